import { mkdir, open, rename } from "node:fs/promises";
import path from "node:path";

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
