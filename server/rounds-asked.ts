import type { Mode } from "./config.js";
import { Explained } from "./foundation/explained.js";

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Reads what was said after `npm run rounds --`: nothing, or up to which moment of Amsterdam. Throws `Explained` for anything else. */
export function readRoundsAsked(words: readonly string[], mode: Mode): string | undefined {
  const [word, at, ...more] = words;
  if (word === undefined) return undefined;
  if (word !== "--at" || at === undefined || more.length > 0)
    throw new Explained("Expected nothing, or --at and a moment: --at 2027-03-15T00:15");
  if (!moment.test(at) || Number.isNaN(Date.parse(`${at}Z`)) || new Date(`${at}Z`).toISOString().slice(0, 16) !== at)
    throw new Explained(`--at: expected a moment such as 2027-03-15T00:15, not "${at}"`);
  if (mode === "real") throw new Explained("--at: the clock of a real installation is the world's");
  return at;
}
