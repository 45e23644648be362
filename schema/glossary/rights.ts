import type { GrievanceState, GrievanceSubject } from "../grievances.js";
import type { IdentityDoubt, IdentityMeans, RequestState } from "../requests.js";
import type { ComplaintDirection, ComplaintOrigin, ComplaintState, ErasureState, RequestKind } from "../words.js";
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

export const grievanceState: Record<GrievanceState, Word> = {
  OPEN: { nl: "Loopt", en: "Open" },
  FOUNDED: { nl: "Gegrond", en: "Well-founded" },
  UNFOUNDED: { nl: "Ongegrond", en: "Unfounded" },
  WITHDRAWN: { nl: "Ingetrokken", en: "Withdrawn" },
};

export const grievanceSubject: Record<GrievanceSubject, Word> = {
  BUREAU: { nl: "Over hoe het bureau werkt", en: "About how the bureau works" },
  COLLEAGUE: { nl: "Over een collega of consulent", en: "About a colleague or consultant" },
  OFFICER: { nl: "Over de FG zelf", en: "About the FG" },
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
  RequestRequiresAction: { nl: "Wacht op identiteit", en: "Waits for identity" },
  RequestRequiredActionPerformed: { nl: "Open, identiteit vastgesteld", en: "Open, identity confirmed" },
  RequestFulfilled: { nl: "Beantwoord", en: "Answered" },
};

export const identityDoubt: Record<IdentityDoubt, Word> = {
  UNKNOWN_SENDER: { nl: "Afzender is niet bekend", en: "The sender is not known" },
  OTHER_ADDRESS: { nl: "Antwoord gevraagd op een ander adres", en: "Answer asked at another address" },
  ACTS_FOR_ANOTHER: { nl: "Vraagt namens een ander", en: "Asks for somebody else" },
};

export const identityMeans: Record<IdentityMeans, Word> = {
  CALLED_BACK: { nl: "Teruggebeld op het bekende nummer", en: "Called back on the number we know" },
  CODE_BY_POST: { nl: "Code uit een brief genoemd", en: "Told the code from a letter" },
  IN_PERSON: { nl: "Langsgekomen, document gezien", en: "Came by, document seen" },
  MANDATE_SEEN: { nl: "Machtiging gezien", en: "Mandate seen" },
};
