import { signInTerms } from "@zorgvuldig/schema/terms";
import type { Role } from "@zorgvuldig/schema/words";
import { hashOf, type Ticket } from "../foundation/access/ticket.js";
import { outcomeOf, writeEvent } from "../foundation/audit/event.js";
import { asAnswer } from "../foundation/database/errors.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { Refusal, Unauthenticated } from "../foundation/refusal.js";
import { atTheDoor } from "./door.js";

/** Somebody with a session who comes about his own account. */
export type Owner = {
  readonly id: string;
  readonly role: Role;
  readonly isLead: boolean;
  readonly name: string;
  readonly organisation: string;
  /** The instant of this request, by the house's clock. */
  readonly now: string;
  /** What his session is called, which opens nothing. */
  readonly session: string;
  /** False: good for enrolling only. */
  readonly isWhole: boolean;
  readonly hasFactor: boolean;
  /** Whether he proved who he is so shortly ago that he may change how he does. */
  readonly isFresh: boolean;
  /** Whether one key does something for him: only when he chose so (WCAG 2.1.4). */
  readonly hasShortcuts: boolean;
  readonly hidesGuide: boolean;
};

/**
 * What somebody does about his own account: one transaction of the door with its event; undone, and logged, when it is
 * refused. Throws `Unauthenticated`.
 */
export async function asOwner<T>(
  house: House,
  ticket: Ticket | undefined,
  action: string,
  work: (door: Transaction, owner: Owner) => Promise<T>,
): Promise<T> {
  if (!ticket) throw new Unauthenticated();
  try {
    return await atTheDoor(house, async (door) => {
      const done = await work(door, await ownerBehind(door, ticket));
      writeEvent(door, { action, activity: "SECURITY", outcome: "ok" });
      return done;
    });
  } catch (error) {
    const answer = asAnswer(error) ?? error;
    if (answer instanceof Unauthenticated) throw answer;
    const { name: outcome, rule } = outcomeOf(answer);
    await atTheDoor(house, async (door) => {
      await ownerBehind(door, ticket);
      writeEvent(door, { action, activity: "SECURITY", outcome, rule });
    });
    throw answer;
  }
}

async function ownerBehind(door: Transaction, ticket: Ticket): Promise<Owner> {
  const [owner] = await door.query<Owner>(
    `select account_id id, role, is_lead "isLead", name, organisation, at "now", handle session, is_whole "isWhole",
       has_factor "hasFactor", started_at + $2::interval > at "isFresh",
       coalesce((select has_shortcuts from preference p where p.account_id = d.account_id), false) "hasShortcuts",
       coalesce((select hides_guide from preference p where p.account_id = d.account_id), false) "hidesGuide"
     from open_door($1) d`,
    [hashOf(ticket), signInTerms.change],
  );
  if (owner?.role !== ticket.role) throw new Unauthenticated();
  return owner;
}

/** Throws `Refusal` to who proved himself by a password alone where more is asked. */
export function ensureWhole({ isWhole }: Owner): void {
  if (!isWhole) throw new Refusal("security/measures", "second-factor-first");
}

/**
 * How somebody signs in he changes shortly after he did: a screen that was left open is no way in for another. Throws
 * `Refusal`, also to who has a second factor and did not show it.
 */
export function ensureMayChange(owner: Owner): void {
  if (owner.hasFactor) ensureWhole(owner);
  if (!owner.isFresh) throw new Refusal("security/measures", "prove-anew");
}
