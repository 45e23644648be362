/** The tab with what was shared, and the list of recipients. */
export const disclosures = {
  intro: "Alles wat het bureau uit deze casus heeft verstrekt, aan wie en waarvoor.",
  empty: "Nog niets gedeeld",
  emptyHelp: "Delen kan alleen met een instantie die in een geldige machtiging staat.",
  columns: {
    disclosedAt: "Wanneer",
    institution: "Aan wie",
    categories: "Wat",
    purpose: "Waarvoor",
    manner: "Hoe",
    author: "Door",
    attention: "Ter attentie van",
  },
};
export const recipients = {
  title: "Ontvangers",
  intro: "De instanties waar de ouders een machtiging voor gaven: wat u er mag opvragen of aan mag verstrekken.",
  empty: "Nog geen ontvangers",
  emptyHelp: "Een instantie verschijnt hier zodra zij in een verstuurde machtiging staat.",
  columns: {
    case: "Casus",
    institution: "Instantie",
    direction: "Richting",
    categories: "Gegevens",
    validity: "Geldig",
    state: "Nu",
  },
};
