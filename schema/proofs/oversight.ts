import type { Figure } from "./figure.js";

/** Of breaches, and of what the authority asks. */
export const ofOversight = {
  breaches_unnotified: {
    clause: "security/measures",
    nl: "Datalekken die na 72 uur niet bij de Autoriteit Persoonsgegevens zijn gemeld",
    en: "Breaches not notified to the data protection authority after 72 hours",
  },
  breaches_kept: {
    clause: "keep/no-longer-than-needed",
    nl: "Datalekken en zaken van de toezichthouder die langer dan vijf jaar na het afsluiten zijn bewaard",
    en: "Breaches and matters of the authority kept longer than five years after they were closed",
  },
  instructions_overdue: {
    clause: "oversight/ap",
    nl: "Aanwijzingen en vragen van de toezichthouder die na hun datum nog openstaan",
    en: "Instructions and questions of the authority still open past their date",
  },
} as const satisfies Record<string, Figure>;
