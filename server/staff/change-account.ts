import { randomUUID } from "node:crypto";
import { signInTerms } from "@zorgvuldig/schema/terms";
import { roles } from "@zorgvuldig/schema/words";
import type { Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { Forbidden, Invalid, NotFound } from "../foundation/refusal.js";
import { asOwner, ensureMayChange } from "./owner.js";
import { ensureAdministers } from "./people.js";

type Given = Readonly<Record<string, unknown>>;

// Who may become what, and whose account may be ended, the database weighs (migration 0034): it alone sees two changes that meet.

const ended = async (door: Transaction, id: string): Promise<void> => {
  const found = await door.query(
    "update account set ended_on = house_today(), version = version + 1 where id = $1 returning id",
    [id],
  );
  if (found.length === 0) throw new NotFound();
};

/** Another role, or the mark of a lead; whoever gets another role is signed out everywhere. Throws `NotFound` and `Refusal`. */
export function changeRole(
  house: House,
  ticket: Ticket | undefined,
  id: string,
  { role, isLead }: Given,
): Promise<void> {
  return asOwner(house, ticket, "changeRole", async (door, owner) => {
    ensureAdministers(owner);
    const other = roles.find((one) => one === role);
    if (!other) throw new Invalid({ role: "required" });
    const found = await door.query(
      "update account set role = $2, is_lead = $3, version = version + 1 where id = $1 returning id",
      [id, other, other === "office" && isLead === true],
    );
    if (found.length === 0) throw new NotFound();
  });
}

/** From now on he comes in no way; his sessions end in the same transaction. Throws `NotFound` and `Refusal`. */
export const endAccount = (house: House, ticket: Ticket | undefined, id: string): Promise<void> =>
  asOwner(house, ticket, "endAccount", async (door, owner) => {
    ensureAdministers(owner);
    await ended(door, id);
  });

/** The administrator asks to end the account of an FG, which waits a day for a lead. Throws `NotFound` when he is none, and `Refusal`. */
export const askEnding = (house: House, ticket: Ticket | undefined, id: string): Promise<void> =>
  asOwner(house, ticket, "askEnding", async (door, owner) => {
    ensureAdministers(owner);
    const [officer] = await door.query("select id from account where id = $1 and role = 'fg' and ended_on is null", [
      id,
    ]);
    if (!officer) throw new NotFound();
    door.write("insert into account_ending (id, account_id, asked_by, asked_at) values ($1, $2, $3, house_now())", [
      ...[randomUUID(), id, owner.id],
    ]);
  });

/** A lead is the second person: he confirms it, and it is done. Throws `NotFound` when nothing waits. */
export const confirmEnding = (house: House, ticket: Ticket | undefined, id: string): Promise<void> =>
  asOwner(house, ticket, "confirmEnding", async (door, owner) => {
    ensureMayChange(owner);
    if (!owner.isLead) throw new Forbidden("people");
    const confirmed = await door.query(
      `update account_ending set confirmed_by = $2, confirmed_at = house_now() where id = (
         select id from account_ending where account_id = $1 and confirmed_by is null and asked_by <> $2
           and asked_at + $3::interval > house_now() order by asked_at desc limit 1) returning id`,
      [id, owner.id, signInTerms.recovery],
    );
    if (confirmed.length === 0) throw new NotFound();
    await ended(door, id);
  });
