import { createHash } from "node:crypto";
import { type DocumentFormat, formats } from "@zorgvuldig/schema/documents";

/** A file on its way out, under a name of the house's own: what somebody called it may tell of a person, or deceive. */
export type GoingOut = { readonly mime: string; readonly name: string; readonly content: Buffer };

type Told = { readonly format: DocumentFormat; readonly contentHash: string; readonly name: string };

/** What lay in a box, in base64, as it goes out. Throws when it is not what was taken in. */
export function goingOut(given: string, { format, contentHash, name }: Told): GoingOut {
  const content = Buffer.from(given, "base64");
  if (createHash("sha256").update(content).digest("hex") !== contentHash)
    throw new Error("A document is not what was taken in");
  const { mime, extensions } = formats[format];
  return { mime, content, name: `${name}.${extensions[0]}` };
}
