import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { formsOf, unpackedIn } from "./encodings.js";

type Sought = { readonly text: string; readonly form: string; readonly bytes: Buffer };

const beginning = (bytes: Buffer, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);

/** Looks for these texts in every form, in bytes and in what is packed in them. Bytes are read once, whatever is sought. */
export class Hunt {
  readonly hits: string[] = [];
  files = 0;
  bytes = 0;
  private readonly byBeginning = new Map<number, Sought[]>();
  /** Whether anything begins with these three bytes. */
  private readonly begins = new Uint8Array(2 ** 24);
  readonly size: number;

  constructor(texts: readonly string[]) {
    const all = texts.flatMap((text) => formsOf(text).map(([form, bytes]) => ({ text, form, bytes })));
    this.size = all.length;
    for (const one of all) {
      const key = beginning(one.bytes, 0);
      this.begins[key] = 1;
      this.byBeginning.set(key, [...(this.byBeginning.get(key) ?? []), one]);
    }
  }

  in(place: string, bytes: Buffer): void {
    this.files++;
    this.bytes += bytes.length;
    this.through(place, bytes, "");
    for (const part of unpackedIn(bytes)) this.through(place, part, ", packed");
  }

  private through(place: string, bytes: Buffer, how: string): void {
    const { begins } = this;
    for (let at = 0; at < bytes.length - 2; at++) {
      const key = beginning(bytes, at);
      if (begins[key] === 0) continue;
      for (const { text, form, bytes: sought } of this.byBeginning.get(key) ?? [])
        if (bytes.compare(sought, 0, sought.length, at, Math.min(bytes.length, at + sought.length)) === 0)
          this.hits.push(`${place}: ${text.slice(0, 8)}…, ${form}${how}`);
    }
  }

  /** Every file below a folder, a database's too. */
  async below(folder: string): Promise<void> {
    for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
      const file = path.join(entry.parentPath, entry.name);
      // What was there and is gone meanwhile lies nowhere.
      if (entry.isFile()) this.in(path.relative(folder, file), await readFile(file).catch(() => Buffer.alloc(0)));
    }
  }
}
