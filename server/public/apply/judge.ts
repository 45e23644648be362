import { pupilSigns } from "@zorgvuldig/schema/terms";
import type { ApplyTexts } from "@zorgvuldig/schema/texts/nl/apply";
import type { InvalidKey } from "@zorgvuldig/schema/texts/nl/invalid";
import { GraphQLError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { Day, Text } from "../../foundation/access/scalars.js";
import { asAnswer } from "../../foundation/database/errors.js";
import { answerOf, type Language, said, textsIn } from "../../http/says.js";
import type { Answers } from "../../person/application-draft.js";
import { receivable } from "../../person/apply-online.js";
import { inputOf } from "./input.js";
import { asked, dayIn, type Field, longestOf, type Step } from "./steps.js";

/** What is wrong, by the name of the field, in the language of who filled it in. */
export type Faults = Readonly<Record<string, string>>;
type Judging = { readonly today: string; readonly language: Language; readonly texts: ApplyTexts };

/** Answers with which nothing is wrong: while somebody is asked one thing, only that is judged. */
const harmless: Answers = {
  ...{ kind: "PARENT", relation: "PARENT", authority: "YES", hasOther: "NO", gender: "UNKNOWN", question: "-" },
  ...{ givenName: "-", familyName: "-", name: "-", parentGivenName: "-", parentFamilyName: "-" },
  ...{ otherGivenName: "-", otherFamilyName: "-", childGivenName: "-", childFamilyName: "-" },
  ...{ permissionFrom: "-", permissionBy: "PHONE" },
};

const typed = (answers: Answers, field: Field): string =>
  field.as === "day" ? dayIn(answers, field) : (answers[field.name] ?? "").trim();

/** Why a text or a day does not get in, if it does not. */
function refusedBy(scalar: typeof Text | typeof Day, value: string): InvalidKey | undefined {
  try {
    scalar.parseValue(value);
    return undefined;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.extensions.key as InvalidKey;
  }
}

/** What is missing or no answer at all. */
function missing(answers: Answers, fields: readonly Field[], { language, texts }: Judging): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const field of fields) {
    const value = typed(answers, field);
    const key = refusedBy(Text, answers[field.name] ?? "");
    if (field.as === "choice" && !field.options?.has(value)) faults[field.name] = texts.fault.choice;
    else if (field.as === "day" && refusedBy(Day, value)) faults[field.name] = texts.fault.day;
    else if (key) faults[field.name] = textsIn(language).invalid[key];
    else if (value.length > longestOf(field))
      faults[field.name] = texts.fault.long.replace("%{most}", String(longestOf(field)));
    else if (value === "" && !field.isOptional) faults[field.name] = textsIn(language).invalid.required;
  }
  const ways = fields.filter(({ isOneOf }) => isOneOf);
  const [first] = ways;
  if (first && ways.every((field) => !typed(answers, field))) faults[first.name] = texts.fault.reach;
  return faults;
}

/** What the house would refuse, by the path of its input. */
function refused(answers: Answers, { today, language, texts }: Judging): Readonly<Record<string, string>> {
  try {
    const { pupil } = receivable(inputOf(answers, today), today);
    // For whoever is of age nobody else applies: he is told to call.
    const isOfAge = pupil !== null && pupil.ageOn(today) >= pupilSigns.everythingFrom;
    return isOfAge ? { "pupil.birthOn": texts.fault.ofAge } : {};
  } catch (error) {
    const answer =
      error instanceof ArgumentValidationError
        ? answerOf(Object.assign(error, { originalError: error }))
        : asAnswer(error);
    if (!answer) throw error;
    return (said(answer, language).extensions.fields ?? {}) as Record<string, string>;
  }
}

/** What is wrong with the answers to one question. */
export function faultsOf(step: Step, answers: Answers, judging: Judging): Faults {
  const fields = step.fields(answers);
  const faults = missing(answers, fields, judging);
  if (Object.keys(faults).length > 0) return faults;
  const day = { birthOnDay: "1", birthOnMonth: "1", birthOnYear: String(Number(judging.today.slice(0, 4)) - 10) };
  const [y = "", m = "", d = ""] = judging.today.split("-");
  const before = { permissionOnDay: d, permissionOnMonth: m, permissionOnYear: y };
  const wrong = refused({ ...harmless, ...day, ...before, ...answers }, judging);
  for (const field of fields) {
    const fault = wrong[field.path];
    if (fault) faults[field.name] = fault;
  }
  return faults;
}

/** The first question that is not answered yet as it should be. */
export const openStep = (answers: Answers, judging: Judging): Step | undefined =>
  asked(answers).find((step) => Object.keys(faultsOf(step, answers, judging)).length > 0);
