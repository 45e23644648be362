import type { Clause } from "./clause.js";

/** How personal data are protected. */
export const security = {
  "security/one-file": {
    title: "Alles op één plek",
    summary: "Wat wij over u ontvangen, staat in één systeem, zodat bij inzage of verwijdering niets wordt vergeten.",
    kept: "by software",
  },
  "security/measures": {
    title: "Beschermd tegen misbruik en verlies",
    summary: "Wij beveiligen uw gegevens tegen misbruik, verlies en meekijkers, en leggen vast wie wat heeft gedaan.",
    kept: "by software",
  },
  "security/limited-access": {
    title: "Alleen wie het nodig heeft",
    summary:
      "Wie bij ons werkt, ziet alleen de gegevens die bij zijn of haar taak horen, en al het andere blijft dicht.",
    kept: "by software",
  },
  "security/encryption": {
    title: "Versleuteld",
    summary: "Wie zonder sleutel een schijf of reservekopie van ons in handen krijgt, kan uw gegevens niet lezen.",
    kept: "by software",
  },
} as const satisfies Record<string, Clause>;
