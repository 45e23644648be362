import { regulationHashes } from "./regulation/hashes.js";
import { knownRegulations } from "./regulation/known.js";
import type { Article, RegulationVersion, Said } from "./regulation/version.js";
import { changeTold } from "./terms.js";

export { type Contradiction, contradictionsIn } from "./regulation/durations.js";
export { filledIn, regulationPlaces } from "./regulation/filled.js";
export { hearRegulations, knownRegulations, type RegulationsTold, regulationMark } from "./regulation/known.js";
export type { Article, RegulationVersion, Said } from "./regulation/version.js";
export { regulationVersions } from "./regulation/versions.js";

/** The versions of the forms that families sign; they were made under a version of the regulation, which each one names. */
export const formInForce = { AGREEMENT: "overeenkomst 2026-1", AUTHORISATION: "machtiging 2026-1" } as const;

/** The version that holds on a day (ISO 8601, Europe/Amsterdam); before the first there is the first. */
export const regulationOn = (day: string): RegulationVersion =>
  knownRegulations().findLast(({ validFrom }) => validFrom <= day) ?? knownRegulations()[0];

/** Those that will hold later, the nearest first. */
export const regulationAnnounced = (day: string): readonly RegulationVersion[] =>
  knownRegulations().filter(({ validFrom }) => validFrom > day);

export const regulationNamed = (version: string): RegulationVersion | undefined =>
  knownRegulations().find((one) => one.version === version);

export const regulationBefore = (version: string): RegulationVersion | undefined =>
  knownRegulations()[knownRegulations().findIndex((one) => one.version === version) - 1];

/** What a version that came with the product is known by, beside its number; of one that the bureau wrote the database tells it. */
export const regulationHashOf = (version: string): string => regulationHashes[version] ?? "";

/** The change that every page tells of on a day: of a version that took another's place no longer ago than that. */
export function changeToldOn(day: string): RegulationVersion | undefined {
  const now = regulationOn(day);
  return regulationBefore(now.version) && day < monthsLater(now.validFrom, changeTold) ? now : undefined;
}

/** So many months later, at the latest on the last day of that month. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** An article of which pieces of text went or came. */
export type RegulationDifference = { readonly article: Article; readonly gone: Said[]; readonly added: Said[] };

const piecesOf = (article: Article | undefined): readonly Said[] =>
  article ? [article.title, ...article.text, ...(article.items ?? [])] : [];

/** The same in both languages: what is told apart in one of them is another text. */
const isSaid = (one: Said, other: Said): boolean => one.nl === other.nl && one.en === other.en;

/** What another version says otherwise, article by article. */
export function regulationDifferences(before: RegulationVersion, after: RegulationVersion): RegulationDifference[] {
  const ids = [...new Set([...before.articles, ...after.articles].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [was, is] = [before, after].map(({ articles }) => articles.find((article) => article.id === id));
    const article = is ?? was;
    const gone = piecesOf(was).filter((piece) => !piecesOf(is).some((other) => isSaid(piece, other)));
    const added = piecesOf(is).filter((piece) => !piecesOf(was).some((other) => isSaid(piece, other)));
    return article && gone.length + added.length > 0 ? [{ article, gone, added }] : [];
  });
}
