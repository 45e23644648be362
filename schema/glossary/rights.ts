import type { RequestKind, RequestState } from "../words.js";
import type { Word } from "./word.js";

export const requestKind: Record<RequestKind, Word> = {
  ACCESS: { nl: "Inzage", en: "Access" },
  CORRECTION: { nl: "Correctie", en: "Correction" },
  ERASURE: { nl: "Verwijdering", en: "Erasure" },
  RESTRICTION: { nl: "Beperking", en: "Restriction" },
  PORTABILITY: { nl: "Overdracht", en: "Portability" },
  OBJECTION: { nl: "Bezwaar", en: "Objection" },
};

export const requestState: Record<RequestState, Word> = {
  RequestInitiated: { nl: "Open", en: "Open" },
  RequestFulfilled: { nl: "Beantwoord", en: "Answered" },
};
