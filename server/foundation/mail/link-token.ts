import { createHash, createHmac } from "node:crypto";
import type { Keys } from "../vault/keys.js";

/** The end of the address that is mailed: it follows from the link and the root, and lies nowhere. */
export const tokenOf = (keys: Keys, linkId: string): string =>
  createHmac("sha256", keys.secret("door/recipient")).update(linkId).digest("base64url");

/** The database keeps only this. */
export const tokenHash = (token: string): Buffer => createHash("sha256").update(token).digest();
