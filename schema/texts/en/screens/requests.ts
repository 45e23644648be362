/** The list of requests of data subjects. */
export const requests = {
  title: "Verzoeken",
  intro: "Verzoeken van ouders en leerlingen over hun gegevens, met de dag waarop zij antwoord moeten hebben.",
  empty: "Nog geen verzoeken",
  emptyHelp: "Een verzoek wordt op de pagina van een casus vastgelegd en verschijnt dan hier.",
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
