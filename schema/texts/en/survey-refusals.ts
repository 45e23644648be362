import type { SurveyRefusals } from "../nl/survey-refusals.js";

export const surveyRefusals: SurveyRefusals = {
  "survey-outside-window": "The survey goes out only around three months after the work ended.",
  "survey-not-wanted": "This person wants no survey or call, or this case gets none.",
  "survey-too-few": "At least five are always asked together, so that nobody can see who answered what.",
  "survey-answers-only": "Only the answers that stand beside a question are kept.",
  "survey-not-by-lead": "Whoever sees the results does not call: otherwise the results would show what somebody said.",
  "survey-list-taken": "A colleague has taken this list of calls already.",
  "survey-list-full":
    "Take the list of calls yourself first, and record no more answers than there were people on it. Nothing was kept.",
};
