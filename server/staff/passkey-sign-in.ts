import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import type { Role } from "@zorgvuldig/schema/words";
import { writeEvent } from "../foundation/audit/event.js";
import type { House } from "../foundation/database/request.js";
import { atTheDoor, type Device, knownAs, openSession, refusedAtTheDoor } from "./door.js";
import { type Answer, keepChallenge, type Site, takeChallenge } from "./passkey-challenge.js";
import { counted, ensureCovered, type LetIn } from "./sign-in.js";
import type { Throttle } from "./throttle.js";

type From = { readonly place: string; readonly mark: string | undefined; readonly device: Device };
type Found = {
  key: string;
  id: string;
  role: Role;
  is_covered: boolean;
  address: Buffer;
  public_key: Buffer;
  counter: string;
  transports: AuthenticatorTransport[];
};

/** Loaded by the first passkey. */
const library = () => import("@simplewebauthn/server");

/** The question that any passkey of this house may answer. Throws `TooManyTries`: asking counts as a try from that place. */
export async function askPasskey(
  house: House,
  throttle: Throttle,
  { host }: Site,
  place: string,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  await counted(house, throttle.countPlace(place));
  const { generateAuthenticationOptions } = await library();
  const options = await generateAuthenticationOptions({ rpID: host, userVerification: "required" });
  await atTheDoor(house, async (door) => {
    keepChallenge(door, options.challenge, null);
    writeEvent(door, { action: "askPasskey", activity: "SECURITY", outcome: "ok" });
  });
  return options;
}

/**
 * Gives a session to who holds a passkey and proved so to his device, which is both factors in one; nothing to anybody else.
 * Throws `Refusal` for a consultant without an agreement in force today.
 */
export async function signInByPasskey(
  house: House,
  throttle: Throttle,
  site: Site,
  { answer, place, mark, device }: From & { answer: Answer },
): Promise<LetIn | undefined> {
  const challenge = await atTheDoor(house, (door) => takeChallenge(door, answer, null));
  const found = challenge ? await foundBy(house, answer) : undefined;
  const counter = challenge && found ? await weighed(answer, challenge, site, found) : undefined;
  if (!found || counter === undefined || !(await isLater(house, found, counter))) {
    await refusedAtTheDoor(house, "security/measures");
    return undefined;
  }
  await ensureCovered(house, found);
  const ticket = await openSession(house, found.id, found.role, { provenBy: "PASSKEY", device });
  return { ticket, mark: await throttle.forget({ address: found.address, place, mark }) };
}

const foundBy = (house: House, answer: Answer): Promise<Found | undefined> =>
  atTheDoor(house, async (door) => {
    const [row] = await door.query<Found>(
      `select p.id key, a.id, a.role, is_under_agreement(a.id, house_today()) is_covered, c.email_hash address,
         p.public_key, p.counter, p.transports
       from passkey p join account a on a.id = p.account_id join credential c on c.account_id = a.id
       where p.credential_id = $1 and a.ended_on is null`,
      [Buffer.from(answer.id, "base64url")],
    );
    return row;
  });

/** The count that the device shows; nothing when the answer is not that of this passkey to this question. */
async function weighed(
  answer: Answer,
  expectedChallenge: string,
  site: Site,
  found: Found,
): Promise<number | undefined> {
  const { verifyAuthenticationResponse } = await library();
  return verifyAuthenticationResponse({
    response: answer as AuthenticationResponseJSON,
    expectedChallenge,
    expectedOrigin: [...site.origins],
    expectedRPID: site.host,
    requireUserVerification: true,
    credential: {
      id: answer.id,
      publicKey: new Uint8Array(found.public_key),
      counter: Number(found.counter),
      transports: found.transports,
    },
  }).then(
    ({ verified, authenticationInfo }) => (verified ? authenticationInfo.newCounter : undefined),
    () => undefined,
  );
}

/** A count that does not go up is that of a copy; of two at once the database lets one through. Devices that do not count say 0. */
const isLater = (house: House, found: Found, counter: number): Promise<boolean> =>
  atTheDoor(house, async (door) => {
    await knownAs(door, found);
    const used = await door.query(
      `update passkey set counter = $2, used_at = house_now() where id = $1 and (counter < $2 or counter = 0 and $2 = 0)
       returning id`,
      [found.key, counter],
    );
    return used.length === 1;
  });
