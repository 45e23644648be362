import type {
  ComplaintDirection,
  ComplaintOrigin,
  ComplaintState,
  ErasureState,
  RequestKind,
  RequestState,
} from "../words.js";
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

export const complaintDirection: Record<ComplaintDirection, Word> = {
  BUREAU: { nl: "Over het bureau zelf", en: "About the bureau itself" },
  SCHOOL: { nl: "Over een school", en: "About a school" },
  OTHER: { nl: "Over een ander", en: "About somebody else" },
};

export const complaintState: Record<ComplaintState, Word> = {
  OPEN: { nl: "Loopt", en: "Open" },
  FOUNDED: { nl: "Gegrond", en: "Well-founded" },
  UNFOUNDED: { nl: "Ongegrond", en: "Unfounded" },
  SETTLED: { nl: "In overleg opgelost", en: "Settled together" },
  WITHDRAWN: { nl: "Ingetrokken", en: "Withdrawn" },
};

export const complaintOrigin: Record<ComplaintOrigin, Word> = {
  ERASED: { nl: "Over een casus die is vernietigd", en: "About a case that was erased" },
  NOT_TAKEN_ON: {
    nl: "Over een aanmelding die niet in behandeling is genomen",
    en: "About an application that was not taken on",
  },
};

export const requestState: Record<RequestState, Word> = {
  RequestInitiated: { nl: "Open", en: "Open" },
  RequestFulfilled: { nl: "Beantwoord", en: "Answered" },
};
