import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { Explained } from "../explained.js";

/** Whose keys they are. */
export type Installation = { readonly mode: "real" | "demo" | "test"; readonly place: string };

/** A file that does not say whose it is opens the database that knows its id, and is nobody's otherwise. */
export type Ring = Partial<Installation> & {
  readonly id: string;
  readonly root: string;
  readonly epochs: Readonly<Record<string, string>>;
};

const HALF_MADE = ".making-";

/** Reads a key file. Refuses one that others than its owner can read, or that is something else. */
export function readRing(file: string): Ring {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  if (mode === undefined)
    throw new Explained(`KEYS: there is no key file at ${file}; without it nothing can be opened`);
  if (mode & 0o077) throw new Explained(`KEYS: ${file} can be read by others; make its mode 0600`);
  const ring = parsed(readFileSync(file, "utf8"));
  // What a start that was killed left beside it would outlive the keys that are destroyed one day.
  for (const name of readdirSync(path.dirname(file)))
    if (name.startsWith(path.basename(file) + HALF_MADE)) rmSync(path.join(path.dirname(file), name), { force: true });
  if (!isRing(ring)) throw new Explained(`KEYS: ${file} is not a key file`);
  return ring;
}

/**
 * Writes a key file that is whole and on the disk before anybody finds it. One that somebody else made meanwhile stays: no
 * key is ever written over.
 */
export function writeRing(file: string, ring: Ring): void {
  try {
    const folder = path.dirname(file);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const making = `${file}${HALF_MADE}${randomBytes(6).toString("hex")}`;
    writeFileSync(making, JSON.stringify(ring), { mode: 0o600, flag: "wx", flush: true });
    nameIt(making, file);
    for (const one of [folder, path.dirname(folder)]) onDisk(one);
  } catch (cause) {
    throw new Explained(`KEYS: no key file can be made at ${file}`, { cause });
  }
}

/** By a second name that is taken away again, where to rename would write over a file that is there. */
function nameIt(making: string, file: string): void {
  try {
    linkSync(making, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(making, { force: true });
  }
}

export const isOf = (ring: Ring, { mode, place }: Installation): boolean => ring.mode === mode && ring.place === place;

function onDisk(folder: string): void {
  const opened = openSync(folder, "r");
  fsyncSync(opened);
  closeSync(opened);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRing(value: unknown): value is Ring {
  const { id, root, epochs } = Object(value) as Record<string, unknown>;
  return typeof id === "string" && typeof root === "string" && typeof epochs === "object" && epochs !== null;
}
