import { glossary } from "@zorgvuldig/schema/glossary";
import { type DataCategory, dataCategories, institutionKinds } from "@zorgvuldig/schema/words";
import { filled } from "../foundation/letter/filled.js";
import type { Block } from "../foundation/letter/letter-text.js";
import type { FormLine, Said } from "./form-facts.js";

/** In the regulation's order, so that it is the same form however it was filled in. */
export const inOrder = <T extends FormLine>(lines: readonly T[]): T[] =>
  lines.toSorted(
    (one, other) =>
      institutionKinds.indexOf(one.institution.kind) - institutionKinds.indexOf(other.institution.kind) ||
      one.institution.name.localeCompare(other.institution.name, "nl") ||
      one.direction.localeCompare(other.direction),
  );

/** What it asks about, also where somebody said no to it before. */
export const askedIn = (line: Pick<FormLine, "categories" | "declined">): DataCategory[] =>
  dataCategories.filter((one) => line.categories.includes(one) || line.declined.includes(one));

/** Per institution what would be asked or given: each kind of data to be said yes or no to (share/only-authorised). */
export function authorisationBody(said: Said): Block[] {
  const { facts, texts, fill } = said;
  const own = texts.templates.AUTHORISATION;
  return [
    { text: fill(own.intro) },
    { heading: own.chooseTitle },
    { text: fill(own.choose) },
    { text: fill(own.health) },
    ...inOrder(facts.lines).flatMap((line, at) => lineBody(said, line, at + 1)),
  ];
}

function lineBody({ language, texts, day }: Said, line: FormLine, place: number): Block[] {
  const own = texts.templates.AUTHORISATION;
  const { name, kind, city } = line.institution;
  return [
    { heading: filled(own.line, { place: String(place), institution: [name, city].filter(Boolean).join(", ") }) },
    {
      lines: [
        { label: own.kind, value: glossary.institutionKind[kind][language] },
        { label: own.doing, value: own.directions[line.direction] },
        { label: own.period, value: filled(own.days, { from: day(line.fromOn), to: day(line.toOn) }) },
        ...(line.relevance ? [{ label: own.relevance, value: line.relevance }] : []),
        ...(line.necessity ? [{ label: own.necessity, value: line.necessity }] : []),
      ],
    },
    {
      choices: askedIn(line).map((one) => {
        const label = glossary.dataCategory[one][language];
        return { label, read: filled(own.unticked, { category: label }) };
      }),
      answers: [own.yes, own.no],
    },
  ];
}
