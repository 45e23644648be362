import type { Figure } from "./figure.js";

/** Of what lies still, stands outside the cases, or would be lost. */
export const ofStanding = {
  idle_unexplained: {
    clause: "keep/handled-2-years",
    nl: "Casussen waarin een jaar niets is gedaan en niemand zei waarom ze open blijven",
    en: "Cases in which nothing was done for a year and nobody said why they stay open",
  },
  disputes_not_ended: {
    clause: "consent/before-handling",
    nl: "Casussen die na dertig dagen bezwaar nog niet zijn beëindigd",
    en: "Cases not ended after thirty days of objection",
  },
  lone_past_day: {
    clause: "keep/complaint-5-years",
    nl: "Klachten zonder dossier voorbij hun vernietigingsdatum",
    en: "Complaints without a file past their day of destruction",
  },
  lone_too_long: {
    clause: "keep/complaint-5-years",
    nl: "Klachten zonder dossier met een datum later dan vijf jaar na het laatste contact",
    en: "Complaints without a file dated later than five years after the last contact",
  },
  health_without_ground: {
    clause: "purpose/legal-basis",
    nl: "Beëindigde casussen met gegevens over gezondheid waarvoor niemands toestemming nog staat",
    en: "Ended cases with data about health for which nobody's consent stands any more",
  },
  backups_late: {
    clause: "security/measures",
    nl: "Keren dat de dagelijkse reservekopie ontbreekt",
    en: "Times the daily backup is missing",
  },
  restores_untried: {
    clause: "security/measures",
    nl: "Keren dat drie maanden lang niet is geprobeerd een reservekopie terug te zetten",
    en: "Times nobody tried for three months to put a backup back",
  },
} as const satisfies Record<string, Figure>;
