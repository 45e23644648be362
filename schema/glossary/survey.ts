import type { SurveyChannel, SurveyChoice, SurveyQuestion, SurveyRefusal } from "../survey.js";
import type { Word } from "./word.js";

export const surveyQuestion: Record<SurveyQuestion, Word> = {
  LISTENED: { nl: "Luisterden wij goed naar u?", en: "Did we listen to you well?" },
  CLEAR: { nl: "Was duidelijk wat wij deden, en waarom?", en: "Was it clear what we did, and why?" },
  PACE: { nl: "Ging het snel genoeg?", en: "Did it go fast enough?" },
  CAREFUL: {
    nl: "Gingen wij zorgvuldig om met wat u ons vertelde?",
    en: "Were we careful with what you told us?",
  },
  REACHED: { nl: "Kon u ons bureau goed bereiken?", en: "Could you reach our office well?" },
  HELPED: { nl: "Is de leerling ermee verder geholpen?", en: "Did it help the pupil on?" },
  AGAIN: { nl: "Zou u anderen aanraden ons om hulp te vragen?", en: "Would you advise others to ask us for help?" },
};

export const surveyChoice: Record<SurveyChoice, Word> = {
  FULLY: { nl: "Helemaal", en: "Fully" },
  MOSTLY: { nl: "Grotendeels", en: "Mostly" },
  PARTLY: { nl: "Een beetje", en: "A little" },
  HARDLY: { nl: "Nauwelijks", en: "Hardly" },
  NOT: { nl: "Helemaal niet", en: "Not at all" },
  NO_OPINION: { nl: "Weet ik niet, of geen mening", en: "I do not know, or no opinion" },
};

export const surveyChannel: Record<SurveyChannel, Word> = {
  MAIL: { nl: "Per e-mail", en: "By e-mail" },
  PHONE: { nl: "Per telefoon", en: "By phone" },
};

export const surveyRefusal: Record<SurveyRefusal, Word> = {
  MAIL: { nl: "Geen vragenlijst per e-mail", en: "No survey by e-mail" },
  PHONE: { nl: "Geen telefoontje", en: "No call" },
  BOTH: { nl: "Geen van beide", en: "Neither" },
};
