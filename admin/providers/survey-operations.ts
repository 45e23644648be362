import {
  CaseSurveyDocument,
  SurveyCallsDocument,
  SurveyOutlookDocument,
  SurveyResultsDocument,
  SurveyRoundsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { all, list, one } from "./question";

/** What the pages of the survey ask. */
export const ofSurveys = {
  "GET_ONE caseSurveys": one(CaseSurveyDocument, (data) => data.case),
  "GET_LIST surveyRounds": list(SurveyRoundsDocument, ["createdAt"], (data) => data.surveyRounds),
  "GET_LIST surveyCalls": list(SurveyCallsDocument, ["createdAt"], (data) => data.surveyCalls),
  "GET_LIST surveyResults": all(SurveyResultsDocument, (data) =>
    data.surveyResults.map((result, at) => ({ ...result, id: at })),
  ),
  "GET_LIST surveyOutlook": all(SurveyOutlookDocument, (data) => [{ ...data.surveyOutlook, id: "now" }]),
} as const;

export const isOfSurveys = (question: string): question is keyof typeof ofSurveys => question in ofSurveys;
