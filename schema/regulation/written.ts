import { regulationPlaces } from "./filled.js";
import type { Article, RegulationVersion, Said } from "./version.js";

/** An article as it is typed: paragraphs with an empty line between them, and below those what is counted up, each after a dash. */
export type TypedArticle = {
  readonly titleNl: string;
  readonly titleEn: string;
  readonly textNl: string;
  readonly textEn: string;
};
/** What is wrong with what was typed, and in which of its fields. */
export type TypingFault = { readonly field: string; readonly fault: "english" | "place" };

const dash = "- ";

type Typed = { readonly text: string[]; readonly items: string[] };

function piecesOf(typed: string): Typed {
  const lines = typed.split("\n").map((line) => line.trim());
  const items = lines.filter((line) => line.startsWith(dash)).map((line) => line.slice(dash.length).trim());
  const text = lines
    .map((line) => (line.startsWith(dash) ? "" : line))
    .join("\n")
    .split(/\n{2,}/)
    .map((one) => one.replaceAll("\n", " ").trim())
    .filter((one) => one !== "");
  return { text, items: items.filter((one) => one !== "") };
}

/** Paired with its English, or with none at all; undefined when only a part of it is there. */
function paired(dutch: readonly string[], english: readonly string[]): Said[] | undefined {
  if (english.length > 0 && english.length !== dutch.length) return undefined;
  return dutch.map((nl, at) => ({ nl, en: english[at] ?? "" }));
}

const unknownPlace = (text: string): boolean =>
  (text.match(/%\{[^}]*\}?/g) ?? []).some((place) => !regulationPlaces.includes(place));

/** Lines, one a change. */
export function typedChanges(dutch: string, english: string): Said[] | TypingFault {
  const lines = (text: string) => text.split("\n").flatMap((line) => line.replace(/^- /, "").trim() || []);
  if (unknownPlace(dutch)) return { field: "changesNl", fault: "place" };
  return paired(lines(dutch), lines(english)) ?? { field: "changesEn", fault: "english" };
}

export function typedArticle(id: string, typed: TypedArticle): Article | TypingFault {
  for (const field of ["titleNl", "titleEn", "textNl", "textEn"] as const)
    if (unknownPlace(typed[field])) return { field, fault: "place" };
  const [nl, en] = [piecesOf(typed.textNl), piecesOf(typed.textEn)];
  const [text, items] = [paired(nl.text, en.text), paired(nl.items, en.items)];
  const isWhole =
    [typed.titleEn, typed.textEn].every((one) => one.trim() === "") ||
    (typed.titleEn.trim() !== "" && typed.textEn.trim() !== "");
  if (!text || !items || !isWhole || !isEvenly(nl, en)) return { field: "textEn", fault: "english" };
  const title = { nl: typed.titleNl.trim(), en: typed.titleEn.trim() };
  return { id, title, text, ...(items.length > 0 ? { items } : {}) };
}

/** All of it in English, or nothing. */
const isEvenly = (nl: Typed, en: Typed): boolean =>
  en.text.length + en.items.length === 0 || (en.text.length === nl.text.length && en.items.length === nl.items.length);

/** The other way round, to be typed on in. */
export const asTyped = ({ title, text, items = [] }: Article): TypedArticle => {
  const written = (language: "nl" | "en") =>
    [
      ...text.map((one) => one[language]),
      items
        .map((one) => one[language] && `${dash}${one[language]}`)
        .filter(Boolean)
        .join("\n"),
    ]
      .filter((one) => one !== "")
      .join("\n\n");
  return { titleNl: title.nl, titleEn: title.en, textNl: written("nl"), textEn: written("en") };
};

/** By what an article is linked to: its title, in small letters with dashes. */
export const articleId = (title: string): string =>
  title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "artikel";

const piecesOfAll = ({ changes, articles }: RegulationVersion): Said[] => [
  ...changes,
  ...articles.flatMap(({ title, text, items = [] }) => [title, ...text, ...items]),
];

/** The Dutch is what holds; whoever gives English gives all of it. */
export const isHalfEnglish = (version: RegulationVersion): boolean => {
  const pieces = piecesOfAll(version);
  const english = pieces.filter(({ en }) => en !== "");
  return english.length > 0 && english.length < pieces.length;
};
