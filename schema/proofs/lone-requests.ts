import type { Figure } from "./figure.js";

/** Of requests that belong to no case. */
export const ofLoneRequests = {
  lone_requests_late: {
    clause: "rights/any-channel",
    nl: "Verzoeken zonder dossier die te laat zijn",
    en: "Requests without a file that are late",
  },
  lone_requests_registered_late: {
    clause: "rights/any-channel",
    nl: "Verzoeken zonder dossier die meer dan twee werkdagen na ontvangst zijn vastgelegd",
    en: "Requests without a file recorded more than two working days after receipt",
  },
  lone_requests_past_day: {
    clause: "keep/no-longer-than-needed",
    nl: "Verzoeken zonder dossier voorbij hun vernietigingsdatum",
    en: "Requests without a file past their day of destruction",
  },
  lone_decisions_unsigned: {
    clause: "oversight/fg",
    nl: "Weigeringen en verlengingen zonder dossier waarvoor geen hoofd heeft getekend",
    en: "Refusals and extensions without a file that no head signed",
  },
  lone_told_without_remedy: {
    clause: "rights/complaint-to-ap",
    nl: "Antwoorden zonder dossier in een brief die de toezichthouder en de rechter niet noemt",
    en: "Answers without a file in a letter that does not name the authority and the court",
  },
  lone_told_too_late: {
    clause: "rights/complaint-to-ap",
    nl: "Weigeringen en verlengingen zonder dossier die na de eerste maand zijn meegedeeld",
    en: "Refusals and extensions without a file told after the first month",
  },
} as const satisfies Record<string, Figure>;
