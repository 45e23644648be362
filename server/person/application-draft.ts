import { createHash, createHmac } from "node:crypto";
import { applyingTerms } from "@zorgvuldig/schema/terms";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { seal, Unopened, unseal } from "../foundation/vault/seal.js";
import { atTheDoor } from "../staff/door.js";

/** What was filled in so far, as it was typed, by the name of the field. */
export type Answers = Readonly<Record<string, string>>;

/** What somebody who applies filled in, until what instant it is kept, and the number of the case that came of it. */
export type Draft = {
  readonly answers: Answers;
  readonly number: string | null;
  /** How long ago it was begun. */
  readonly seconds: number;
  readonly endsAt: string;
};

const { kept, most } = applyingTerms;

type Kept = { readonly box: Buffer; readonly seconds: number; readonly ends_at: string };
type Held = Pick<Draft, "answers" | "number">;

const idOf = (token: string): Buffer => createHash("sha256").update(`draft|${token}`).digest();
/** Only with what the browser holds can it be opened: who has the database and all keys of the house reads none. */
const keyOf = ({ vault }: House, token: string): Buffer =>
  createHmac("sha256", vault.secret("door/draft")).update(token).digest();
const about = "application_draft";

const opened = (house: House, token: string, { box, seconds, ends_at }: Kept): Draft => {
  const held = JSON.parse(unseal(keyOf(house, token), box, about).toString()) as Held;
  return { ...held, seconds, endsAt: ends_at };
};
const sealed = (house: House, token: string, held: Held): Buffer =>
  seal(keyOf(house, token), Buffer.from(JSON.stringify(held)), about);

/** Nothing when there is none, its hour is over, or the house has another root by now. `lock`: until the end of the transaction. */
export async function draftOf(
  house: House,
  door: Transaction,
  token: string,
  lock: "" | "for update" = "for update",
): Promise<Draft | undefined> {
  const [found] = await door.query<Kept>(
    `select box, extract(epoch from house_now() - started_at)::float seconds, ends_at from application_draft where id = $1 and ends_at > house_now() ${lock}`,
    [idOf(token)],
  );
  try {
    return found && opened(house, token, found);
  } catch (error) {
    if (error instanceof Unopened) return undefined;
    throw error;
  }
}

/** What this browser's applicant filled in; nothing when there is none, or its hour is over. */
export const findDraft = (house: House, token: string): Promise<Draft | undefined> =>
  atTheDoor(house, (door) => draftOf(house, door, token, ""));

/**
 * Keeps what becomes of the answers that are there by then, for an hour from now and four at most, and tells them. One that was sent stays as it is, and `began`: where there is
 * none, because it was thrown away meanwhile, none is made but by who begins. Nothing when nothing was kept.
 */
export const keepDraft = (
  house: House,
  token: string,
  change: (answers: Answers) => Answers,
  began: boolean,
): Promise<Answers | undefined> =>
  atTheDoor(house, async (door) => {
    const draft = await draftOf(house, door, token);
    if (draft?.number || !(draft || began)) return undefined;
    const answers = change(draft?.answers ?? {});
    const values = [idOf(token), sealed(house, token, { answers, number: null }), kept, most];
    // What lies there and is not to be opened any more is nobody's.
    if (!draft) door.write("delete from application_draft where id = $1", [idOf(token)]);
    door.write(
      draft
        ? "update application_draft set box = $2, ends_at = least(house_now() + $3::interval, started_at + $4::interval) where id = $1"
        : "insert into application_draft (id, box, ends_at) values ($1, $2, house_now() + least($3::interval, $4::interval))",
      values,
    );
    return answers;
  });

/** From now on it says what came of it, and nothing else; `answers`: what of it tells of nobody. */
export const endDraft = (house: House, door: Transaction, token: string, number: string, answers: Answers = {}): void =>
  door.write("update application_draft set box = $2, ends_at = house_now() + $3::interval where id = $1", [
    idOf(token),
    sealed(house, token, { answers, number }),
    kept,
  ]);

export const dropDraft = (house: House, token: string): Promise<void> =>
  atTheDoor(house, async (door) => door.write("delete from application_draft where id = $1", [idOf(token)]));
