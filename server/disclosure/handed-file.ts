import type { DocumentFormat } from "@zorgvuldig/schema/documents";
import { type GoingOut, goingOut } from "../document/going-out.js";
import { CaseKeys, openBox } from "../foundation/vault/boxes.js";
import type { Keys } from "../foundation/vault/keys.js";

/** A file and its key, as the database hands them over to who has link and code. */
export type HandedFile = {
  readonly file: string;
  readonly place: "document" | "sensitive_document";
  readonly format: DocumentFormat;
  /** What is in it, at its version; and what is said of it, at its own. */
  readonly version: number;
  readonly box: Buffer;
  readonly said_version: number;
  readonly said: Buffer;
  readonly class: "ordinary" | "special";
  readonly key: Buffer;
};

const shelves = {
  document: { contents: "document_content", kind: "document", field: "DocumentContent.content" },
  sensitive_document: { contents: "sensitive_content", kind: "sensitive", field: "SensitiveContent.content" },
} as const;

export const readOfFile = ({ place }: HandedFile): string[] => [shelves[place].field];

/** The file that lies in it. Throws when it is not what was taken in. */
export function fileIn(vault: Keys, owner: string, handed: HandedFile, name: string): GoingOut {
  const { file, place, format, version, box, said_version: saidVersion, said, class: under, key } = handed;
  const { contents, kind } = shelves[place];
  const keys = new CaseKeys(vault, owner, { [under]: key.toString("base64") });
  const opened = (table: string, sealed: Buffer, at: number) =>
    openBox(keys, under, sealed.toString("base64"), { table, kind, row: file, version: at });
  const { content } = opened(contents, box, version);
  const { contentHash } = opened(place, said, saidVersion);
  return goingOut(String(content), { format, contentHash: String(contentHash), name });
}
