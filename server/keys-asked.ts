import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { Explained } from "./foundation/explained.js";

/** What an operator asks of the keys. */
export type KeysAsked =
  | { readonly what: "status" | "rotate root" | "rotate signing" | "rotate cases" }
  | { readonly what: "export"; readonly file: string }
  | { readonly what: "rotate case"; readonly numbers: readonly string[] };

const usage = "Expected one of: status; export FILE; rotate root; rotate signing; rotate case NUMBER…; rotate cases";

/** Reads what was said after `npm run keys --`. Throws `Explained` for anything else. */
export function readKeysAsked([word, ...rest]: readonly string[], dataDir: string): KeysAsked {
  const [first, ...more] = rest;
  if (word === "status" && rest.length === 0) return { what: "status" };
  if (word === "export" && rest.length > 1) throw new Explained("export: expected one FILE");
  if (word === "export")
    return { what: "export", file: placeFor(given(first, "export: the FILE is missing"), dataDir) };
  if (word !== "rotate") throw new Explained(usage);
  if (first === "case")
    return {
      what: "rotate case",
      numbers: [given(more[0], "rotate case: the NUMBER of a case is missing"), ...more.slice(1)],
    };
  const thing = (["root", "signing", "cases"] as const).find((one) => one === first);
  if (!thing || more.length > 0) throw new Explained(usage);
  return { what: `rotate ${thing}` };
}

function given(argument: string | undefined, complaint: string): string {
  if (!argument) throw new Explained(complaint);
  return argument;
}

const placeFor = (file: string, dataDir: string): string =>
  newPlace(file, dataDir, "a copy of the keys that lies with the data protects nothing");

/** Where something new may be written. Throws `Explained` for a place in the data, one that is there, and one in a folder that is not. */
export function newPlace(file: string, dataDir: string, whyOutside: string): string {
  const folder = path.dirname(path.resolve(file));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Explained(`${folder}: there is no such folder`);
  const place = path.join(realpathSync(folder), path.basename(file));
  const data = [dataDir, path.join(dataDir, "postgres")]
    .filter((one) => existsSync(one))
    .map((one) => realpathSync(one));
  if (data.some((one) => place === one || place.startsWith(one + path.sep)))
    throw new Explained(`${file}: lies in DATA_DIR; ${whyOutside}`);
  if (existsSync(place)) throw new Explained(`${file}: is there already, and is not written over`);
  return place;
}
