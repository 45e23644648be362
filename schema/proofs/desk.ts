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
  officer_works: {
    clause: "oversight/fg",
    nl: "Accounts waarmee de FG ook met casussen kan werken (zelfde naam)",
    en: "Accounts with which the data protection officer can also work on cases (same name)",
  },
  officer_worked: {
    clause: "oversight/fg",
    nl: "Keren dat de FG in de laatste twee jaar zelf met casussen werkte (zelfde naam of account)",
    en: "Times the data protection officer worked on cases himself in the last two years (same name or account)",
  },
  officer_twice: {
    clause: "oversight/fg",
    nl: "Tweede accounts van de FG (zelfde naam)",
    en: "Second accounts of the data protection officer (same name)",
  },
  dpia_review_late: {
    clause: "oversight/fg",
    nl: "Versies van de DPIA waarvan de jaarlijkse herziening te laat is",
    en: "Versions of the DPIA whose yearly review is late",
  },
} as const satisfies Record<string, Figure>;
