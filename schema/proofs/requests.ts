import type { Figure } from "./figure.js";

/** Of what is decided about requests. */
export const ofRequests = {
  decisions_unsigned: {
    clause: "oversight/fg",
    nl: "Weigeringen en verlengingen waarvoor geen hoofd heeft getekend",
    en: "Refusals and extensions that no head signed",
  },
  told_without_remedy: {
    clause: "rights/complaint-to-ap",
    nl: "Antwoorden in een brief die de toezichthouder en de rechter niet noemt",
    en: "Answers in a letter that does not name the authority and the court",
  },
  refused_too_late: {
    clause: "rights/complaint-to-ap",
    nl: "Weigeringen die na de eerste maand zijn meegedeeld",
    en: "Refusals told after the first month",
  },
  extended_too_late: {
    clause: "rights/any-channel",
    nl: "Verlengingen die na de eerste maand zijn meegedeeld",
    en: "Extensions told after the first month",
  },
} as const satisfies Record<string, Figure>;
