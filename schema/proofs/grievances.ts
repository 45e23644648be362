import type { Figure } from "./figure.js";

/** Of complaints with the FG: counted for him alone, for a number too would tell that there is one. */
export const ofGrievances = {
  grievances_open_long: {
    clause: "rights/complaint-to-fg",
    nl: "Klachten bij de FG die langer dan zes weken openstaan",
    en: "Complaints with the data protection officer open for more than six weeks",
  },
  grievances_past_day: {
    clause: "rights/complaint-to-fg",
    nl: "Klachten bij de FG voorbij hun vernietigingsdatum",
    en: "Complaints with the data protection officer past their day of destruction",
  },
} as const satisfies Record<string, Figure>;
