import { packTerms, requestAnsweredWithin, requestExtendedTo, restrictionKeeps, sharingLink, terms } from "../terms.js";
import type { Article, RegulationVersion } from "./version.js";
import { regulationVersions } from "./versions.js";

const numbers = {
  nl: "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien".split(" "),
  en: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" "),
};
const units = {
  nl: { dag: "D", week: "W", weken: "W", maand: "M", jaar: "Y" },
  en: { day: "D", week: "W", month: "M", year: "Y" },
};
type Language = keyof typeof units;

/** Every duration that a text names, in figures or in words up to fourteen (ISO 8601). */
export function durationsIn(text: string, language: Language): string[] {
  const words = numbers[language];
  const many = `(\\d+|${words.join("|")})`;
  const count = (word: string) => words.indexOf(word.toLowerCase()) + 1 || Number(word);
  return Object.entries(units[language]).flatMap(([unit, sign]) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${many}[ -]${unit}`, "giu"))].map(
      ([, word = ""]) => `P${count(word)}${sign}`,
    ),
  );
}

const kept = new Set<string>([
  ...Object.values(terms).map(({ duration }) => duration),
  ...regulationVersions.flatMap(({ articles }) => articles.flatMap((article) => article.durations ?? [])),
  ...[requestAnsweredWithin, requestExtendedTo, restrictionKeeps, sharingLink.lives, packTerms.lives],
]);

/** What the house itself keeps to, where an article names a duration; of an article that is new, all that it keeps to. */
const keptIn = (id: string): readonly string[] =>
  regulationVersions
    .findLast(({ articles }) => articles.some((one) => one.id === id && one.durations?.length))
    ?.articles.find((one) => one.id === id)?.durations ?? [...kept];

/** An article, the durations that it names and to which the house does not keep, and those to which it does. */
export type Contradiction = {
  readonly article: Article;
  readonly said: readonly string[];
  readonly kept: readonly string[];
};

/** Where a version says something about time that the house does not do. */
export const contradictionsIn = ({ articles }: RegulationVersion): Contradiction[] =>
  articles.flatMap((article) => {
    const own = keptIn(article.id);
    const pieces = [article.title, ...article.text, ...(article.items ?? [])];
    const named = pieces.flatMap(({ nl, en }) => [...durationsIn(nl, "nl"), ...durationsIn(en, "en")]);
    const said = [...new Set(named.filter((one) => !own.includes(one)))];
    return said.length > 0 ? [{ article, said, kept: own }] : [];
  });
