import { glossary } from "@zorgvuldig/schema/glossary";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { spokenDay, spokenMoment } from "@zorgvuldig/schema/spoken";
import { pack as en } from "@zorgvuldig/schema/texts/en/pack";
import { pack as nl } from "@zorgvuldig/schema/texts/nl/pack";
import type { FieldType } from "../foundation/access/types.js";

const texts = { nl, en };
const locales = { nl: "nl", en: "en-GB" } as const;
type Words = Readonly<Record<string, Readonly<Record<LetterLanguage, string>>>>;
const lists: Readonly<Record<string, Words>> = glossary;

/** Under which name the glossary has the words of a closed list of the API. */
export const listOf = (words: string): string =>
  words === "DataSubjectKind" ? "dataSubject" : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

/** A value as a person reads it: days and moments in Amsterdam, codes in the bureau's words. */
export function read(value: unknown, type: FieldType | undefined, language: LetterLanguage): string {
  if (Array.isArray(value)) return value.map((one) => read(one, type, language)).join("\n");
  const said = String(value);
  if (typeof value === "boolean") return value ? texts[language].yes : texts[language].no;
  if (type?.words) return lists[listOf(type.words)]?.[said]?.[language] ?? said;
  if (type?.column === "date") return spokenDay(said, locales[language]);
  if (type?.column === "timestamptz") return spokenMoment(said, locales[language]);
  return said;
}
