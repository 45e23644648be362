import { createHash, createHmac, randomBytes } from "node:crypto";
import { signInTerms } from "@zorgvuldig/schema/terms";
import type { Role } from "@zorgvuldig/schema/words";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import type { Keys } from "../foundation/vault/keys.js";
import { atTheDoor } from "./door.js";

/**
 * What binds a visit to the provider to one browser: a secret that only its cookie holds. State, nonce and PKCE's verifier
 * follow from it, so that whoever reads the table can finish nobody's visit.
 */
export const newVisit = (): string => randomBytes(32).toString("base64url");

/** Anything that no browser was given is no visit. */
export const isVisit = (given: string | undefined): given is string => /^[\w-]{43}$/.test(given ?? "");

const partOf = (secret: string, what: string): string =>
  createHmac("sha256", Buffer.from(secret, "base64url")).update(`zv|1|visit|${what}`).digest("base64url");
export const stateOf = (secret: string): string => partOf(secret, "state");
export const nonceOf = (secret: string): string => partOf(secret, "nonce");
export const verifierOf = (secret: string): string => partOf(secret, "verifier");

const idOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** Somebody goes to the provider: to sign in, or, when he is signed in, to link. What is over goes now. */
export function keepVisit(door: Transaction, secret: string, linking: string | null): void {
  door.write("delete from organisation_visit where ends_at <= house_now()", []);
  door.write("insert into organisation_visit (id, linking, ends_at) values ($1, $2, house_now() + $3::interval)", [
    ...[idOf(secret), linking, signInTerms.visit],
  ]);
}

/** Takes away the visit of a browser that came back: it counts for one answer, right or wrong. Nothing when there is none. */
export const takeVisit = (house: House, secret: string): Promise<{ linking: string | null } | undefined> =>
  atTheDoor(house, async (door) => {
    const [taken] = await door.query<{ linking: string | null }>(
      "delete from organisation_visit where id = $1 and account_id is null and ends_at > house_now() returning linking",
      [idOf(secret)],
    );
    return taken;
  });

/** The provider named this account; a code of the house is still to follow, from the same browser. */
export const keepForCode = (door: Transaction, secret: string, accountId: string): void =>
  door.write("insert into organisation_visit (id, account_id, ends_at) values ($1, $2, house_now() + $3::interval)", [
    ...[idOf(secret), accountId, signInTerms.challenge],
  ]);

/** The account that was linked to what the provider names, as far as the door must know it. */
export type Linked = { id: string; role: Role; is_covered: boolean; has_factor: boolean; address: Buffer };
const linked = `select a.id, a.role, is_under_agreement(a.id, house_today()) is_covered, has_second_factor(a.id) has_factor,
    c.email_hash address
  from organisation_link l join account a on a.id = l.account_id and a.ended_on is null join credential c on c.account_id = a.id`;

/** Whose code is waited for; nothing when it took too long, or is nobody's. */
export const awaitedBehind = (house: House, secret: string): Promise<Linked | undefined> =>
  atTheDoor(house, async (door) => {
    const [found] = await door.query<Linked>(
      `${linked} join organisation_visit v on v.account_id = a.id where v.id = $1 and v.ends_at > house_now()`,
      [idOf(secret)],
    );
    return found;
  });

/** After the right code; of two at once the database lets one through. */
export const endVisit = (house: House, secret: string): Promise<boolean> =>
  atTheDoor(house, async (door) => {
    const ended = await door.query(
      "delete from organisation_visit where id = $1 and account_id is not null and ends_at > house_now() returning id",
      [idOf(secret)],
    );
    return ended.length === 1;
  });

/** What the provider calls somebody, which means nothing elsewhere and stands nowhere in plain. */
export type Identity = { readonly issuer: string; readonly subject: string };
const hashed = (vault: Keys, of: readonly string[]): Buffer =>
  createHmac("sha256", vault.secret("lookup/organisation")).update(JSON.stringify(of)).digest();
export const issuerHash = (vault: Keys, issuer: string): Buffer => hashed(vault, [issuer]);
/** Of the two together: another provider may call somebody else the same. */
export const subjectHash = (vault: Keys, { issuer, subject }: Identity): Buffer => hashed(vault, [issuer, subject]);

export const linkedTo = (house: House, identity: Identity): Promise<Linked | undefined> =>
  atTheDoor(house, async (door) => {
    const [found] = await door.query<Linked>(`${linked} where l.subject = $1`, [subjectHash(house.vault, identity)]);
    return found;
  });
