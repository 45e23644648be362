/** What stays of requests when their case is gone. */
export const requestTraces = {
  title: "Verzoeken uit vernietigde casussen",
  tab: "Casus vernietigd",
  intro:
    "Wat er van een verzoek blijft als de casus is vernietigd: dat het er was, en of en hoe het op tijd is beantwoord. Wie het vroeg en in welke casus, is weg. Vijf jaar na het antwoord gaat ook dit weg.",
  empty: "Nog geen verzoeken uit vernietigde casussen",
  emptyHelp: "Wordt een casus vernietigd waarin een verzoek is gedaan, dan verschijnt het hier zonder naam.",
  extended: "met verlenging",
  ended: "Niet beantwoord: eindigde met de casus",
  late: "%{smart_count} dag te laat |||| %{smart_count} dagen te laat",
  inTime: "Op tijd",
  columns: {
    outcome: "Antwoord",
    closedOn: "Beantwoord of geëindigd op",
    daysLate: "Op tijd",
    destroyOn: "Wordt vernietigd op",
  },
};
