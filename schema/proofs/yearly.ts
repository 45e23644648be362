import type { Figure } from "./figure.js";

/** Of the yearly figures for the ministry. */
export const ofYearly = {
  erased_uncounted: {
    clause: "report/all-handled",
    nl: "Behandelde aanvragen die zijn vernietigd zonder te zijn geteld",
    en: "Applications that were handled and erased without being counted",
  },
  handled_uncounted: {
    clause: "report/all-handled",
    nl: "Behandelde aanvragen van een vastgesteld jaar die in geen jaar meer meetellen",
    en: "Handled applications of a year that was laid down that count in no year any more",
  },
  years_late: {
    clause: "report/yearly",
    nl: "Jaren die op 15 april van het volgende jaar niet zijn vastgesteld",
    en: "Years not laid down by 15 April of the next",
  },
  years_over_budget: {
    clause: "report/anonymised",
    nl: "Jaren waarvan de cijfers meer vertellen dan het privacybudget toelaat",
    en: "Years whose figures tell more than the privacy budget allows",
  },
  figures_changed: {
    clause: "report/anonymised",
    nl: "Vastgestelde jaren waarvan de cijfers niet meer bij hun controlegetal horen",
    en: "Years laid down whose figures no longer match their hash",
  },
} as const satisfies Record<string, Figure>;
