import type { Word } from "@zorgvuldig/schema/glossary";
import { rights as en } from "@zorgvuldig/schema/texts/en/rights";
import { rights as nl, type RightsTexts } from "@zorgvuldig/schema/texts/nl/rights";
import type { Answers } from "../../person/application-draft.js";
import type { Field as AnyField } from "../form/field.js";
import { namesOf } from "../form/field.js";

type Field = AnyField<keyof RightsTexts["fields"]>;
export type Step = {
  readonly id: keyof RightsTexts["steps"];
  readonly slug: string;
  readonly fields: (answers: Answers) => readonly Field[];
  readonly isAsked: (answers: Answers) => boolean;
};

/** The answers of a closed list, as each language says them. */
const said = (list: "kinds" | "whose" | "persons" | "subjects"): ReadonlyMap<string, Word> => {
  const inEnglish: Readonly<Record<string, string>> = en[list];
  return new Map(Object.entries(nl[list]).map(([code, word]) => [code, { nl: word, en: inEnglish[code] ?? word }]));
};
const choice = (name: "right" | "whose" | "person" | "subject", list: Parameters<typeof said>[0]): Step["fields"] => {
  const options = said(list);
  return () => [{ name, text: name, as: "choice", path: name, options }];
};

export const isComplaint = ({ right }: Answers): boolean => right === "COMPLAINT";
const isRight = (answers: Answers): boolean => !isComplaint(answers);

const reach: readonly Field[] = [
  { name: "email", text: "email", as: "email", path: "reach", isOptional: true, isOneOf: true, autocomplete: "email" },
  { name: "phone", text: "phone", as: "tel", path: "reach", isOptional: true, isOneOf: true, autocomplete: "tel" },
  {
    ...{ name: "address", text: "address", as: "area", path: "reach", isOptional: true, isOneOf: true },
    autocomplete: "street-address",
  },
];
const own: Field = { name: "name", text: "name", as: "text", path: "name", autocomplete: "name" };
const other: Field = { name: "about", text: "about", as: "text", path: "about", autocomplete: "off" };

/** What is asked, in its order, one question a page. */
export const steps: readonly Step[] = [
  { id: "right", slug: "recht", isAsked: () => true, fields: choice("right", "kinds") },
  { id: "whose", slug: "voor-wie", isAsked: isRight, fields: choice("whose", "whose") },
  {
    ...{ id: "person", slug: "van-wie", fields: choice("person", "persons") },
    isAsked: (answers) => isRight(answers) && answers.whose !== "PARENT",
  },
  { id: "subject", slug: "waarover", isAsked: isComplaint, fields: choice("subject", "subjects") },
  {
    ...{ id: "you", slug: "u", isAsked: () => true },
    fields: ({ right, whose }) =>
      right === "COMPLAINT" || whose === "SELF" ? [own, ...reach] : [other, own, ...reach],
  },
  {
    ...{ id: "why", slug: "toelichting", isAsked: isRight },
    fields: () => [
      { name: "wording", text: "wording", as: "area", path: "wording", isOptional: true, autocomplete: "off" },
    ],
  },
  {
    ...{ id: "complaint", slug: "klacht", isAsked: isComplaint },
    fields: () => [{ name: "complaint", text: "complaint", as: "area", path: "text", autocomplete: "off" }],
  },
];

/** What is asked of somebody with these answers. */
export const asked = (answers: Answers): Step[] => steps.filter((step) => step.isAsked(answers));

/** The answers to what is asked of somebody who gave them, and no other. */
export function pruned(answers: Answers): Answers {
  const names = asked(answers).flatMap((step) => namesOf(step, answers));
  return Object.fromEntries(names.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]])));
}
