import { limits } from "@zorgvuldig/schema/limits";
import type { Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { Invalid } from "../foundation/refusal.js";
import { passwordHash } from "./door.js";
import { asOwner, ensureMayChange } from "./owner.js";
import { beginAnew } from "./sessions.js";

/** Long enough not to be guessed, whatever it is made of. Throws `Invalid`; gives what is kept of it. */
export async function newPasswordHash(password: unknown): Promise<string> {
  const { least, most } = limits.password;
  if (typeof password !== "string" || password.length < least || password.length > most)
    throw new Invalid({ password: "password" });
  // One sign over and over is as good as one sign.
  if (new Set(password).size < limits.password.signs) throw new Invalid({ password: "password" });
  return passwordHash(password);
}

export const keepPassword = (door: Transaction, accountId: string, hash: string): void =>
  door.write("update credential set password_hash = $2 where account_id = $1", [accountId, hash]);

/** Another password for oneself, shortly after proving who one is; sessions elsewhere end. */
export async function changePassword(house: House, ticket: Ticket | undefined, password: unknown): Promise<Ticket> {
  const hash = await newPasswordHash(password);
  return asOwner(house, ticket, "changePassword", (door, owner) => {
    ensureMayChange(owner);
    keepPassword(door, owner.id, hash);
    return beginAnew(door, owner);
  });
}
