import type { Figure } from "./figure.js";

/** Of what lies at the FG's desk. */
export const ofDesk = {
  repeats_unlinked: {
    clause: "rights/any-channel",
    nl: "Herhaalde verzoeken die niet aan het eerdere zijn gekoppeld",
    en: "Repeated requests that are not linked to the earlier one",
  },
  converted_later: {
    clause: "rights/any-channel",
    nl: "Verzoeken uit een contactmoment waarvan de klok later begon dan dat contact",
    en: "Requests from a contact whose clock began later than that contact",
  },
} as const satisfies Record<string, Figure>;
