import type { ErasureState, RequestKind, RequestState } from "../words.js";
import type { Word } from "./word.js";

export const requestKind: Record<RequestKind, Word> = {
  ACCESS: { nl: "Inzage", en: "Access" },
  CORRECTION: { nl: "Correctie", en: "Correction" },
  ERASURE: { nl: "Verwijdering", en: "Erasure" },
  RESTRICTION: { nl: "Beperking", en: "Restriction" },
  PORTABILITY: { nl: "Overdracht", en: "Portability" },
  OBJECTION: { nl: "Bezwaar", en: "Objection" },
};

export const erasureState: Record<ErasureState, Word> = {
  FORETOLD: { nl: "Aangekondigd", en: "Foretold" },
  DUE: { nl: "Wordt nu vernietigd", en: "Being erased now" },
  HELD: { nl: "Wacht op het antwoord op een verzoek", en: "Waits for the answer to a request" },
  WAITING: { nl: "Wacht op een tweede persoon", en: "Waits for a second person" },
};

export const requestState: Record<RequestState, Word> = {
  RequestInitiated: { nl: "Open", en: "Open" },
  RequestFulfilled: { nl: "Beantwoord", en: "Answered" },
};
