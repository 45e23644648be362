import { signInTerms } from "@zorgvuldig/schema/terms";
import type { Role } from "@zorgvuldig/schema/words";
import type { Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { Forbidden } from "../foundation/refusal.js";
import { asOwner, ensureMayChange, ensureWhole, type Owner } from "./owner.js";

type PersonLine = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly isLead: boolean;
  readonly organisation: string;
  readonly madeAt: string;
  /** As the log knows it; nothing when he never did, or longer ago than the log goes back. */
  readonly signedInAt: string | null;
  readonly hasSecondFactor: boolean;
  readonly endedOn: string | null;
  /** Who made him what he is, and when; nobody, when it was the operator. */
  readonly changedBy: string | null;
  readonly changedAt: string;
  /** Who asked to end the account of an FG, while that waits for a lead. */
  readonly endingBy: string | null;
  /** What this viewer may do about him now. */
  readonly mayChange: boolean;
  readonly mayEnd: boolean;
  readonly mayAskEnding: boolean;
  readonly mayConfirm: boolean;
};

const people = `
  select a.id, a.name, a.role, a.is_lead "isLead", a.organisation, a.created_at "madeAt", last_sign_in(a.id) "signedInAt",
    has_second_factor(a.id) "hasSecondFactor", a.ended_on "endedOn", w.name "changedBy", h.changed_at "changedAt", b.name "endingBy",
    s.may and a.role <> 'fg' "mayChange", s.may and a.role <> 'fg' "mayEnd",
    s.may and a.role = 'fg' and e.id is null "mayAskEnding",
    $3 and a.ended_on is null and e.id is not null and $1 not in (e.asked_by, a.id) "mayConfirm"
  from account a
    cross join lateral (select $2 and a.ended_on is null and a.id <> $1 may) s
    left join lateral (select * from account_change c where c.account_id = a.id order by c.changed_at desc, c.id limit 1) h on true
    left join account w on w.id = h.changed_by
    left join lateral (select * from account_ending n where n.account_id = a.id and n.confirmed_by is null
      and n.asked_at + $4::interval > house_now() order by n.asked_at desc limit 1) e on true
    left join account b on b.id = e.asked_by
  where a.forgotten_on is null and ($5 or (e.id is not null and a.ended_on is null))
  order by a.ended_on is not null, a.name, a.id limit 1000`;

const peopleOf = (door: Transaction, { id, role, isLead }: Owner): Promise<PersonLine[]> => {
  const isAdministrator = role === "administrator";
  return door.query<PersonLine>(people, [
    ...[id, isAdministrator, isLead, signInTerms.recovery],
    // A lead is the second person for an FG, and has no more to do here.
    isAdministrator || role === "fg",
  ]);
};

/** Who works with the house: for the administrator, for the FG who watches over him, and for a lead whom something waits for. */
export const readPeople = (house: House, ticket: Ticket | undefined) =>
  asOwner(house, ticket, "people", async (door, owner) => {
    ensureWhole(owner);
    const mayInvite = owner.role === "administrator";
    if (!mayInvite && owner.role !== "fg" && !owner.isLead) throw new Forbidden("people");
    return { people: await peopleOf(door, owner), mayInvite, isFresh: owner.isFresh };
  });

/** Accounts are the administrator's to change, shortly after he proved who he is. */
export function ensureAdministers(owner: Owner): void {
  ensureMayChange(owner);
  if (owner.role !== "administrator") throw new Forbidden("people");
}
