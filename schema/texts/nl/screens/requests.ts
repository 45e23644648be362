/** The list of requests of data subjects. */
export const requests = {
  title: "Verzoeken",
  intro: "Verzoeken van ouders en leerlingen over hun gegevens, met de dag waarop zij antwoord moeten hebben.",
  empty: "Nog geen verzoeken",
  emptyHelp: "Een verzoek wordt op de pagina van een casus vastgelegd en verschijnt dan hier.",
  which: "Welk verzoek",
  doubt: "Waarom is er twijfel",
  means: "Hoe is het aangetoond",
  choice: "%{kind}, ontvangen %{day}",
  stands: "Termijn staat stil sinds %{day}",
  left: "nog %{smart_count} dag (uiterlijk %{day}) |||| nog %{smart_count} dagen (uiterlijk %{day})",
  lastDay: "vandaag is de laatste dag",
  late: "%{smart_count} dag te laat (uiterlijk %{day}) |||| %{smart_count} dagen te laat (uiterlijk %{day})",
  columns: {
    case: "Casus",
    kind: "Soort",
    person: "Van wie",
    receivedOn: "Ontvangen op",
    dueTarget: "Streefdatum",
    dueStatutory: "Antwoord uiterlijk",
    state: "Stand",
  },
};
