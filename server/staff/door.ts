import { createHmac, randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import type { ClauseId } from "@zorgvuldig/schema/clauses";
import { sessionTerms } from "@zorgvuldig/schema/terms";
import type { Role } from "@zorgvuldig/schema/words";
import { hashOf, newTicket, type Ticket } from "../foundation/access/ticket.js";
import { writeEvent } from "../foundation/audit/event.js";
import { loginOf } from "../foundation/database/pools.js";
import type { House } from "../foundation/database/request.js";
import { Transaction } from "../foundation/database/transaction.js";
import { keepAddress } from "../foundation/mail/address.js";
import { Refusal } from "../foundation/refusal.js";
import type { Keys } from "../foundation/vault/keys.js";
import { type Attempt, type Throttle, TooManyTries } from "./throttle.js";

type Found = { id: string; role: Role; password_hash: string; is_covered: boolean; is_reachable: boolean };

/** An address is looked up by its keyed hash: nobody reads addresses from the table. */
export const addressHash = (keys: Keys, email: string): Buffer =>
  createHmac("sha256", keys.secret("lookup/address")).update(email.trim().toLowerCase()).digest();

/** Argon2id with OWASP's least: 19 MiB, two passes, one lane. */
export const passwordHash = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

/** Takes as long to refuse as a real one, so that an unknown address is not told from a wrong password. */
const nobody = passwordHash(randomBytes(16).toString("base64url"));

/** One transaction as the door's own login, which sees accounts and sessions and no case. */
export const atTheDoor = <T>(house: House, work: (door: Transaction) => Promise<T>): Promise<T> =>
  Transaction.within(house.pools, "zv_door", work);

type Tried = { readonly email: string; readonly password: string } & Omit<Attempt, "address">;
type LetIn = { readonly ticket: Ticket; readonly mark: string };

/**
 * Gives a session to who proves who he is, and what his browser is to be known by, or nothing. Throws `TooManyTries`, and
 * `Refusal` for a consultant without an agreement in force today: he has no session (processors/consultants).
 */
export async function signIn(
  house: House,
  throttle: Throttle,
  { email, password, ...from }: Tried,
): Promise<LetIn | undefined> {
  const attempt = { ...from, address: addressHash(house.vault, email) };
  await throttle.count(attempt).catch(async (error: unknown) => {
    if (error instanceof TooManyTries) await refusedAtTheDoor(house, "security/measures");
    throw error;
  });
  const found = await atTheDoor(house, async (door) => {
    const [row] = await door.query<Found>(
      `select a.id, a.role, c.password_hash, is_under_agreement(a.id, house_today()) is_covered,
         exists (select from account_address d where d.account_id = a.id) is_reachable
       from credential c join account a on a.id = c.account_id where c.email_hash = $1`,
      [attempt.address],
    );
    return row;
  });
  const isRight = await verify(found?.password_hash ?? (await nobody), password);
  if (!found || !isRight) {
    await refusedAtTheDoor(house, null);
    return undefined;
  }
  if (found.role === "consultant" && !found.is_covered) {
    await refusedAtTheDoor(house, "processors/consultants");
    throw new Refusal("processors/consultants", "no-session-without-agreement");
  }
  // Who was employed before addresses were kept is written to from now on.
  if (!found.is_reachable)
    await atTheDoor(house, async (door) => keepAddress(door, house.vault, found.id, email.trim()));
  return { ticket: await openSession(house, found.id, found.role), mark: await throttle.forget(attempt) };
}

/** Nobody is signed in, so the event names nobody. */
const refusedAtTheDoor = (house: House, rule: ClauseId | null): Promise<void> =>
  atTheDoor(house, async (door) => {
    writeEvent(door, { action: "signIn", activity: "SECURITY", outcome: "refused", rule });
  });

/** A session for an account that has been proven; it ends by itself after a while without questions, and at most after a day. */
export function openSession(house: House, accountId: string, role: Role): Promise<Ticket> {
  const ticket = newTicket(role);
  return atTheDoor(house, async (door) => {
    await door.query("select set_config('zv.viewer', $1, true), set_config('zv.role', $2, true)", [accountId, role]);
    // Sessions that have ended are of no use to anybody.
    door.write("delete from session where ends_at < house_now()", []);
    door.write(
      `insert into session (id, account_id, login, started_at, seen_at, ends_at, idle)
       values ($1, $2, $3, house_now(), house_now(), house_now() + $4::interval, $5::interval)`,
      [hashOf(ticket), accountId, loginOf[role], sessionTerms.absolute, sessionTerms.idle],
    );
    writeEvent(door, { action: "signIn", activity: "SECURITY", outcome: "ok" });
    return ticket;
  });
}

export const signOut = (house: House, ticket: Ticket): Promise<void> =>
  atTheDoor(house, async (door) => {
    const [ended] = await door.query<{ id: string; role: Role }>(
      "delete from session s using account a where s.id = $1 and a.id = s.account_id returning a.id, a.role",
      [hashOf(ticket)],
    );
    if (!ended) return;
    await door.query("select set_config('zv.viewer', $1, true), set_config('zv.role', $2, true)", [
      ended.id,
      ended.role,
    ]);
    writeEvent(door, { action: "signOut", activity: "SECURITY", outcome: "ok" });
  });

/** Moves the house's clock; in a real installation the database refuses. Null: back to the real time. */
export const setClock = (house: House, moment: string | null): Promise<unknown> =>
  atTheDoor(house, (door) => door.query("select set_clock($1)", [moment]));
