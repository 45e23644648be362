/** Health and home, shown to somebody of the bureau who said why. */
export const reveals = {
  title: "Tonen met reden",
  intro:
    "Wie van het bureau gezondheid of thuissituatie heeft bekeken, in welke casus en waarom. Elke keer duurt hoogstens een kwartier.",
  empty: "Niemand heeft iets laten tonen",
  emptyHelp: "Zodra iemand van het bureau gezondheid of thuissituatie laat tonen, staat het hier.",
  unseen: "%{smart_count} nieuwe keer getoond |||| %{smart_count} nieuwe keren getoond",
  columns: {
    createdAt: "Wanneer",
    who: "Wie",
    case: "Casus",
    reason: "Waarom",
    endsAt: "Tot",
  },
  submit: "Een kwartier tonen",
  until: "Gezondheid en thuissituatie zijn voor u te zien tot %{moment}",
  untilHelp: "Daarna verdwijnen ze vanzelf van dit scherm. Dit is vastgelegd en zichtbaar voor de FG.",
};
