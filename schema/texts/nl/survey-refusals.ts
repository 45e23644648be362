/** Why the house says no about the survey. */
export const surveyRefusals = {
  "survey-outside-window": "De vragenlijst gaat alleen uit rond drie maanden na het einde van het werk.",
  "survey-not-wanted": "Deze persoon wil geen vragenlijst of telefoontje, of deze casus krijgt er geen.",
  "survey-too-few": "Er worden er altijd minstens vijf tegelijk gevraagd, zodat niet te zien is wie wat antwoordde.",
  "survey-answers-only": "Alleen de antwoorden die bij een vraag staan worden bewaard.",
  "survey-not-by-lead": "Wie de uitkomsten ziet, belt niet: anders zou aan de uitkomsten te zien zijn wat iemand zei.",
  "survey-list-taken": "Een collega heeft deze bellijst al genomen.",
  "survey-list-full":
    "Neem de bellijst eerst zelf, en leg niet meer antwoorden vast dan er mensen op stonden. Er is niets bewaard.",
};

export type SurveyRefusals = typeof surveyRefusals;
