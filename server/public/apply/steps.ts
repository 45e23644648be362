import { glossary, type Word } from "@zorgvuldig/schema/glossary";
import type { ApplyTexts } from "@zorgvuldig/schema/texts/nl/apply";
import { applicantKinds, genders, guardianKinds } from "@zorgvuldig/schema/words";
import type { Answers } from "../../person/application-draft.js";
import { type Field as AnyField, namesOf, type Options } from "../form/field.js";

export type Field = AnyField<keyof ApplyTexts["fields"]>;

type StepId = Exclude<keyof ApplyTexts["steps"], "check">;
export type Step = {
  readonly id: StepId;
  readonly slug: string;
  readonly fields: (answers: Answers) => readonly Field[];
  readonly isAsked: (answers: Answers) => boolean;
};

const words = <Code extends string>(codes: readonly Code[], said: Readonly<Record<Code, Word>>): Options =>
  new Map(codes.map((code) => [code, said[code]]));
const answered = (...codes: ("YES" | "NO" | "UNKNOWN")[]): Options =>
  new Map(codes.map((code) => [code, code.toLowerCase() as "yes" | "no" | "unknown"]));
const choice = (name: string & Field["text"], path: string, options: Options): Field => ({
  ...{ name, text: name, as: "choice", path, options },
});

const isParent = ({ kind }: Answers): boolean => kind === "PARENT";
const isThird = (answers: Answers): boolean => !isParent(answers);

/** Of somebody: `before` tells the names of one person from those of another; only of oneself a browser knows them. */
const named = (before: string, path: string, isOneself = false): Field[] => {
  const one = (text: "givenName" | "namePrefix" | "familyName", autocomplete: string): Field => ({
    ...{ name: before ? `${before}${text[0]?.toUpperCase()}${text.slice(1)}` : text, text, as: "text" },
    ...{ path: `${path}.${text}`, isOptional: text === "namePrefix", autocomplete: isOneself ? autocomplete : "off" },
  });
  return [one("givenName", "given-name"), one("namePrefix", "off"), one("familyName", "family-name")];
};
const reached = (before: string, path: string, { isOneself = false, isOneOf = true } = {}): Field[] => {
  const one = (text: "email" | "phone", as: "email" | "tel"): Field => ({
    ...{ name: before ? `${before}${text[0]?.toUpperCase()}${text.slice(1)}` : text, text, as },
    ...{ path: `${path}.${text}`, isOptional: true, isOneOf, autocomplete: isOneself ? as : "off" },
  });
  return [one("email", "email"), one("phone", "tel")];
};

const leave: readonly Field[] = [
  choice("hasLeave", "hasLeave", answered("YES", "NO")),
  { name: "permissionFrom", text: "permissionFrom", as: "text", path: "applicant.permissionFrom", autocomplete: "off" },
  { name: "permissionOn", text: "permissionOn", as: "day", path: "applicant.permissionOn" },
  choice(
    "permissionBy",
    "applicant.permissionBy",
    words(["IN_PERSON", "PHONE", "EMAIL", "PAPER"] as const, glossary.channel),
  ),
];
const applicantNamed: Field = {
  ...{ name: "name", text: "name", as: "text", path: "applicant.name", autocomplete: "name" },
};
const child: readonly Field[] = [
  ...named("child", "pupil"),
  { name: "birthOn", text: "birthOn", as: "day", path: "pupil.birthOn" },
  choice("gender", "pupil.gender", words(genders, glossary.gender)),
];

/** What is asked, in its order, one question a page. Nothing of the pupil is asked of whoever is not his parent (consent/parents-agree-first). */
export const steps: readonly Step[] = [
  {
    ...{ id: "who", slug: "wie", isAsked: () => true },
    fields: () => [choice("kind", "applicant.kind", words(applicantKinds, glossary.applicantKind))],
  },
  { id: "leave", slug: "toestemming", isAsked: isThird, fields: () => leave },
  {
    ...{ id: "relation", slug: "relatie", isAsked: isParent },
    fields: () => [choice("relation", "guardians.0.kind", words(guardianKinds, glossary.guardianKind))],
  },
  {
    ...{ id: "authority", slug: "gezag", isAsked: isParent },
    fields: () => [choice("authority", "guardians.0.authority", answered("YES", "NO", "UNKNOWN"))],
  },
  {
    ...{ id: "you", slug: "u", isAsked: () => true },
    fields: (answers) =>
      isParent(answers)
        ? [...named("", "guardians.0", true), ...reached("", "guardians.0", { isOneself: true })]
        : [applicantNamed, ...reached("", "applicant", { isOneself: true })],
  },
  {
    ...{ id: "other", slug: "nog-iemand", isAsked: isParent },
    fields: () => [choice("hasOther", "hasOther", answered("YES", "NO", "UNKNOWN"))],
  },
  {
    ...{ id: "otherPerson", slug: "andere-ouder" },
    isAsked: (answers) => isParent(answers) && answers.hasOther === "YES",
    fields: () => [
      ...named("other", "guardians.1"),
      ...reached("other", "guardians.1", { isOneOf: false }),
      choice("otherRelation", "guardians.1.kind", words(guardianKinds, glossary.guardianKind)),
      choice("otherLivesApart", "guardians.1.livesApart", answered("YES", "NO")),
    ],
  },
  {
    ...{ id: "parents", slug: "ouder", isAsked: isThird },
    fields: () => [...named("parent", "guardians.0"), ...reached("parent", "guardians.0")],
  },
  { id: "child", slug: "kind", isAsked: isParent, fields: () => child },
  {
    ...{ id: "question", slug: "vraag", isAsked: isParent },
    fields: () => [{ name: "question", text: "question", as: "area", path: "question", autocomplete: "off" }],
  },
];

/** The answers to what is asked of somebody who gave them, and no other: what is not asked any more is not kept any more. */
export function pruned(answers: Answers): Answers {
  const names = asked(answers).flatMap((step) => namesOf(step, answers));
  return Object.fromEntries(names.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]])));
}

/** Whether somebody who said that he was this turns out to be that: a parent and anybody else are not asked the same. */
export const isAnother = ({ kind: was }: Answers, { kind: is }: Answers): boolean =>
  was !== undefined && (was === "PARENT") !== (is === "PARENT");

/** What is asked of somebody with these answers. */
export const asked = (answers: Answers): Step[] => steps.filter((step) => step.isAsked(answers));
