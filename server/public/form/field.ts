import type { Word } from "@zorgvuldig/schema/glossary";
import type { Answers } from "../../person/application-draft.js";

type Ways = "text" | "email" | "tel" | "area" | "day" | "choice";
export type Options = ReadonlyMap<string, Word | "yes" | "no" | "unknown">;

/** One thing that is asked: how it is called in the form and in the texts, and what it becomes of what is asked for (`path`). */
export type Field<Name extends string = string> = {
  readonly name: string;
  readonly text: Name;
  readonly as: Ways;
  readonly path: string;
  readonly isOptional?: boolean;
  /** Of these one is enough, and one is needed. */
  readonly isOneOf?: boolean;
  /** By which name a browser knows what somebody filled in elsewhere; of another person it is to fill in nothing. */
  readonly autocomplete?: string;
  readonly options?: Options;
};

/** One question, on a page of its own. */
export type Question = { readonly id: string; readonly fields: (answers: Answers) => readonly Field[] };

/** What every form says. */
export type FormTexts = {
  readonly steps: Readonly<Record<string, { readonly title: string; readonly hint?: string }>>;
  readonly fields: Readonly<Record<string, string>> & { readonly trap: string };
  readonly fault: { readonly choice: string; readonly day: string; readonly reach: string; readonly long: string };
  readonly day: { readonly example: string; readonly day: string; readonly month: string; readonly year: string };
} & Readonly<Record<"optional" | "faultTitle" | "back" | "next" | "yes" | "no" | "unknown", string>>;

/** The names under which a day is filled in. */
export const partsOfDay = ({ name }: Pick<Field, "name">) =>
  ({ day: `${name}Day`, month: `${name}Month`, year: `${name}Year` }) as const;

/** The day that was filled in, as it is kept: whether there is such a day is judged elsewhere. */
export function dayIn(answers: Answers, field: Pick<Field, "name">): string {
  const { day, month, year } = partsOfDay(field);
  const [d = "", m = "", y = ""] = [answers[day], answers[month], answers[year]];
  return d || m || y ? `${y.padStart(4, "0")}-${m.padStart(2, "0")}-${d.padStart(2, "0")}` : "";
}

/** How many signs a field takes. */
export const longestOf = ({ as }: Field): number => (as === "area" ? 2_000 : 200);

/** The names of the answers to a question. */
export const namesOf = (step: Question, answers: Answers): string[] =>
  step.fields(answers).flatMap((field) => (field.as === "day" ? Object.values(partsOfDay(field)) : [field.name]));
