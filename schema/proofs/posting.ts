import type { Figure } from "./figure.js";

/** Of who asked for the regulation by post. */
export const ofPosting = {
  postings_late: {
    clause: "regulation/by-post",
    nl: "Verzoeken om het reglement per post die na vijf werkdagen nog niet zijn verstuurd",
    en: "Requests for the regulation by post not sent after five working days",
  },
  postings_past_day: {
    clause: "regulation/by-post",
    nl: "Adressen voor de post die er nog zijn na de dag waarop zij gewist moesten zijn",
    en: "Addresses for the post still there after the day on which they should have been erased",
  },
} as const satisfies Record<string, Figure>;
