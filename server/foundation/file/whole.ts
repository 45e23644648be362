import { existsSync, readFileSync } from "node:fs";
import { mkdir, open, rename } from "node:fs/promises";
import path from "node:path";
import { Explained } from "../explained.js";

/** Writes a file that is there whole, and on the disk, or not at all; nobody but who runs the house may read it. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const out = await open(`${file}.making`, "w", 0o600);
  try {
    await out.writeFile(text);
    await out.sync();
  } finally {
    await out.close();
  }
  await rename(`${file}.making`, file);
}

/** The list that was written so; an empty one when it never was. Throws `Explained` (`called`: what it holds) when the file is not whole. */
export function readList<T>(file: string, called: string): T[] {
  if (!existsSync(file)) return [];
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T[];
  } catch {
    throw new Explained(`ERASURES: the ${called} in ${file} are not whole`);
  }
}
