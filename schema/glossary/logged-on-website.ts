import type { Word } from "./word.js";

/** What people do on the website, and what the bureau does about it, as the log tells it. */
export const loggedOnWebsite = {
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
  askPosting: { nl: "Reglement per post: verzoek vastleggen", en: "Regulation by post: record a request" },
  askPostingOnline: {
    nl: "Reglement per post gevraagd op de website",
    en: "Regulation by post asked for on the website",
  },
  postings: { nl: "Reglement per post: lijst bekeken", en: "Regulation by post: viewed the list" },
  postRegulation: { nl: "Reglement per post verstuurd", en: "Regulation sent by post" },
  dropPosting: { nl: "Reglement per post: verzoek laten vervallen", en: "Regulation by post: drop a request" },
  removePostings: {
    nl: "Adressen voor het reglement per post gewist",
    en: "Erased addresses for the regulation by post",
  },
  askRightOnline: { nl: "Verzoek over gegevens op de website", en: "Request about data on the website" },
  complainOnline: { nl: "Klacht bij de FG op de website", en: "Complaint to the FG on the website" },
  applyOnline: { nl: "Aanvraag op de website", en: "Application on the website" },
} as const satisfies Record<string, Word>;
