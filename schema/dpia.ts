import { clauses } from "./clauses.js";
import { type DpiaVersion, type Risk, sectionIds, type Weight } from "./dpia/document.js";
import { dpiaHashes } from "./dpia/hashes.js";
import { dpiaVersions } from "./dpia/versions.js";
import { dpiaReviewedWithin } from "./terms.js";

export { type DpiaVersion, type Risk, type SectionId, sectionIds, type Weight } from "./dpia/document.js";
export { dpiaVersions } from "./dpia/versions.js";

/** What the FG thinks of it (article 35(2) and 39(1)(c) GDPR). */
export const dpiaOutcomes = ["AGREES", "AGREES_IF", "ADVISES_AGAINST"] as const;
export type DpiaOutcome = (typeof dpiaOutcomes)[number];

/** What a version is known by, beside its number. */
export const dpiaHashOf = (version: number): string => dpiaHashes[version - 1] ?? "";

/** The version that holds on a day; before the first there is the first. */
export const dpiaOn = (day: string): DpiaVersion =>
  dpiaVersions.findLast(({ validFrom }) => validFrom <= day) ?? dpiaVersions[0];

/** The one after it, if there is one. */
export const dpiaAfter = (version: number): DpiaVersion | undefined =>
  dpiaVersions.find((one) => one.version === version + 1);

/** A year after the day from which it holds. */
export const dpiaReviewBy = (validFrom: string): string =>
  `${Number(validFrom.slice(0, 4)) + dpiaReviewedWithin}${validFrom.slice(4)}`;

export const inWords = ({ likelihood, severity }: Weight): string => `kans ${likelihood}, ernst ${severity}`;

const linesOf = ({ harm, before, measures, after }: Risk): string[] => [
  harm,
  `Zonder maatregelen: ${inWords(before)}.`,
  ...measures.map(({ does, clause }) => `${does} (${clauses[clause].title})`),
  `Met maatregelen: ${inWords(after)}.`,
];

type Part = { readonly title: string; readonly lines: readonly string[] };
const partsOf = ({ sections, risks }: DpiaVersion): ReadonlyMap<string, Part> =>
  new Map<string, Part>([
    ...sectionIds.map((id) => [id, sections[id]] as const),
    ...risks.map((risk) => [risk.id, { title: risk.title, lines: linesOf(risk) }] as const),
  ]);

/** A part of which lines went or came. */
export type DpiaDifference = { readonly title: string; readonly gone: string[]; readonly added: string[] };

/** What another version says otherwise, part by part. */
export function dpiaDifferences(before: DpiaVersion, after: DpiaVersion): DpiaDifference[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [old, now] = [was.get(id)?.lines ?? [], is.get(id)?.lines ?? []];
    const gone = old.filter((line) => !now.includes(line));
    const added = now.filter((line) => !old.includes(line));
    const title = (is.get(id) ?? was.get(id))?.title ?? "";
    return gone.length + added.length > 0 ? [{ title, gone, added }] : [];
  });
}
