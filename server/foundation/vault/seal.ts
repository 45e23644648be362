import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";

const form = 1;
const nonceLength = 12;
const tagLength = 16;
/** What was sealed does not open: it was changed, stands elsewhere, or its key is another. Of what it holds nothing is said. */
export class Unopened extends Error {
  constructor() {
    super("A sealed value does not open");
  }
}

/** GCM takes shorter tags too, unless it is told not to. */
const gcm = { authTagLength: tagLength } as const;

/** `01 | nonce 12 | ciphertext | tag 16`, AES-256-GCM; `about` is what it is bound to and is not stored. */
export function seal(key: Buffer, plain: Buffer, about: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, gcm).setAAD(Buffer.from(about));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([form]), nonce, text, cipher.getAuthTag()]);
}

/** Opens what `seal` made. Throws `Unopened`. */
export function unseal(key: Buffer, sealed: Buffer, about: string): Buffer {
  if (sealed.length < 1 + nonceLength + tagLength || sealed[0] !== form) throw new Unopened();
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 1 + nonceLength), gcm)
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(-tagLength));
  const text = decipher.update(sealed.subarray(1 + nonceLength, -tagLength));
  try {
    return Buffer.concat([text, decipher.final()]);
  } catch {
    throw new Unopened();
  }
}

export const derived = (secret: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha512", secret, Buffer.alloc(0), purpose, 32));

/** Binds a wrapped key to its key bytes, so that no second key can be made to open the same text. */
export const commitment = (key: Buffer): Buffer => createHmac("sha256", key).update("zv|commitment").digest();

export const isSame = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
