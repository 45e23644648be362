import type { Figure } from "./figure.js";

/** Of what stays of requests when their case is gone. */
export const ofRequestTraces = {
  request_traces_past_day: {
    clause: "keep/no-longer-than-needed",
    nl: "Verzoeken uit vernietigde casussen die langer dan vijf jaar na het antwoord zijn bewaard",
    en: "Requests out of erased cases kept longer than five years after the answer",
  },
} as const satisfies Record<string, Figure>;
