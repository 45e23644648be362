import { pupilSigns } from "@zorgvuldig/schema/terms";
import type { ApplyTexts } from "@zorgvuldig/schema/texts/nl/apply";
import { ArgumentValidationError } from "type-graphql";
import { asAnswer } from "../../foundation/database/errors.js";
import { answerOf, type Language, said } from "../../http/says.js";
import type { Answers } from "../../person/application-draft.js";
import { receivable } from "../../person/apply-online.js";
import { type Faults, missing } from "../form/missing.js";
import { inputOf } from "./input.js";
import { asked, type Step } from "./steps.js";

type Judging = { readonly today: string; readonly language: Language; readonly texts: ApplyTexts };

/** Answers with which nothing is wrong: while somebody is asked one thing, only that is judged. */
const harmless: Answers = {
  ...{ kind: "PARENT", relation: "PARENT", authority: "YES", hasOther: "NO", gender: "UNKNOWN", question: "-" },
  ...{ givenName: "-", familyName: "-", name: "-", parentGivenName: "-", parentFamilyName: "-" },
  ...{ otherRelation: "PARENT", otherGivenName: "-", otherFamilyName: "-", childGivenName: "-", childFamilyName: "-" },
  ...{ permissionFrom: "-", permissionBy: "PHONE" },
};

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
