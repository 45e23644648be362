import type { RegulationVersion } from "./version.js";
import { regulationVersions } from "./versions.js";

/** What the bureau wrote and published itself, oldest first, and by what the database knows that set. */
let heard: { readonly mark: string; readonly versions: readonly RegulationVersion[] } = { mark: "", versions: [] };

/** What is known here: whoever asks the database anything asks along whether that is still all (migration 0105). */
export const regulationMark = (): string => heard.mark;

export type RegulationsTold = { readonly mark: string; readonly texts: readonly string[] };

/** The database tells which versions there are beside those that came with the product: all of them, each in the words that its hash is of. */
export function hearRegulations({ mark, texts }: RegulationsTold): void {
  heard = { mark, versions: texts.map((text) => JSON.parse(text) as RegulationVersion) };
}

/** Every version that people can read, oldest first. */
export function knownRegulations(): readonly [RegulationVersion, ...RegulationVersion[]] {
  const [first, ...later] = regulationVersions;
  return [first, ...[...later, ...heard.versions].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1))];
}
