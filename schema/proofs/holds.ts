import type { Figure } from "./figure.js";

/** Of what keeps a file from being erased. */
export const ofHolds = {
  holds_without_end: {
    clause: "keep/no-longer-than-needed",
    nl: "Bewaarblokkades die doorlopen terwijl hun grond is vervallen",
    en: "Holds that go on while their ground is gone",
  },
  holds_past_end: {
    clause: "rights/restrict",
    nl: "Bewaarblokkades voorbij hun einddatum: het antwoord is te laat",
    en: "Holds past their end: the answer is late",
  },
} as const satisfies Record<string, Figure>;
