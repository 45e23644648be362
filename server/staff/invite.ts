import { type Role, roles } from "@zorgvuldig/schema/words";
import { Text } from "../foundation/access/scalars.js";
import type { Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { addressHash, passwordHash } from "./door.js";
import { addAccount, type NewAccount } from "./employ.js";
import { firstPassword, isAddress } from "./new-account.js";
import { asOwner } from "./owner.js";
import { ensureAdministers } from "./people.js";

type Given = Readonly<Record<string, unknown>>;
type Invited = Omit<NewAccount, "password">;

/** Who works on cases; whoever watches over them does not. */
const onCases: readonly Role[] = ["office", "consultant"];

/**
 * An account for somebody, and the password that he is let in with first: shown this once, to be passed on in person. Throws
 * `Invalid`, and `Refusal` for who would be FG and work on cases.
 */
export async function invite(
  house: House,
  ticket: Ticket | undefined,
  given: Given,
): Promise<{ id: string; password: string }> {
  const account = invitedBy(given);
  const password = firstPassword();
  const hashed = await passwordHash(password);
  return asOwner(house, ticket, "inviteAccount", async (door, owner) => {
    ensureAdministers(owner);
    await ensureNew(house, door, account);
    return { id: addAccount(house, door, { ...account, hashed }), password };
  });
}

function invitedBy({ email, name, role, organisation, isLead }: Given): Invited {
  const [address, called, works] = [textIn(email), textIn(name), textIn(organisation)];
  const asRole = roles.find((one) => one === role);
  if (!address || !called || !works || !asRole)
    throw new Invalid({
      ...(address ? {} : { email: "required" }),
      ...(called ? {} : { name: "required" }),
      ...(asRole ? {} : { role: "required" }),
      ...(works ? {} : { organisation: "required" }),
    });
  if (!isAddress(address)) throw new Invalid({ email: "email" });
  return {
    email: address,
    name: called,
    role: asRole,
    organisation: works,
    isLead: asRole === "office" && isLead === true,
  };
}

/** What is no text that can be kept is none. */
export function textIn(given: unknown): string {
  try {
    return Text.parseValue(given);
  } catch {
    return "";
  }
}

/** One address has one account, of old ones too; who is asked to be FG and works on cases hears why not. */
async function ensureNew({ vault }: House, door: Transaction, { email, role }: Invited): Promise<void> {
  const [known] = await door.query<{ role: Role }>(
    "select a.role from credential c join account a on a.id = c.account_id where c.email_hash = $1",
    [addressHash(vault, email)],
  );
  if (!known) return;
  const both = [role, known.role];
  if (both.includes("fg") && both.some((one) => onCases.includes(one)))
    throw new Refusal("oversight/fg", "fg-one-address");
  throw new Invalid({ email: "email-known" });
}
