import path from "node:path";
import { Explained } from "./foundation/explained.js";

/** What an operator asks to be put back: a backup, with the copy of the keys beside it or another one; or only to try it. */
export type RestoreAsked = { readonly folder: string; readonly keyCopy: string; readonly isTried: boolean };

/** Reads what was said after `npm run restore --`. Throws `Explained` for anything else. */
export function readRestoreAsked(words: readonly string[]): RestoreAsked {
  const isTried = words.includes("--try");
  const [dir, copy, ...more] = words.filter((word) => word !== "--try");
  const strange = [dir, copy].find((word) => word?.startsWith("--"));
  if (!dir || more.length > 0 || strange)
    throw new Explained(
      "Expected DIR, the folder of a backup, perhaps a newer copy of the keys than DIR.keys, and --try to only try it",
    );
  const folder = path.resolve(dir);
  return { folder, keyCopy: path.resolve(copy ?? `${folder}.keys`), isTried };
}
