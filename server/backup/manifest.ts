import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { Explained } from "../foundation/explained.js";
import type { Keys } from "../foundation/vault/keys.js";
import { seal, unseal } from "../foundation/vault/seal.js";
import { sealOfBackup } from "../foundation/vault/sealed-stream.js";

/** What everybody may read of a backup: which it is, of when, and which keys open it. */
export type Header = {
  readonly form: 1;
  readonly id: string;
  readonly madeAt: string;
  /** The id of the keyring, and the number of the root in force. */
  readonly keys: string;
  readonly root: number;
  readonly mode: string;
};

export type CopiedTable = { readonly name: string; readonly columns: readonly string[]; readonly rows: number };
export type Contents = {
  /** By which steps the database had been made. */
  readonly migrations: readonly string[];
  readonly tables: readonly CopiedTable[];
  readonly sequences: readonly { readonly name: string; readonly last: string }[];
};

/** Which of all tables `c` are the house's own: those of its owner, but for the list of what made them. */
export const ofTheHouse =
  "c.relkind = 'r' and c.relowner = (select relowner from pg_class where oid = 'installation'::regclass) and c.oid <> 'migrations'::regclass";

const name = "backup.json";

/** The file of a table within a backup. */
export const fileOf = (table: string): string => `${table}.sealed`;

/** What is in it is sealed and bound to what everybody may read: no table is left out of it behind its back. */
const sealOf = (vault: Keys, header: Header) => {
  const { key, about } = sealOfBackup(vault, header.id, name);
  return { key, about: `${about}|${JSON.stringify(header)}` };
};

export async function writeManifest(folder: string, vault: Keys, header: Header, contents: Contents): Promise<void> {
  const { key, about } = sealOf(vault, header);
  const sealed = seal(key, Buffer.from(JSON.stringify(contents)), about).toString("base64");
  await writeFile(path.join(folder, name), JSON.stringify({ header, sealed }), { mode: 0o600, flush: true });
}

type Manifest = { readonly header: Header; readonly sealed: string };

/** What a folder says of itself. Throws `Explained` when it is no backup, or one of a form that this version does not know. */
export function readManifest(folder: string): Manifest {
  const place = path.join(folder, name);
  try {
    const { header, sealed } = JSON.parse(readFileSync(place, "utf8")) as Manifest;
    const { form, id, madeAt, keys, root, mode } = header;
    if (form === 1 && typeof sealed === "string")
      return { header: { form, id: String(id), madeAt, keys, root: Number(root), mode }, sealed };
  } catch (error) {
    throw new Explained(`${folder}: is no backup: there is no whole ${name} in it`, { cause: error });
  }
  throw new Explained(`${folder}: is a backup of another form than this version knows`);
}

/** What is in it. Throws `Explained` when these keys do not open it. */
export function openManifest(vault: Keys, { header, sealed }: Manifest): Contents {
  const { key, about } = sealOf(vault, header);
  try {
    return JSON.parse(unseal(key, Buffer.from(sealed, "base64"), about).toString("utf8")) as Contents;
  } catch (cause) {
    throw new Explained(`The backup of ${header.madeAt} is not as it was made, or its keys are others`, { cause });
  }
}
