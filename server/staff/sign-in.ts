import { randomBytes } from "node:crypto";
import { verify } from "@node-rs/argon2";
import type { Proof } from "@zorgvuldig/schema/signing-in";
import type { Role } from "@zorgvuldig/schema/words";
import type { Ticket } from "../foundation/access/ticket.js";
import { writeEvent } from "../foundation/audit/event.js";
import type { House } from "../foundation/database/request.js";
import { keepAddress } from "../foundation/mail/address.js";
import { Refusal } from "../foundation/refusal.js";
import { addressHash, atTheDoor, type Device, knownAs, openSession, passwordHash, refusedAtTheDoor } from "./door.js";
import { provenByCode } from "./second-factor.js";
import { type Attempt, type Throttle, TooManyTries } from "./throttle.js";

type Found = {
  id: string;
  role: Role;
  password_hash: string;
  is_covered: boolean;
  has_factor: boolean;
  is_reachable: boolean;
};
type Tried = { readonly email: string; readonly password: string; readonly code: string | undefined };
type From = Omit<Attempt, "address"> & { readonly device: Device };

export type LetIn = { readonly ticket: Ticket; readonly mark: string };
/** Why somebody was not let in; of a code nobody hears who did not know the password. */
export type KeptOut = "unknown" | "codeNeeded" | "codeWrong";

/** Takes as long to refuse as a real one, so that an unknown address is not told from a wrong password. */
export const nobody = passwordHash(randomBytes(16).toString("base64url"));

/**
 * Gives a session to who proves who he is, and what his browser is to be known by. Throws `TooManyTries`, and `Refusal` for a
 * consultant without an agreement in force today: he has no session (processors/consultants).
 */
export async function signIn(
  house: House,
  throttle: Throttle,
  { email, password, code, device, ...from }: Tried & From,
): Promise<LetIn | KeptOut> {
  const attempt = { ...from, address: addressHash(house.vault, email) };
  await counted(house, throttle.count(attempt));
  const found = await foundBy(house, email);
  const isRight = await verify(found?.password_hash ?? (await nobody), password);
  if (!found || !isRight) {
    await refusedAtTheDoor(house, null);
    return "unknown";
  }
  const provenBy = found.has_factor ? await weighed(house, found, code) : "PASSWORD";
  if (provenBy === "codeNeeded") await throttle.excuse(attempt);
  if (provenBy === "codeNeeded" || provenBy === "codeWrong") return provenBy;
  await ensureCovered(house, found);
  // Who was employed before addresses were kept is written to from now on.
  if (!found.is_reachable)
    await atTheDoor(house, async (door) => keepAddress(door, house.vault, found.id, email.trim()));
  const ticket = await openSession(house, found.id, found.role, { provenBy, device });
  return { ticket, mark: await throttle.forget(attempt) };
}

/** A try that is one too many is written down. Throws `TooManyTries`. */
export const counted = (house: House, counting: Promise<void>): Promise<void> =>
  counting.catch(async (error: unknown) => {
    if (error instanceof TooManyTries) await refusedAtTheDoor(house, "security/measures");
    throw error;
  });

/** A consultant is let in under an agreement in force today only. */
export const isCovered = ({ role, is_covered }: { role: Role; is_covered: boolean }): boolean =>
  role !== "consultant" || is_covered;

/** Throws a `Refusal` for a consultant without an agreement in force today. */
export async function ensureCovered(house: House, found: { role: Role; is_covered: boolean }): Promise<void> {
  if (isCovered(found)) return;
  await refusedAtTheDoor(house, "processors/consultants");
  throw new Refusal("processors/consultants", "no-session-without-agreement");
}

const foundBy = (house: House, email: string): Promise<Found | undefined> =>
  atTheDoor(house, async (door) => {
    const [row] = await door.query<Found>(
      `select a.id, a.role, c.password_hash, is_under_agreement(a.id, house_today()) is_covered,
         has_second_factor(a.id) has_factor,
         exists (select from account_address d where d.account_id = a.id) is_reachable
       from credential c join account a on a.id = c.account_id where c.email_hash = $1 and a.ended_on is null`,
      [addressHash(house.vault, email)],
    );
    return row;
  });

async function weighed(
  house: House,
  found: Found,
  code: string | undefined,
): Promise<Proof | Exclude<KeptOut, "unknown">> {
  if (code === undefined) {
    await atTheDoor(house, async (door) => {
      await knownAs(door, found);
      writeEvent(door, { action: "askCode", activity: "SECURITY", outcome: "ok" });
    });
    return "codeNeeded";
  }
  const proof = await provenByCode(house, found, code);
  if (!proof) await refusedAtTheDoor(house, "security/measures", found);
  return proof ?? "codeWrong";
}
