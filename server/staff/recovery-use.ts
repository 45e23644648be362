import { verify } from "@node-rs/argon2";
import { signInTerms } from "@zorgvuldig/schema/terms";
import type { Role } from "@zorgvuldig/schema/words";
import { writeEvent } from "../foundation/audit/event.js";
import type { House } from "../foundation/database/request.js";
import { addressHash, atTheDoor, beginSession, type Device, knownAs, refusedAtTheDoor } from "./door.js";
import { keepPassword, newPasswordHash } from "./password.js";
import { plainCode } from "./recovery-codes.js";
import { counted, ensureCovered, type LetIn, nobody } from "./sign-in.js";
import type { Attempt, Throttle } from "./throttle.js";

type Tried = { readonly email: string; readonly code: string; readonly password: unknown };
type From = Omit<Attempt, "address"> & { readonly device: Device };
type Found = { recovery: string; id: string; role: Role; is_covered: boolean; code_hash: string };

const ways = [
  ...["authenticator", "authenticator_offer", "recovery_code", "passkey"],
  ...["organisation_link", "organisation_visit"],
];

/**
 * Somebody who lost everything sets a new password, with the code that two colleagues let him have: every older way in is gone,
 * and his session is good for a new second step only. Nothing for a wrong code, one used or too old, or an address that nobody
 * here has. Throws `Invalid` for a password that is too easy, `TooManyTries`, and `Refusal` as at signing in.
 */
export async function useRecovery(
  house: House,
  throttle: Throttle,
  { email, code, password, device, ...from }: Tried & From,
): Promise<LetIn | undefined> {
  const hash = await newPasswordHash(password);
  const attempt = { ...from, address: addressHash(house.vault, email) };
  await counted(house, throttle.count(attempt));
  const found = await foundBy(house, email);
  const isRight = await verify(found?.code_hash ?? (await nobody), plainCode(code));
  const ticket = found && isRight ? await taken(house, found, hash, device) : undefined;
  if (!ticket) {
    await refusedAtTheDoor(house, "security/measures");
    return undefined;
  }
  return { ticket, mark: await throttle.forget(attempt) };
}

const foundBy = (house: House, email: string): Promise<Found | undefined> =>
  atTheDoor(house, async (door) => {
    const [row] = await door.query<Found>(
      `select r.id recovery, r.code_hash, a.id, a.role, is_under_agreement(a.id, house_today()) is_covered
       from credential c join account a on a.id = c.account_id join recovery r on r.account_id = a.id
       where c.email_hash = $1 and a.ended_on is null and r.used_at is null and r.confirmed_at + $2::interval > house_now()
       order by r.confirmed_at desc limit 1`,
      [addressHash(house.vault, email), signInTerms.recoveryCode],
    );
    return row;
  });

async function taken(house: House, found: Found, hash: string, device: Device) {
  await ensureCovered(house, found);
  return atTheDoor(house, async (door) => {
    await knownAs(door, found);
    const used = await door.query(
      `update recovery set used_at = house_now(), code_hash = null
       where id = $1 and used_at is null and confirmed_at + $2::interval > house_now() returning id`,
      [found.recovery, signInTerms.recoveryCode],
    );
    if (used.length === 0) return undefined;
    keepPassword(door, found.id, hash);
    door.write("update credential set must_enrol = true where account_id = $1", [found.id]);
    for (const way of ways) door.write(`delete from ${way} where account_id = $1`, [found.id]);
    door.write("delete from session where account_id = $1", [found.id]);
    const ticket = beginSession(door, found, { provenBy: "PASSWORD", device });
    writeEvent(door, { action: "useRecovery", activity: "SECURITY", outcome: "ok" });
    return ticket;
  });
}
