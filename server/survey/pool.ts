import { createHash, createHmac, randomInt, randomUUID } from "node:crypto";
import { endOfQuarter, surveySizes, surveyTerms } from "@zorgvuldig/schema/survey";
import { minus, plus } from "../foundation/clock/calendar.js";
import type { Transaction } from "../foundation/database/transaction.js";
import type { Keys } from "../foundation/vault/keys.js";

/** The end of an address by which one answer can be given: it follows from the root and lies nowhere. */
export const linkOf = (keys: Keys, pool: string, nth: number): string =>
  createHmac("sha256", keys.secret("survey/link")).update(`${pool}/${nth}`).digest("base64url");

/** By what the database knows a link; never the link. */
export const hashOfLink = (link: string): Buffer => createHash("sha256").update(link).digest();

type Reserved = { readonly pool: string; readonly first: number };

const reserve = (night: Transaction, quarter: string, many: number): Promise<Reserved[]> =>
  night.query<Reserved>("select pool, first from reserve_survey($1, $2)", [quarter, many]);

/** Lays down a pool of links for a quarter. Until the last day on which one takes an answer. */
async function addPool(night: Transaction, keys: Keys, quarter: string): Promise<void> {
  const pool = randomUUID();
  const hashes = Array.from({ length: surveySizes.pool }, (_, nth) => hashOfLink(linkOf(keys, pool, nth)));
  const ends = plus(minus(endOfQuarter(quarter), "P1D"), surveyTerms.answered);
  await night.query("select add_survey_pool($1, $2, $3, $4)", [pool, quarter, hashes, ends]);
}

/**
 * So many links that nobody has. Which of those that were set apart they are, and to whom each goes, is decided in memory and written nowhere. After the root was renewed
 * those of before are no links any more (`vault/secrets.ts`), and another pool is laid down.
 */
export async function takeLinks(night: Transaction, keys: Keys, quarter: string, many: number): Promise<string[]> {
  const apart = Math.max(many, surveySizes.reserved);
  for (let tries = 0; ; tries++) {
    const [reserved] = await reserve(night, quarter, apart);
    if (!reserved) {
      await addPool(night, keys, quarter);
      continue;
    }
    const links = Array.from({ length: apart }, (_, at) => linkOf(keys, reserved.pool, reserved.first + at));
    const [open] = await night.query<{ open: boolean }>("select is_survey_open($1) open", [hashOfLink(links[0] ?? "")]);
    if (open?.open) return shuffled(links).slice(0, many);
    if (tries > 100) throw new Error("No pool of survey links opens");
  }
}

/** The same in another order, which nobody can tell. */
export function shuffled<T>(list: readonly T[]): T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = randomInt(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
