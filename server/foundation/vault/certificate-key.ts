import { createHmac, randomBytes } from "node:crypto";
import type { Keys } from "./keys.js";
import { seal, unseal } from "./seal.js";

/**
 * The key by which an erased case is found back, by who has its number on paper, and by nobody who has the database alone (D26). It outlives the root,
 * for what it was made of is gone.
 */
const about = "zv|1|certificate_key";
const keyOf = (vault: Keys, root = vault.root): Buffer => vault.secret("keep/certificate", root);

/** One for the whole house, as it is kept. */
export const newCertificateKey = (vault: Keys): Buffer => seal(keyOf(vault), randomBytes(32), about);

/** What is kept of it, by the secret of another root. */
export const resealedCertificateKey = (vault: Keys, sealed: Buffer, root: number): Buffer =>
  seal(keyOf(vault, root), unseal(keyOf(vault), sealed, about), about);

/** Under what an erased case, or its number, stands in certificates and in the ledger. */
export function certificateHasher(vault: Keys, sealed: Buffer): (value: string) => Buffer {
  const key = unseal(keyOf(vault), sealed, about);
  return (value) => createHmac("sha256", key).update(value).digest();
}
