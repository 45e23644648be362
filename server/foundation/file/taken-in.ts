import { createHash } from "node:crypto";
import { type DocumentFormat, documentFormats, formats } from "@zorgvuldig/schema/documents";
import { limits } from "@zorgvuldig/schema/limits";
import { Refusal } from "../refusal.js";
import { docxFault } from "./docx.js";
import { type Fault, faults } from "./faults.js";
import { isTestVirus, isTwoThings } from "./foreign.js";
import { jpegFault, pngFault } from "./image.js";
import { pdfFault } from "./pdf.js";

/** A file that was looked at, as it came. */
export type TakenIn = {
  readonly format: DocumentFormat;
  readonly content: Buffer;
  /** SHA-256, in hexadecimals. */
  readonly hash: string;
};

/** Why it is none of this format after all, or nothing. */
const faultOf: Readonly<Record<DocumentFormat, (content: Buffer) => Fault | Promise<Fault>>> = {
  PDF: pdfFault,
  JPEG: jpegFault,
  PNG: pngFault,
  DOCX: docxFault,
};

/** What is in none of these is nothing that a person sees of a name, or makes it seem another. */
const oddName = /[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]|^\.|\.\.|[. ]$/u;

/** Throws unless it can be called so: the end of its name says which format it means to be. */
function meantAs(name: string): DocumentFormat {
  if (name.length > limits.document.name || oddName.test(name.normalize("NFC")))
    throw new Refusal("security/one-file", "file-name", "name");
  const end = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const format = documentFormats.find((one) => formats[one].extensions.includes(end));
  if (!format) throw new Refusal("security/one-file", "file-format", "file");
  return format;
}

/** Looks at a file before anything is kept of it: one of a few formats, by its name and by what is in it, and nothing else besides. Throws `Refusal`. */
export async function takenIn(name: string, content: Buffer): Promise<TakenIn> {
  if (content.length === 0) throw new Refusal("security/one-file", "file-empty", "file");
  if (content.length > limits.document.bytes) throw new Refusal("security/one-file", "file-large", "file");
  const format = meantAs(name);
  if (isTestVirus(content)) throw faults.harmful;
  if (isTwoThings(format, content)) throw faults.twoThings;
  const fault = await faultOf[format](content);
  if (fault) throw fault;
  return { format, content, hash: createHash("sha256").update(content).digest("hex") };
}
