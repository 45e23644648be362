import { verify } from "@node-rs/argon2";
import type { Proof } from "@zorgvuldig/schema/signing-in";
import type { Role } from "@zorgvuldig/schema/words";
import type { House } from "../foundation/database/request.js";
import { digitsIn, stepIn } from "./authenticator.js";
import { atTheDoor, knownAs } from "./door.js";
import { recoveryCodeIn } from "./recovery-codes.js";

type Account = { readonly id: string; readonly role: Role };

/**
 * What a code proves of somebody whose password was right, or nothing. It counts once: of two servers that hear the same code
 * at the same moment the database lets one have it.
 */
export function provenByCode(house: House, account: Account, code: string): Promise<Proof | undefined> {
  const digits = digitsIn(code);
  return /^\d{6}$/.test(digits) ? byAuthenticator(house, account, digits) : byRecoveryCode(house, account, code);
}

const byAuthenticator = (house: House, account: Account, code: string): Promise<Proof | undefined> =>
  atTheDoor(house, async (door) => {
    const [found] = await door.query<{ seed: Buffer }>("select seed from authenticator where account_id = $1", [
      account.id,
    ]);
    const step = found && stepIn(house.vault, account.id, found.seed, code);
    if (step === undefined) return undefined;
    await knownAs(door, account);
    const taken = await door.query(
      "update authenticator set last_step = $2 where account_id = $1 and last_step < $2 returning account_id",
      [account.id, step],
    );
    return taken.length === 1 ? "CODE" : undefined;
  });

async function byRecoveryCode(house: House, account: Account, code: string): Promise<Proof | undefined> {
  const given = recoveryCodeIn(code);
  if (!given) return undefined;
  const [found] = await atTheDoor(house, (door) =>
    door.query<{ hash: string }>("select hash from recovery_code where account_id = $1 and slot = $2", [
      account.id,
      given.slot,
    ]),
  );
  if (!found || !(await verify(found.hash, given.secret))) return undefined;
  return atTheDoor(house, async (door) => {
    await knownAs(door, account);
    const used = await door.query(
      "delete from recovery_code where account_id = $1 and slot = $2 and hash = $3 returning slot",
      [account.id, given.slot, found.hash],
    );
    return used.length === 1 ? "RECOVERY_CODE" : undefined;
  });
}
