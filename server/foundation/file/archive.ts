import { createHash } from "node:crypto";
import { Zip, ZipDeflate } from "fflate";
import type { Moment } from "../clock/calendar.js";

/** A file of the archive, and by what it is known. */
export type Filed = { readonly name: string; readonly size: number; readonly sha256: string };

/** No folder, no drive, no sign that a system reads as something else. */
const plainName = /^[a-z0-9][a-z0-9-]*\.[a-z]{3,4}$/;
/** How hard is tried to make it smaller: what is small already is not tried on. */
const effort = { text: 6, packed: 1 } as const;

/** Files put together in one, in the form that every system opens. It is handed on piece by piece, as it is made. */
export class Archive {
  readonly files: Filed[] = [];
  private readonly zip: Zip;
  private made: Uint8Array[] = [];

  constructor(private readonly at: Moment) {
    this.zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.made.push(chunk);
    });
  }

  /** Throws for a name that is not plain, and for one that is there. */
  add(name: string, content: Buffer, is: keyof typeof effort): void {
    if (!plainName.test(name) || this.files.some((file) => file.name === name))
      throw new Error("A file of an archive has a name of the house's own");
    const file = new ZipDeflate(name, { level: effort[is] });
    file.mtime = this.at;
    this.zip.add(file);
    file.push(content, true);
    this.files.push({ name, size: content.length, sha256: createHash("sha256").update(content).digest("hex") });
  }

  end(): void {
    this.zip.end();
  }

  /** What was made since it was last asked. */
  taken(): Buffer {
    const taken = Buffer.concat(this.made);
    this.made = [];
    return taken;
  }
}
