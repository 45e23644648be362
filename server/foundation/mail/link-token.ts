import { createHash, createHmac } from "node:crypto";
import type { Keys } from "../vault/keys.js";

/** The end of the address that is mailed: it follows from the link and the root, and lies nowhere. */
export const tokenOf = (keys: Keys, linkId: string): string =>
  createHmac("sha256", keys.secret("door/recipient")).update(linkId).digest("base64url");

/** The database keeps only this. */
export const tokenHash = (token: string): Buffer => createHash("sha256").update(token).digest();

/** Six digits are found in a second by who may try them, so they are kept under a secret of the root. */
export const codeMac = (keys: Keys, token: string, code: string): Buffer =>
  createHmac("sha256", keys.secret("door/recipient-code")).update(`${token}/${code}`).digest();

/** What came of a code: what was asked for; so many tries that are left; or a link that is none, or no longer. */
export type Opened<T> =
  | { readonly is: "OPEN"; readonly got: T }
  | { readonly is: "WRONG"; readonly tries: number }
  | { readonly is: "DEAD" };

/** How the database judges a link and a code. `tries`: those that are left, when one was counted; `owner`: the case. */
export type Judged = {
  readonly outcome: "OPEN" | "WRONG" | "DEAD";
  readonly tries: number | null;
  readonly owner: string | null;
};
