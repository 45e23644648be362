import {
  type SurveyAnswers,
  type SurveyQuestion,
  surveyChoices,
  surveyQuestions,
  surveyVersion,
} from "@zorgvuldig/schema/survey";
import { writeEvent } from "../foundation/audit/event.js";
import type { House } from "../foundation/database/request.js";
import { atTheDoor } from "../staff/door.js";
import { hashOfLink } from "./pool.js";
import { hashOfRefusal } from "./round.js";

/** The answers among what was sent; whatever is no answer to a question is none. */
export function answersIn(given: Readonly<Record<string, unknown>>): SurveyAnswers {
  const answered = surveyQuestions.flatMap((question): [SurveyQuestion, (typeof surveyChoices)[number]][] => {
    const choice = surveyChoices.find((one) => one === given[question]);
    return choice ? [[question, choice]] : [];
  });
  return Object.fromEntries(answered);
}

/** Whether an answer can be given by this link. Looking does nothing to it: programs that read mail look at every link. */
export const isSurveyOpen = (house: House, link: string): Promise<boolean> =>
  atTheDoor(house, async (door) => {
    const [found] = await door.query<{ is: boolean }>('select is_survey_open($1) "is"', [hashOfLink(link)]);
    return found?.is === true;
  });

/**
 * Lays the answers down and burns the link, in one transaction, and without an event: that would tell when whose link was used. False when the link takes no answer any more. Of a
 * hundred at once one is laid down.
 */
export const answerSurvey = (house: House, link: string, answers: SurveyAnswers): Promise<boolean> =>
  atTheDoor(house, async (door) => {
    const [kept] = await door.query<{ is: boolean }>('select answer_survey($1, $2, $3) "is"', [
      ...[hashOfLink(link), surveyVersion, JSON.stringify(answers)],
    ]);
    return kept?.is === true;
  });

export const isRefusalOpen = (house: House, token: string): Promise<boolean> =>
  atTheDoor(house, async (door) => {
    const [found] = await door.query<{ is: boolean }>('select is_survey_refusal($1) "is"', [hashOfRefusal(token)]);
    return found?.is === true;
  });

/** Whoever has this link wants no survey and no call: at once, without a reason, and the same done twice (survey/opt-out). False when it leads nowhere any more. */
export const refuseSurvey = (house: House, token: string): Promise<boolean> =>
  atTheDoor(house, async (door) => {
    const [refused] = await door.query<{ caseId: string | null }>('select refuse_survey($1) "caseId"', [
      hashOfRefusal(token),
    ]);
    if (!refused?.caseId) return false;
    writeEvent(door, {
      ...{ action: "refuseSurvey", activity: "SURVEY", outcome: "ok" },
      ...{ cases: [refused.caseId], fields: ["+SurveyOptOut.channel"] },
    });
    return true;
  });
