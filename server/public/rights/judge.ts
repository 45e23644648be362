import type { RightsTexts } from "@zorgvuldig/schema/texts/nl/rights";
import { isEmail } from "class-validator";
import { textsIn } from "../../http/says.js";
import type { Answers } from "../../person/application-draft.js";
import { type Faults, missing } from "../form/missing.js";
import type { Saying } from "../form/saying.js";
import { asked, type Step } from "./steps.js";

type Judging = Saying<RightsTexts>;

/** What is wrong with the answers to one question. */
export function faultsOf(step: Step, answers: Answers, judging: Judging): Faults {
  const fields = step.fields(answers);
  const faults = missing(answers, fields, judging);
  if (Object.keys(faults).length > 0) return faults;
  const email = (answers.email ?? "").trim();
  const isAsked = fields.some(({ name }) => name === "email");
  return isAsked && email && !isEmail(email) ? { email: textsIn(judging.language).invalid.email } : {};
}

/** What need not be answered is asked all the same, once. */
const isUnasked = (step: Step, answers: Answers): boolean =>
  step.fields(answers).some(({ name }) => answers[name] === undefined);

/** The first question that is not answered yet as it should be. */
export const openStep = (answers: Answers, judging: Judging): Step | undefined =>
  asked(answers).find((step) => isUnasked(step, answers) || Object.keys(faultsOf(step, answers, judging)).length > 0);
