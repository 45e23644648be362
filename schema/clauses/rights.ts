import type { Clause } from "./clause.js";

/** What a person may ask of the bureau, and where to complain. */
export const rights = {
  "rights/object": {
    title: "Bezwaar maken",
    summary:
      "Maakt u bezwaar, dan staat wat wij om ons eigen belang doen stil tot er is beslist, en bij een enquête stoppen wij meteen.",
    kept: "by software",
  },
  "rights/access": {
    title: "Zien wat wij van u hebben",
    summary: "U kunt zien welke gegevens wij van u hebben, van wie ze komen, wie ze kreeg en wanneer ze worden gewist.",
    kept: "by software",
  },
  "rights/correct": {
    title: "Fouten laten herstellen",
    summary: "Klopt iets niet, dan herstellen wij het en melden wij dat aan wie het van ons kreeg.",
    kept: "by software",
  },
  "rights/erase": {
    title: "Gegevens laten wissen",
    summary: "Vraagt u ons te wissen, dan krijgt u per soort gegevens een besluit met de reden erbij.",
    kept: "by software",
  },
  "rights/restrict": {
    title: "Gebruik laten stilzetten",
    summary:
      "U kunt soms vragen dat wij uw gegevens alleen nog bewaren, en u hoort het voordat wij ze weer gaan gebruiken.",
    kept: "by software",
  },
  "rights/portability": {
    title: "Gegevens meenemen",
    summary: "Wat u ons zelf gaf, kunt u in een gangbaar bestand meekrijgen of naar een ander laten sturen.",
    kept: "by software",
  },
  "rights/any-channel": {
    title: "Vragen kan op elke manier",
    summary: "U kunt uw vraag of verzoek bij iedereen van ons kwijt, en de termijn loopt vanaf de dag van ontvangst.",
    kept: "by software",
  },
  "rights/complaint-to-fg": {
    title: "Klagen bij de FG",
    summary:
      "Uw privacyklacht gaat alleen naar de Functionaris Gegevensbescherming, niet naar degene over wie u klaagt.",
    kept: "by software",
  },
  "rights/complaint-to-ap": {
    title: "Klagen bij de toezichthouder",
    summary: "Wijzen wij iets af, dan leest u erbij hoe u naar de Autoriteit Persoonsgegevens of de rechter kunt gaan.",
    kept: "by software",
  },
} as const satisfies Record<string, Clause>;
