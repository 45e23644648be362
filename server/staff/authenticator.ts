import { randomBytes } from "node:crypto";
import { signInTerms } from "@zorgvuldig/schema/terms";
import { Secret, TOTP } from "otpauth";
import type { Ticket } from "../foundation/access/ticket.js";
import { worldTime } from "../foundation/clock/world.js";
import type { House } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import type { Keys } from "../foundation/vault/keys.js";
import { seal, unseal } from "../foundation/vault/seal.js";
import { asOwner, ensureMayChange } from "./owner.js";
import { newRecoveryCodes, replaceRecoveryCodes } from "./recovery-codes.js";
import { beginAnew } from "./sessions.js";

/** 160 bits, as RFC 4226 advises. */
const seedLength = 20;
/** A telephone's clock may be half a minute off. */
const window = 1;

const totpOf = (seed: Buffer, label = ""): TOTP =>
  new TOTP({ issuer: "Zorgvuldig", label, secret: new Secret({ buffer: new Uint8Array(seed).buffer }) });

/** The step of the world's clock to which a code belongs, or nothing when it belongs to none near this moment. */
export function stepOf(seed: Buffer, code: string, timestamp: number): number | undefined {
  const totp = totpOf(seed);
  const off = totp.validate({ token: code, timestamp, window });
  return off === null ? undefined : totp.counter({ timestamp }) + off;
}

const key = (vault: Keys, root = vault.root): Buffer => vault.secret("door/authenticator", root);
const about = (accountId: string): string => `zv|1|authenticator|${accountId}`;
const opened = (vault: Keys, accountId: string, sealed: Buffer): Buffer => unseal(key(vault), sealed, about(accountId));

/** Offers a seed to put in an app: it counts for nothing until a code of it has been shown. */
export const offerAuthenticator = (
  house: House,
  ticket: Ticket | undefined,
): Promise<{ secret: string; uri: string }> =>
  asOwner(house, ticket, "offerAuthenticator", async (door, owner) => {
    ensureMayChange(owner);
    const seed = randomBytes(seedLength);
    door.write(
      `insert into authenticator_offer (account_id, seed, made_at) values ($1, $2, house_now())
       on conflict (account_id) do update set seed = excluded.seed, made_at = excluded.made_at`,
      [owner.id, seal(key(house.vault), seed, about(owner.id))],
    );
    const totp = totpOf(seed, owner.name);
    return { secret: totp.secret.base32, uri: totp.toString() };
  });

type Enrolled = { readonly ticket: Ticket; readonly recoveryCodes: readonly string[] };

/**
 * Takes the offered seed in use, when this is a code of it; recovery codes come with it, shown this once, and every other
 * session ends. Throws `Invalid` for a wrong code, `Refusal` when the offer is over.
 */
export async function confirmAuthenticator(house: House, ticket: Ticket | undefined, code: string): Promise<Enrolled> {
  const codes = await newRecoveryCodes();
  return asOwner(house, ticket, "addAuthenticator", async (door, owner) => {
    ensureMayChange(owner);
    const [offer] = await door.query<{ seed: Buffer }>(
      `select seed from authenticator_offer where account_id = $1 and made_at + $2::interval > house_now() for update`,
      [owner.id, signInTerms.offer],
    );
    if (!offer) throw new Refusal("security/measures", "offer-over");
    const step = stepOf(opened(house.vault, owner.id, offer.seed), digitsIn(code), worldTime());
    if (step === undefined) throw new Invalid({ code: "code" });
    door.write(
      `insert into authenticator (account_id, seed, confirmed_at, last_step) values ($1, $2, house_now(), $3)
       on conflict (account_id) do update
         set seed = excluded.seed, confirmed_at = excluded.confirmed_at, last_step = excluded.last_step`,
      [owner.id, offer.seed, step],
    );
    door.write("delete from authenticator_offer where account_id = $1", [owner.id]);
    replaceRecoveryCodes(door, owner.id, codes);
    return { ticket: await beginAnew(door, owner, "CODE"), recoveryCodes: codes.shown };
  });
}

/** In a real installation the database keeps the last way that is more than a password. */
export const removeAuthenticator = (house: House, ticket: Ticket | undefined): Promise<void> =>
  asOwner(house, ticket, "removeAuthenticator", async (door, owner) => {
    ensureMayChange(owner);
    door.write("delete from authenticator where account_id = $1", [owner.id]);
  });

/** A seed, sealed under a key from another root. */
export const resealedSeed = (vault: Keys, accountId: string, sealed: Buffer, root: number): Buffer =>
  seal(key(vault, root), opened(vault, accountId, sealed), about(accountId));

/** People type a code in groups. */
export const digitsIn = (code: string): string => code.replace(/\s/g, "");

/** The sealed seed of an account, weighed against a code: the step to which it belongs. */
export const stepIn = (vault: Keys, accountId: string, sealed: Buffer, code: string): number | undefined =>
  stepOf(opened(vault, accountId, sealed), code, worldTime());
