import type { Clause } from "./clause.js";

/** Why personal data are used. */
export const purpose = {
  "purpose/assignment-only": {
    title: "Alleen voor uw opdracht",
    summary:
      "Wij gebruiken uw gegevens alleen voor onderzoek, bemiddeling en advies in uw opdracht, en leggen bij elk gebruik het doel vast.",
    kept: "by software",
  },
  "purpose/legal-basis": {
    title: "Elk gebruik heeft een grondslag",
    summary:
      "Wij doen niets met uw gegevens zonder grondslag in de wet, en wat op uw toestemming rust, stopt zodra u die intrekt.",
    kept: "by software",
  },
  "keep/no-longer-than-needed": {
    title: "Niet langer dan nodig",
    summary: "Voor elk gegeven staat vast wanneer het verdwijnt, ook in logboeken, wachtrijen en tijdelijke bestanden.",
    kept: "by software",
  },
} as const satisfies Record<string, Clause>;
