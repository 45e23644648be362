import { randomUUID } from "node:crypto";
import type { Role } from "@zorgvuldig/schema/words";
import type { House } from "../foundation/database/request.js";
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

/** Makes an account and what its owner proves himself with. To let him in, the address is kept as a keyed hash; to write to him, sealed. */
export async function employ(
  house: House,
  { email, name, role, organisation, isLead, password }: NewAccount,
): Promise<string> {
  const id = randomUUID();
  const hashed = await passwordHash(password);
  return atTheDoor(house, async (door) => {
    door.write(
      `insert into account (id, version, created_at, name, role, organisation, is_lead)
       values ($1, 1, house_now(), $2, $3, $4, $5)`,
      [id, name, role, organisation, isLead ?? false],
    );
    door.write("insert into credential (account_id, email_hash, password_hash) values ($1, $2, $3)", [
      id,
      addressHash(house.vault, email),
      hashed,
    ]);
    keepAddress(door, house.vault, id, email);
    return id;
  });
}
