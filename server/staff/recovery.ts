import { randomUUID } from "node:crypto";
import { signInTerms } from "@zorgvuldig/schema/terms";
import type { Role } from "@zorgvuldig/schema/words";
import type { Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { Forbidden, NotFound, Refusal } from "../foundation/refusal.js";
import { passwordHash } from "./door.js";
import { asOwner, ensureMayChange, ensureWhole, type Owner } from "./owner.js";
import { newSecret, written } from "./recovery-codes.js";

type Colleague = { readonly id: string; readonly name: string; readonly role: Role; readonly organisation: string };
type Recovery = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly begunBy: string;
  readonly begunAt: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly usedAt: string | null;
  readonly isOpen: boolean;
  /** Whether this viewer may be the second person. */
  readonly isMine: boolean;
};

const mayConfirm = ({ role, isLead }: Owner): boolean => role === "administrator" || isLead;

function ensureConcerned(owner: Owner): void {
  ensureWhole(owner);
  if (!mayConfirm(owner) && owner.role !== "fg") throw new Forbidden("recovery");
}

/** What was begun and not confirmed within a day is over, and so is a code that was not used in time. */
const isOpen = `r.used_at is null and r.begun_at + $2::interval > house_now()
  and (r.confirmed_at is null or r.confirmed_at + $3::interval > house_now())`;
const openTerms = [signInTerms.recovery, signInTerms.recoveryCode];

const recoveriesOf = (door: Transaction, owner: Owner): Promise<Recovery[]> =>
  door.query<Recovery>(
    `select r.id, a.name, a.role, b.name "begunBy", r.begun_at "begunAt", c.name "confirmedBy", r.confirmed_at "confirmedAt",
       r.used_at "usedAt", ${isOpen} "isOpen",
       ${isOpen} and r.confirmed_at is null and $4 and $1 not in (r.account_id, r.begun_by) "isMine"
     from recovery r join account a on a.id = r.account_id join account b on b.id = r.begun_by
       left join account c on c.id = r.confirmed_by
     order by r.begun_at desc, r.id limit 100`,
    [owner.id, ...openTerms, mayConfirm(owner)],
  );

/** Who lost everything and who helps him: for the administrator, a lead, and the FG, who sees all of it. */
export const readRecoveries = (house: House, ticket: Ticket | undefined) =>
  asOwner(house, ticket, "recoveries", async (door, owner) => {
    ensureConcerned(owner);
    const mayBegin = owner.role === "administrator";
    const colleagues = mayBegin
      ? await door.query<Colleague>(
          "select id, name, role, organisation from account where id <> $1 and ended_on is null order by name, id limit 1000",
          [owner.id],
        )
      : [];
    return { recoveries: await recoveriesOf(door, owner), colleagues, mayBegin };
  });

/** The administrator begins it, and hears no secret. Throws `NotFound`, and `Refusal` for himself or when one is open. */
export const beginRecovery = (house: House, ticket: Ticket | undefined, accountId: string): Promise<void> =>
  asOwner(house, ticket, "beginRecovery", async (door, owner) => {
    ensureMayChange(owner);
    if (owner.role !== "administrator") throw new Forbidden("recovery");
    if (accountId === owner.id) throw new Refusal("security/measures", "recovery-not-own");
    const [found] = await door.query<{ open: boolean }>(
      `select exists (select from recovery r where r.account_id = a.id and ${isOpen}) open
       from account a where a.id = $1 and a.ended_on is null`,
      [accountId, ...openTerms],
    );
    if (!found) throw new NotFound();
    if (found.open) throw new Refusal("security/measures", "recovery-open");
    door.write("insert into recovery (id, account_id, begun_by, begun_at) values ($1, $2, $3, house_now())", [
      ...[randomUUID(), accountId, owner.id],
    ]);
  });

/**
 * A second person confirms it: every session of the account ends, and he hears the code to pass on, in person or by telephone.
 * Throws `NotFound` when it is not open, `Refusal` to who began it or whose own account it is.
 */
export async function confirmRecovery(house: House, ticket: Ticket | undefined, id: string): Promise<{ code: string }> {
  const secret = newSecret();
  const hash = await passwordHash(secret);
  return asOwner(house, ticket, "confirmRecovery", async (door, owner) => {
    ensureMayChange(owner);
    if (!mayConfirm(owner)) throw new Forbidden("recovery");
    const [found] = await door.query<{ account_id: string; begun_by: string }>(
      `select r.account_id, r.begun_by from recovery r where r.id = $1 and r.confirmed_at is null and ${isOpen} for update`,
      [id, ...openTerms],
    );
    if (!found) throw new NotFound();
    if (owner.id === found.account_id || owner.id === found.begun_by)
      throw new Refusal("security/measures", "recovery-second-person");
    door.write("update recovery set confirmed_by = $2, confirmed_at = house_now(), code_hash = $3 where id = $1", [
      ...[id, owner.id, hash],
    ]);
    door.write("delete from session where account_id = $1", [found.account_id]);
    return { code: written(secret) };
  });
}
