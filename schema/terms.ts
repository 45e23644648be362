import type { ClauseId } from "./clauses.js";

type Term = {
  /** ISO 8601, added in one step to a day in Europe/Amsterdam, clamped to the month's end. */
  readonly duration: string;
  /** The day it is counted from (ZGW: afleidingswijze). */
  readonly from:
    | "intake"
    | "receipt"
    | "withdrawal"
    | "end of work or last contact"
    | "sending"
    | "last contact about the complaint"
    | "answer to the complaint"
    | "answer to the request"
    | "last trace of a case that is gone"
    | "erasure"
    | "leaving"
    | "end of the agreement"
    | "closing of the breach"
    | "request by post"
    | "posting";
  /**
   * "at most": erased a day early, so that a failed round can be repaired in time. "on": erased on the day itself. "at least": kept
   * that long, and then until somebody confirms.
   */
  readonly bound: "at most" | "on" | "at least";
  readonly clause: ClauseId;
  /** The regulation is silent here; this is our reading, shown to the FG. */
  readonly isGap?: true;
};

/** Every term the house keeps. Nobody else writes down a number of days. */
export const terms = {
  DECLINED: { duration: "P14D", from: "intake", bound: "at most", clause: "keep/declined-14-days" },
  UNDECIDED: { duration: "P14D", from: "intake", bound: "at most", clause: "keep/declined-14-days", isGap: true },
  ON_HOLD: { duration: "P3M", from: "intake", bound: "on", clause: "keep/held-3-months" },
  AWAITING_SIGNATURES: { duration: "P3M", from: "intake", bound: "on", clause: "consent/in-writing", isGap: true },
  NO_INTAKE: { duration: "P3M", from: "receipt", bound: "on", clause: "keep/no-longer-than-needed", isGap: true },
  WITHDRAWN: {
    duration: "P14D",
    from: "withdrawal",
    bound: "at most",
    clause: "keep/no-longer-than-needed",
    isGap: true,
  },
  HANDLED: { duration: "P2Y", from: "end of work or last contact", bound: "on", clause: "keep/handled-2-years" },
  HANDLED_COMPLAINT: {
    duration: "P5Y",
    from: "end of work or last contact",
    bound: "on",
    clause: "keep/complaint-5-years",
  },
  /** A complaint about a case that is gone, or that was never taken on (D8, D24). */
  COMPLAINT_ALONE: {
    duration: "P5Y",
    from: "last contact about the complaint",
    bound: "on",
    clause: "keep/complaint-5-years",
  },
  /** A complaint with the FG (D25), however it ended. */
  PRIVACY_COMPLAINT: {
    duration: "P5Y",
    from: "answer to the complaint",
    bound: "on",
    clause: "keep/no-longer-than-needed",
    isGap: true,
  },
  /** A request of somebody who is in no case (D20), however it ended. */
  REQUEST_FILE: {
    duration: "P5Y",
    from: "answer to the request",
    bound: "on",
    clause: "keep/no-longer-than-needed",
    isGap: true,
  },
  /** The address of who was sent the regulation on paper (regulation/by-post, D1). */
  POSTED: { duration: "P14D", from: "posting", bound: "at most", clause: "regulation/by-post" },
  /** The same, when it was asked and never posted. */
  POST_ASKED: {
    duration: "P3M",
    from: "request by post",
    bound: "on",
    clause: "keep/no-longer-than-needed",
    isGap: true,
  },
  CERTIFICATE: {
    duration: "P5Y",
    from: "erasure",
    bound: "on",
    clause: "keep/no-longer-than-needed",
    isGap: true,
  },
  COLLEAGUE: {
    duration: "P2Y",
    from: "leaving",
    bound: "on",
    clause: "keep/no-longer-than-needed",
    isGap: true,
  },
  AGREEMENT: {
    duration: "P2Y",
    from: "end of the agreement",
    bound: "on",
    clause: "keep/no-longer-than-needed",
    isGap: true,
  },
  BREACH: {
    duration: "P5Y",
    from: "closing of the breach",
    bound: "on",
    clause: "keep/no-longer-than-needed",
    isGap: true,
  },
  LOG: {
    duration: "P5Y",
    from: "last trace of a case that is gone",
    bound: "at least",
    clause: "keep/no-longer-than-needed",
    isGap: true,
  },
} as const satisfies Record<string, Term>;

export type TermCode = keyof typeof terms;

/** Article 12(3) GDPR: one month, rolled to a working day (Regulation 1182/71). */
export const requestAnsweredWithin = "P1M";

/** Article 12(3) as well: when it must take longer, this long from the same day; told within the first month, once. */
export const requestExtendedTo = "P3M";

/** So long after the answer the same request about the same person is linked to it (rights/any-channel). */
export const sameAgainWithin = "P6M";

/** The DPIA is looked at anew within so long (article 35(11) GDPR). In years. */
export const dpiaReviewedWithin = 1;

/** For how many months every public page tells of a new version of the regulation (regulation/change-notice). */
export const changeTold = 3;

/** How long a restriction can keep a file from being erased, at most; only the person renews it (D22). */
export const restrictionKeeps = "P12M";

/** From this age a pupil uses his rights himself; before, who has authority over him does (UAVG 5(1) and (4), D12). In years. */
export const rightsOwnFrom = 16;

/** Who somebody is, is asked within so many working days, or not at all (D33). */
export const identityAskedWithin = 5;
/** How long what was sent or withdrawn is still shown, how long anything waits, and how long it is shown that it did not arrive. */
export const mailTerms = { settled: "P30D", waiting: "P30D", stuck: "P90D" } as const;
/** How long is waited after each attempt that a mail server did not answer with yes or no; after the last it is not sent. */
export const mailRetries = [
  "PT1M",
  "PT5M",
  "PT15M",
  "PT1H",
  "PT2H",
  "PT4H",
  "PT8H",
  "PT12H",
  "P1D",
  "P1D",
  "P1D",
] as const;
/** After how long a complaint that the FG has not answered is told to him, and counted (rights/complaint-to-fg). ISO 8601. */
export const grievanceTold = "P6W";
/** How long before it a case's erasure is told to be near. */
export const erasedSoonWithin = "P30D";
/** How long before its last day an agreement of a processor is told to be running out (processors/agreements). */
export const agreementTold = "P60D";
/** How long before its day a request is told to be near, and for how long after its last day it is told that an authorisation ran out. */
export const dueTold = { ahead: "P7D", lately: "P7D" } as const;
/** How long a cut of the log is announced, by its signed head, before anything goes. */
export const logCutAnnounced = "P1D";
/** How long a link to what was shared lives, how long it can be fetched again once it was, and how many wrong codes end it. */
export const sharingLink = { lives: "P7D", again: "PT1H", tries: 5 } as const;
/** How long a link to sign on line lives, and how many wrong codes end it (consent/in-writing). */
export const signLinkTerms = { lives: "P14D", tries: 5 } as const;
/** How long what somebody asked for lies ready for him, and how many wrong codes end a link to it (rights/access, REQUEST_EXPORT). */
export const packTerms = { lives: "P30D", tries: 5, warnsBefore: "P7D" } as const;
/** After the first, how long showings of health and home are gathered before the FG is written to again. */
export const revealsGathered = "PT15M";
/** How long an act that is sent again is known to have been done. */
export const actKeyKept = "P1D";
/** After how long an institution that did not answer is asked again. ISO 8601. */
export const informationChased = "P14D";
/** On which day after an objection holders of authority who disagree end their case, and until which day they can settle it (D23). ISO 8601. */
export const disputes = { last: "P30D", settledWithin: "P29D" } as const;
/** After how long without anything being done a case is looked at, and closed by a lead or explained (D5). ISO 8601. */
export const idle = { lookedAt: "P6M", explained: "P12M" } as const;
/** In working days: how long what arrived unasked may lie before it is decided on (origin/third-parties-authorised, D18). */
export const quarantineLasts = 5;
/**
 * Article 33(1) GDPR: in hours from when it became known, without a roll (Regulation 1182/71, art. 3(4), is not about hours); and how many of them
 * are left when the FG hears that they are running out. ISO 8601.
 */
export const breachTerms = { notified: "PT72H", told: "PT24H" } as const;
/** How long a session lives without a question, and at most. ISO 8601. */
export const sessionTerms = { idle: "PT15M", absolute: "PT10H" } as const;
/** How long office staff see health and home after they said why. ISO 8601. */
export const revealLasts = "PT15M";
/** How long the link of an export lives, and how long is kept who asked it and why; the log keeps the rest. ISO 8601. */
export const exportTerms = { link: "PT1H", shown: "P1Y" } as const;
/** On the website: how long what was filled in is kept after the last answer, how long at most, and how fast nobody fills it in who reads the questions. */
export const applyingTerms = { kept: "PT1H", most: "PT4H", leastSeconds: 5 } as const;
/** How long after proving oneself one may change how one signs in; an offered authenticator and a challenge live as long as said. */
export const signInTerms = {
  change: "PT15M",
  offer: "PT10M",
  challenge: "PT5M",
  /** How long somebody may be away at his organisation to sign in there; so lately he must have proved himself to it, too. */
  visit: "PT10M",
  /** How long a recovery waits for a second person, and its code for the one who lost everything. */
  recovery: "P1D",
  recoveryCode: "PT10M",
} as const;
/** How many recovery codes somebody is given at once; each opens the door once. */
export const recoveryCodes = 10;
/** Ages in years at which the pupil signs: the authorisation, and then everything (UAVG 5). */
export const pupilSigns = { authorisationFrom: 16, everythingFrom: 18 } as const;
/** A pupil's plausible age at application, in years, both included (data/identity). */
export const pupilAge = { from: 2, to: 23 } as const;
/** How long a copy of the keys may exist, which is also how often one is to be made: what was erased opens out of none that is left. */
export const keyCopyLasts = "PT24H";
/** How often all data are copied at least, which is daily with some hours to be done in, and how often it is tried whether such a copy can be put back (security/measures). ISO 8601. */
export const backupTerms = { made: "PT26H", tried: "P3M" } as const;
