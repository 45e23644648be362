import type { Proof, VisitEnd } from "@zorgvuldig/schema/signing-in";
import { writeEvent } from "../foundation/audit/event.js";
import type { House } from "../foundation/database/request.js";
import { atTheDoor, beginSession, type Device, knownAs, refusedAtTheDoor } from "./door.js";
import type { IdentityProvider, Proven } from "./identity-provider.js";
import {
  awaitedBehind,
  endVisit,
  keepForCode,
  keepVisit,
  type Linked,
  linkedTo,
  newVisit,
} from "./organisation-visit.js";
import { provenByCode } from "./second-factor.js";
import { counted, isCovered, type KeptOut, type LetIn } from "./sign-in.js";
import type { Attempt, Throttle } from "./throttle.js";

/** Where the provider sends people back to, and the language in which it is to speak to them. */
export type Way = { readonly redirectUri: string; readonly language: string };
/** Where a browser goes, and what it keeps until it is back. */
export type Visit = { readonly address: string; readonly secret: string };
export type From = Omit<Attempt, "address"> & { readonly device: Device };

/** Somebody who is not signed in goes to the provider. Throws `TooManyTries`, and `NotProven` when it cannot be reached. */
export async function goToSignIn(
  house: House,
  throttle: Throttle,
  provider: IdentityProvider,
  { place, ...way }: Way & { readonly place: string },
): Promise<Visit> {
  await counted(house, throttle.countPlace(place));
  const secret = newVisit();
  const address = await provider.addressFor({ secret, isLink: false }, way);
  await atTheDoor(house, async (door) => {
    keepVisit(door, secret, null);
    writeEvent(door, { action: "askOrganisation", activity: "SECURITY", outcome: "ok" });
  });
  return { address, secret };
}

/**
 * Gives a session to who is linked to what the provider said. Who is not, and a consultant without an agreement in force today,
 * hear the same. One factor at the provider is as good as a password: where the account has a second step it is asked for.
 */
export async function signInBy(
  house: House,
  throttle: Throttle,
  { identity, hasMoreFactors }: Proven,
  { secret, ...from }: From & { readonly secret: string },
): Promise<LetIn | Extract<VisitEnd, "REFUSED" | "CODE">> {
  const found = await linkedTo(house, identity);
  if (!found || !isCovered(found)) {
    await refusedAtTheDoor(house, found ? "processors/consultants" : "security/measures", found);
    return "REFUSED";
  }
  if (hasMoreFactors || !found.has_factor)
    return opened(house, throttle, found, hasMoreFactors ? "ORGANISATION_FACTORS" : "ORGANISATION", from);
  await atTheDoor(house, async (door) => {
    await knownAs(door, found);
    keepForCode(door, secret, found.id);
    writeEvent(door, { action: "askCode", activity: "SECURITY", outcome: "ok" });
  });
  return "CODE";
}

/** The house's own second step, from the browser that came back; a code is a try, as after a password. Throws `TooManyTries`. */
export async function answerCode(
  house: House,
  throttle: Throttle,
  { secret, code, device, ...from }: From & { readonly secret: string; readonly code: string },
): Promise<LetIn | Exclude<KeptOut, "codeNeeded">> {
  const found = await awaitedBehind(house, secret);
  if (!found) return "unknown";
  await counted(house, throttle.count({ ...from, address: found.address }));
  const proof = await provenByCode(house, found, code);
  if (!proof) {
    await refusedAtTheDoor(house, "security/measures", found);
    return "codeWrong";
  }
  if (!isCovered(found) || !(await endVisit(house, secret))) {
    await refusedAtTheDoor(house, "security/measures", found);
    return "unknown";
  }
  const provenBy = proof === "CODE" ? "ORGANISATION_CODE" : "ORGANISATION_RECOVERY_CODE";
  return opened(house, throttle, found, provenBy, { device, ...from });
}

async function opened(
  house: House,
  throttle: Throttle,
  found: Linked,
  provenBy: Proof,
  { device, ...from }: From,
): Promise<LetIn> {
  const ticket = await atTheDoor(house, async (door) => {
    await knownAs(door, found);
    door.write("update organisation_link set used_at = house_now() where account_id = $1", [found.id]);
    writeEvent(door, { action: "signIn", activity: "SECURITY", outcome: "ok" });
    return beginSession(door, found, { provenBy, device });
  });
  return { ticket, mark: await throttle.forget({ ...from, address: found.address }) };
}
