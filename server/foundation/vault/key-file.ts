import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { Explained } from "../explained.js";
import { type KeyStore, type Ring, ringIn } from "./ring.js";

const HALF_MADE = ".making-";

/** The ring in a file that its owner alone can read; outside the data and their backups. */
export class KeyFile implements KeyStore {
  constructor(private readonly file: string) {}

  /** Refuses one that others can read, or that is something else. */
  read(): Ring | undefined {
    const { file } = this;
    if (!existsSync(file)) return undefined;
    if (statSync(file).mode & 0o077) throw new Explained(`KEYS: ${file} can be read by others; make its mode 0600`);
    const ring = ringIn(readFileSync(file, "utf8"));
    if (!ring) throw new Explained(`KEYS: ${file} is not a key file`);
    return ring;
  }

  /** Whole and on the disk before anybody finds it. */
  make(ring: Ring): void {
    const { file } = this;
    try {
      const folder = path.dirname(file);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      nameOnce(this.halfMade(ring), file);
      for (const one of [folder, path.dirname(folder)]) onDisk(one);
    } catch (cause) {
      throw new Explained(`KEYS: no key file can be made at ${file}`, { cause });
    }
  }

  /** What the old one held is written over, as far as the disk lets anybody do that. */
  replace(ring: Ring): void {
    const { file } = this;
    try {
      const old = openSync(file, "r+");
      renameSync(this.halfMade(ring), file);
      onDisk(path.dirname(file));
      writeSync(old, randomBytes(fstatSync(old).size), 0);
      fsyncSync(old);
      closeSync(old);
    } catch (cause) {
      throw new Explained(`KEYS: ${file} cannot be written`, { cause });
    }
  }

  tidy(): void {
    const folder = path.dirname(this.file);
    for (const name of readdirSync(folder))
      if (name.startsWith(path.basename(this.file) + HALF_MADE)) rmSync(path.join(folder, name), { force: true });
  }

  private halfMade(ring: Ring): string {
    const making = `${this.file}${HALF_MADE}${randomBytes(6).toString("hex")}`;
    try {
      writeFileSync(making, JSON.stringify(ring), { mode: 0o600, flag: "wx", flush: true });
    } catch (error) {
      // A disk that is full took a part of it, and keys that lie about outlive those that are destroyed.
      rmSync(making, { force: true });
      throw error;
    }
    return making;
  }
}

/**
 * Gives a file that is whole its name, by a second one that is taken away again: to rename would write over a file that is there.
 * Throws then.
 */
export function nameNew(making: string, file: string): void {
  try {
    linkSync(making, file);
  } finally {
    rmSync(making, { force: true });
  }
  onDisk(path.dirname(file));
}

/** One that is there stays. */
function nameOnce(making: string, file: string): void {
  try {
    nameNew(making, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}

function onDisk(folder: string): void {
  const opened = openSync(folder, "r");
  fsyncSync(opened);
  closeSync(opened);
}
