import type { Word } from "./word.js";

/** What was done about the survey afterwards, as the log tells it. */
export const loggedOfSurvey = {
  inviteToSurvey: {
    nl: "Mensen gevraagd wat zij van de hulp vonden",
    en: "Asked people what they thought of the help",
  },
  refuseSurvey: { nl: "Afgemeld voor de enquête, met de link", en: "Opted out of the survey, by the link" },
  surveyOutlook: { nl: "Vooruitblik op de enquête bekeken", en: "Viewed outlook on the survey" },
  surveyRounds: { nl: "Rondes van de enquête bekeken", en: "Viewed rounds of the survey" },
  surveyResults: { nl: "Uitkomsten van de enquête bekeken", en: "Viewed results of the survey" },
  surveyCalls: { nl: "Bellijst van de enquête bekeken", en: "Viewed list of calls of the survey" },
  takeSurveyCalls: { nl: "Bellijst van de enquête genomen", en: "Took list of calls of the survey" },
  recordSurveyAnswers: { nl: "Antwoorden aan de telefoon vastgelegd", en: "Recorded answers given by phone" },
} as const satisfies Record<string, Word>;
