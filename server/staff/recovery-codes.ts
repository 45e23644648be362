import { randomInt } from "node:crypto";
import { recoveryCodes } from "@zorgvuldig/schema/terms";
import type { Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { Refusal } from "../foundation/refusal.js";
import { passwordHash } from "./door.js";
import { asOwner, ensureMayChange } from "./owner.js";

/** Crockford's: nothing in it that is taken for something else. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const secretLength = 10;

type RecoveryCodes = { readonly shown: readonly string[]; readonly hashes: readonly string[] };

/** Fifty bits, in signs that are not mistaken over the telephone. */
export const newSecret = (): string =>
  Array.from({ length: secretLength }, () => letters[randomInt(letters.length)]).join("");

/** As people read it out. */
export const written = (secret: string): string => `${secret.slice(0, 5)}-${secret.slice(5)}`;

/** As it was drawn, however somebody typed it. */
export const plainCode = (code: string): string =>
  code.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");

/** Fresh ones. They are hashed before a transaction is begun, since that takes its time. */
export async function newRecoveryCodes(): Promise<RecoveryCodes> {
  const secrets = Array.from({ length: recoveryCodes }, newSecret);
  const hashes = await Promise.all(secrets.map(passwordHash));
  return { shown: secrets.map((secret, slot) => `${slot}-${written(secret)}`), hashes };
}

/** The first sign says which of them it is, so that one hash is weighed and not ten. */
export function recoveryCodeIn(code: string): { slot: number; secret: string } | undefined {
  const [, slot, secret] = plainCode(code).match(/^(\d)([0-9A-HJKMNP-TV-Z]{10})$/) ?? [];
  return slot && secret ? { slot: Number(slot), secret } : undefined;
}

/** Those of before count no more. */
export function replaceRecoveryCodes(door: Transaction, accountId: string, { hashes }: RecoveryCodes): void {
  door.write("delete from recovery_code where account_id = $1", [accountId]);
  door.write(
    `insert into recovery_code (account_id, slot, hash)
     select $1, slot - 1, hash from unnest($2::text[]) with ordinality as given (hash, slot)`,
    [accountId, hashes],
  );
}

/** Ten new ones, shown this once. Throws `Refusal` when there is nothing that they could stand in for. */
export async function renewRecoveryCodes(house: House, ticket: Ticket | undefined): Promise<readonly string[]> {
  const codes = await newRecoveryCodes();
  return asOwner(house, ticket, "renewRecoveryCodes", async (door, owner) => {
    ensureMayChange(owner);
    if (!owner.hasFactor) throw new Refusal("security/measures", "second-factor-first");
    replaceRecoveryCodes(door, owner.id, codes);
    return codes.shown;
  });
}
