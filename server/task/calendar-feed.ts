import { createHash, randomBytes } from "node:crypto";
import type { Ticket } from "../foundation/access/ticket.js";
import { writeEvent } from "../foundation/audit/event.js";
import type { House } from "../foundation/database/request.js";
import { NotFound } from "../foundation/refusal.js";
import { atTheDoor, knownAs } from "../staff/door.js";
import { asOwner, ensureMayChange } from "../staff/owner.js";
import { asCalendar, type Entry } from "./icalendar.js";

const hashOf = (token: string): Buffer => createHash("sha256").update(`calendar ${token}`).digest();
const tokenForm = /^[\w-]{43}$/;

/** Since when somebody has a calendar address, or null. The address itself the house does not know any more. */
export const calendarOf = (house: House, ticket: Ticket | undefined): Promise<{ madeAt: string | null }> =>
  asOwner(house, ticket, "ownCalendar", async (door, { id }) => {
    const [found] = await door.query<{ madeAt: string }>(
      'select made_at "madeAt" from calendar_feed where account_id = $1',
      [id],
    );
    return { madeAt: found?.madeAt ?? null };
  });

/** A new secret for the address of his calendar, shown this once; the one before is worth nothing from now on. */
export const makeCalendar = (house: House, ticket: Ticket | undefined): Promise<string> =>
  asOwner(house, ticket, "makeCalendar", async (door, owner) => {
    ensureMayChange(owner);
    const token = randomBytes(32).toString("base64url");
    door.write("delete from calendar_feed where account_id = $1", [owner.id]);
    door.write("insert into calendar_feed (account_id, token_hash, made_at) values ($1, $2, house_now())", [
      owner.id,
      hashOf(token),
    ]);
    return token;
  });

export const removeCalendar = (house: House, ticket: Ticket | undefined): Promise<void> =>
  asOwner(house, ticket, "removeCalendar", async (door, owner) => {
    door.write("delete from calendar_feed where account_id = $1", [owner.id]);
  });

/** The calendar behind an address, as iCalendar. Throws `NotFound` where there is none, or none any more. */
export async function readCalendar(house: House, token: string): Promise<string> {
  if (!tokenForm.test(token)) throw new NotFound();
  return atTheDoor(house, async (door) => {
    const [owner] = await door.query<{ id: string; role: "office" | "consultant" }>(
      "select id, role from calendar_owner($1)",
      [hashOf(token)],
    );
    if (!owner) throw new NotFound();
    await knownAs(door, owner);
    const entries = await door.query<Entry & { case_id: string }>(
      `select id, case_id, number, what, on_day::text "day", to_char(at at time zone 'UTC', 'YYYYMMDD"T"HH24MISS"Z"') "at"
       from calendar_of($1)`,
      [owner.id],
    );
    const cases = [...new Set(entries.map(({ case_id }) => case_id))];
    writeEvent(door, { action: "readCalendar", activity: "HANDLING", cases, fields: ["Case.number"], outcome: "ok" });
    return asCalendar(entries);
  });
}
