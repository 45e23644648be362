import type { Clause } from "./clause.js";

/** Who watches over the bureau. */
export const oversight = {
  "oversight/ap": {
    title: "De toezichthouder kan ingrijpen",
    summary: "De Autoriteit Persoonsgegevens controleert ons, en wat zij ons opdraagt, voeren wij op tijd uit.",
    kept: "by the bureau",
    because: "Carrying out the authority's instructions is up to people; software can at most remind them of the date.",
  },
  "oversight/fg": {
    title: "Een eigen toezichthouder op privacy",
    summary:
      "Een onafhankelijke Functionaris Gegevensbescherming controleert voor u of wij ons aan de privacyregels houden.",
    kept: "by the bureau",
    because:
      "Appointing the officer is a decision of the board; software can only give the one appointed a clear view.",
  },
  "oversight/fg-contact": {
    title: "De FG is bereikbaar",
    summary: "In elke brief en elke mededeling over privacy leest u hoe u de Functionaris Gegevensbescherming bereikt.",
    kept: "by software",
  },
} as const satisfies Record<string, Clause>;
