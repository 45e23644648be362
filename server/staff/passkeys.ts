import { randomUUID } from "node:crypto";
import type {
  PublicKeyCredentialCreationOptionsJSON,
  RegistrationResponseJSON,
  VerifiedRegistrationResponse,
} from "@simplewebauthn/server";
import type { Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { NotFound, Refusal } from "../foundation/refusal.js";
import type { Keys } from "../foundation/vault/keys.js";
import { seal, unseal } from "../foundation/vault/seal.js";
import { asOwner, ensureMayChange, ensureWhole, type Owner } from "./owner.js";
import { type Answer, keepChallenge, type Site, takeChallenge } from "./passkey-challenge.js";
import { newRecoveryCodes, replaceRecoveryCodes } from "./recovery-codes.js";
import { beginAnew } from "./sessions.js";

type Passkey = { readonly id: string; readonly name: string; readonly addedAt: string; readonly usedAt: string | null };

/** Loaded by the first passkey: it takes half as long as all the rest of a start. */
const library = () => import("@simplewebauthn/server");

/** EdDSA, ES256 and RS256: what every server can weigh, whatever it runs on. */
const algorithms = [-8, -7, -257];

// What somebody calls his telephone is free text, and free text is never kept open.
const key = (vault: Keys, root = vault.root): Buffer => vault.secret("door/passkey-name", root);
const about = (id: string): string => `zv|1|passkey|name|${id}`;
const sealed = (vault: Keys, id: string, name: string): Buffer => seal(key(vault), Buffer.from(name), about(id));

/** A name, sealed under a key from another root. */
export const resealedName = (vault: Keys, id: string, name: Buffer, root: number): Buffer =>
  seal(key(vault, root), unseal(key(vault), name, about(id)), about(id));

export async function passkeysOf(house: House, door: Transaction, owner: Owner): Promise<Passkey[]> {
  const rows = await door.query<Omit<Passkey, "name"> & { name: Buffer }>(
    `select id, name, added_at "addedAt", used_at "usedAt" from passkey where account_id = $1 order by added_at, id`,
    [owner.id],
  );
  return rows.map((row) => ({ ...row, name: unseal(key(house.vault), row.name, about(row.id)).toString() }));
}

/** What the browser is to make a passkey with: kept on the device, and shown only after its owner proved who he is to it. */
export const offerPasskey = (
  house: House,
  ticket: Ticket | undefined,
  { host }: Site,
): Promise<PublicKeyCredentialCreationOptionsJSON> =>
  asOwner(house, ticket, "offerPasskey", async (door, owner) => {
    ensureMayChange(owner);
    const known = await door.query<{ credential_id: Buffer; transports: string[] }>(
      "select credential_id, transports from passkey where account_id = $1",
      [owner.id],
    );
    const { generateRegistrationOptions } = await library();
    const options = await generateRegistrationOptions({
      rpName: "Zorgvuldig",
      rpID: host,
      userID: new Uint8Array(Buffer.from(owner.id.replaceAll("-", ""), "hex")),
      userName: owner.name,
      userDisplayName: owner.name,
      attestationType: "none",
      supportedAlgorithmIDs: algorithms,
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
      excludeCredentials: known.map((one) => ({
        id: one.credential_id.toString("base64url"),
        transports: one.transports,
      })),
    });
    keepChallenge(door, options.challenge, owner.id);
    return options;
  });

type Added = { readonly ticket: Ticket | undefined; readonly recoveryCodes: readonly string[] };

/**
 * Keeps the public half of a passkey that the browser made. With the first second factor come recovery codes, shown this once,
 * and a new session in place of all others. Throws `Refusal` when the answer is not one to our own question.
 */
export async function addPasskey(
  house: House,
  ticket: Ticket | undefined,
  site: Site,
  { answer, name }: { answer: Answer; name: string },
): Promise<Added> {
  const expected = await asOwner(house, ticket, "answerPasskey", (door, owner) =>
    takeChallenge(door, answer, owner.id),
  );
  const made = expected ? await weighed(answer, expected, site) : null;
  const codes = await newRecoveryCodes();
  return asOwner(house, ticket, "addPasskey", async (door, owner) => {
    ensureMayChange(owner);
    if (!made?.verified) throw new Refusal("security/measures", "passkey-not-made");
    const { credential } = made.registrationInfo;
    const id = randomUUID();
    door.write(
      `insert into passkey (id, account_id, credential_id, public_key, counter, transports, name, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, house_now())`,
      [
        ...[id, owner.id, Buffer.from(credential.id, "base64url"), Buffer.from(credential.publicKey)],
        ...[credential.counter, credential.transports ?? [], sealed(house.vault, id, name)],
      ],
    );
    if (owner.hasFactor) return { ticket: undefined, recoveryCodes: [] };
    replaceRecoveryCodes(door, owner.id, codes);
    return { ticket: await beginAnew(door, owner, "PASSKEY"), recoveryCodes: codes.shown };
  });
}

/** Nothing when it is no answer to this question; what is wrong with it is nobody's to know. */
async function weighed(
  answer: Answer,
  expectedChallenge: string,
  site: Site,
): Promise<VerifiedRegistrationResponse | null> {
  const { verifyRegistrationResponse } = await library();
  return verifyRegistrationResponse({
    response: answer as RegistrationResponseJSON,
    expectedChallenge,
    expectedOrigin: [...site.origins],
    expectedRPID: site.host,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null);
}

/** Throws `NotFound` for another's as for none. */
export const renamePasskey = (house: House, ticket: Ticket | undefined, id: string, name: string): Promise<void> =>
  asOwner(house, ticket, "renamePasskey", async (door, owner) => {
    ensureWhole(owner);
    const renamed = await door.query("update passkey set name = $3 where account_id = $1 and id = $2 returning id", [
      owner.id,
      id,
      sealed(house.vault, id, name),
    ]);
    if (renamed.length === 0) throw new NotFound();
  });

/** In a real installation the database keeps the last way that is more than a password. Throws `NotFound` as above. */
export const removePasskey = (house: House, ticket: Ticket | undefined, id: string): Promise<void> =>
  asOwner(house, ticket, "removePasskey", async (door, owner) => {
    ensureMayChange(owner);
    const removed = await door.query("delete from passkey where account_id = $1 and id = $2 returning id", [
      owner.id,
      id,
    ]);
    if (removed.length === 0) throw new NotFound();
  });
