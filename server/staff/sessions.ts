import type { Proof } from "@zorgvuldig/schema/signing-in";
import type { Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { NotFound } from "../foundation/refusal.js";
import { beginSession, type Device } from "./door.js";
import { asOwner, ensureWhole, type Owner } from "./owner.js";

type SessionLine = Device & {
  readonly id: string;
  readonly startedAt: string;
  readonly seenAt: string;
  readonly provenBy: Proof;
  readonly isThis: boolean;
};

/** Where somebody is signed in now: this session first, then the one last used. */
export const sessionsOf = (door: Transaction, owner: Owner): Promise<SessionLine[]> =>
  door.query<SessionLine>(
    `select handle id, browser, system, started_at "startedAt", seen_at "seenAt", proven_by "provenBy", handle = $2 "isThis"
     from session where account_id = $1 and ends_at > house_now() and seen_at + idle > house_now()
     order by handle = $2 desc, seen_at desc, handle`,
    [owner.id, owner.session],
  );

/** Ends one of one's own. Throws `NotFound` for another's as for none. */
export const endSession = (house: House, ticket: Ticket | undefined, id: string): Promise<void> =>
  asOwner(house, ticket, "endSession", async (door, owner) => {
    ensureWhole(owner);
    const ended = await door.query("delete from session where account_id = $1 and handle = $2 returning handle", [
      owner.id,
      id,
    ]);
    if (ended.length === 0) throw new NotFound();
  });

/** Signs out everywhere, here too. */
export const endSessions = (house: House, ticket: Ticket | undefined): Promise<void> =>
  asOwner(house, ticket, "endSessions", async (door, owner) => {
    ensureWhole(owner);
    door.write("delete from session where account_id = $1", [owner.id]);
  });

/** What was begun in an older way of signing in ends, and he who just proved himself, in a new one perhaps, goes on. */
export async function beginAnew(door: Transaction, owner: Owner, newly?: Proof): Promise<Ticket> {
  const ended = await door.query<Device & { handle: string; proven_by: Proof }>(
    "delete from session where account_id = $1 returning handle, browser, system, proven_by",
    [owner.id],
  );
  const here = ended.find(({ handle }) => handle === owner.session);
  const device: Device = { browser: here?.browser ?? "OTHER", system: here?.system ?? "OTHER" };
  return beginSession(door, owner, { provenBy: newly ?? here?.proven_by ?? "PASSWORD", device });
}
