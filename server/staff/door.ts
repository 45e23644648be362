import { createHmac } from "node:crypto";
import { hash } from "@node-rs/argon2";
import type { ClauseId } from "@zorgvuldig/schema/clauses";
import type { Browser, Proof, System } from "@zorgvuldig/schema/signing-in";
import { sessionTerms } from "@zorgvuldig/schema/terms";
import type { Role } from "@zorgvuldig/schema/words";
import { hashOf, newTicket, type Ticket } from "../foundation/access/ticket.js";
import { writeEvent } from "../foundation/audit/event.js";
import { loginOf } from "../foundation/database/pools.js";
import type { House } from "../foundation/database/request.js";
import { holdRoot } from "../foundation/database/root.js";
import { Transaction } from "../foundation/database/transaction.js";
import type { Keys } from "../foundation/vault/keys.js";

/** An address is looked up by its keyed hash: nobody reads addresses from the table. */
export const addressHash = (keys: Keys, email: string, root = keys.root): Buffer =>
  createHmac("sha256", keys.secret("lookup/address", root)).update(email.trim().toLowerCase()).digest();

/** Argon2id with OWASP's least: 19 MiB, two passes, one lane. */
export const passwordHash = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

/**
 * One transaction as the door's own login, which sees accounts and sessions and no case. What is looked up or opened in it by a
 * secret of the root is so by the root in force.
 */
export const atTheDoor = <T>(house: House, work: (door: Transaction) => Promise<T>): Promise<T> =>
  Transaction.within(house.pools, "zv_door", async (door) => {
    await holdRoot(house.vault, door);
    return work(door);
  });

/** With what somebody came, in the words that he knows it by. */
export type Device = { readonly browser: Browser; readonly system: System };
type Opening = { readonly provenBy: Proof; readonly device: Device };
type Account = { readonly id: string; readonly role: Role };

const unproven: Opening = { provenBy: "PASSWORD", device: { browser: "OTHER", system: "OTHER" } };

/** From here on this is whom the event and the policies are about. */
export const knownAs = (door: Transaction, { id, role }: Account): Promise<unknown> =>
  door.query("select set_config('zv.viewer', $1, true), set_config('zv.role', $2, true)", [id, role]);

/** Nobody is signed in; the event names who was about to, when he proved that much. */
export const refusedAtTheDoor = (house: House, rule: ClauseId | null, account?: Account): Promise<void> =>
  atTheDoor(house, async (door) => {
    if (account) await knownAs(door, account);
    writeEvent(door, { action: "signIn", activity: "SECURITY", outcome: "refused", rule });
  });

/** A session for an account that has been proven; it ends by itself after a while without questions, and at most after a day. */
export const openSession = (house: House, id: string, role: Role, opening = unproven): Promise<Ticket> =>
  atTheDoor(house, async (door) => {
    await knownAs(door, { id, role });
    const ticket = beginSession(door, { id, role }, opening);
    writeEvent(door, { action: "signIn", activity: "SECURITY", outcome: "ok" });
    return ticket;
  });

/** The same within a transaction that has more to do, and an event of its own. */
export function beginSession(door: Transaction, { id, role }: Account, { provenBy, device }: Opening): Ticket {
  const ticket = newTicket(role);
  // Sessions that have ended are of no use to anybody.
  door.write("delete from session where ends_at < house_now()", []);
  door.write(
    `insert into session (id, account_id, login, started_at, seen_at, ends_at, idle, proven_by, browser, system)
     values ($1, $2, $3, house_now(), house_now(), house_now() + $4::interval, $5::interval, $6, $7, $8)`,
    [
      ...[hashOf(ticket), id, loginOf[role], sessionTerms.absolute, sessionTerms.idle],
      ...[provenBy, device.browser, device.system],
    ],
  );
  return ticket;
}

export const signOut = (house: House, ticket: Ticket): Promise<void> =>
  atTheDoor(house, async (door) => {
    const [ended] = await door.query<Account>(
      "delete from session s using account a where s.id = $1 and a.id = s.account_id returning a.id, a.role",
      [hashOf(ticket)],
    );
    if (!ended) return;
    await knownAs(door, ended);
    writeEvent(door, { action: "signOut", activity: "SECURITY", outcome: "ok" });
  });

/** Moves the house's clock; in a real installation the database refuses. Null: back to the real time. */
export const setClock = (house: House, moment: string | null): Promise<unknown> =>
  atTheDoor(house, (door) => door.query("select set_clock($1)", [moment]));
