import { randomUUID } from "node:crypto";
import type { Role } from "@zorgvuldig/schema/words";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { keepAddress } from "../foundation/mail/address.js";
import { addressHash, atTheDoor, passwordHash } from "./door.js";

export type NewAccount = {
  email: string;
  name: string;
  role: Role;
  organisation: string;
  isLead?: boolean;
  password: string;
};

/** Makes an account and what its owner proves himself with. */
export async function employ(house: House, { password, ...account }: NewAccount): Promise<string> {
  const hashed = await passwordHash(password);
  return atTheDoor(house, async (door) => addAccount(house, door, { ...account, hashed }));
}

/** The same within a transaction. To let him in, the address is kept as a keyed hash; to write to him, sealed. */
export function addAccount(
  { vault }: House,
  door: Transaction,
  { email, name, role, organisation, isLead, hashed }: Omit<NewAccount, "password"> & { hashed: string },
): string {
  const id = randomUUID();
  door.write(
    `insert into account (id, version, created_at, name, role, organisation, is_lead)
     values ($1, 1, house_now(), $2, $3, $4, $5)`,
    [id, name, role, organisation, isLead ?? false],
  );
  door.write("insert into credential (account_id, email_hash, password_hash) values ($1, $2, $3)", [
    id,
    addressHash(vault, email),
    hashed,
  ]);
  keepAddress(door, vault, id, email);
  return id;
}
