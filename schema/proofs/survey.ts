import type { Figure } from "./figure.js";

/** Of the survey after a case has ended. */
export const ofSurvey = {
  surveyed_outside_window: {
    clause: "survey/after-three-months",
    nl: "Uitnodigingen buiten de weken rond drie maanden na het einde",
    en: "Invitations outside the weeks around three months after the end",
  },
  surveyed_twice: {
    clause: "survey/after-three-months",
    nl: "Uitnodigingen aan iemand die al was uitgenodigd",
    en: "Invitations to somebody who had been invited already",
  },
  survey_mail_queued: {
    clause: "survey/by-email",
    nl: "Berichten van de enquête die in het postvak van het huis liggen",
    en: "Messages of the survey that lie in the outbox of the house",
  },
  survey_tied: {
    clause: "survey/anonymous",
    nl: "Koppelingen tussen antwoorden en iets anders in de database",
    en: "Links in the database between answers and anything else",
  },
  survey_told_few: {
    clause: "survey/anonymous",
    nl: "Uitkomsten die over minder dan vijf nieuwe antwoorden gaan",
    en: "Results that are about fewer than five new answers",
  },
  called_after_opt_out: {
    clause: "survey/by-phone",
    nl: "Telefoontjes over de enquête aan wie zich daarvoor had afgemeld",
    en: "Calls about the survey to people who had opted out of them",
  },
  survey_after_opt_out: {
    clause: "survey/opt-out",
    nl: "Uitnodigingen aan wie zich had afgemeld",
    en: "Invitations to people who had opted out",
  },
  survey_columns: {
    clause: "survey/purpose",
    nl: "Kolommen bij antwoorden naast versie, kwartaal en de antwoorden zelf",
    en: "Columns with answers beside version, quarter and the answers themselves",
  },
} as const satisfies Record<string, Figure>;
