import type { ClauseId } from "./clauses.js";
import { disputes, informationChased, quarantineLasts } from "./terms.js";
import type { Act } from "./words.js";

/** What the course of a case asks of the bureau by itself. */
export const dutyKinds = [
  "SEND_FORMS",
  "REMIND_SIGNERS",
  "PLAN_INTAKE",
  "HOLD_INTAKE",
  "DECIDE",
  "SEND_LETTER",
  "CALL_BACK",
  "COLLECT_SIGNATURES",
  "ASSIGN_CONSULTANT",
  "COLLECT_SIGNATURE",
  "ASK_PUPIL",
  "SETTLE_OBJECTION",
  "GIVE_NOTICE",
  "DECIDE_QUARANTINE",
  "TELL_RECIPIENTS",
  "CHASE_INFORMATION",
  "REVIEW_IDLE",
  "TELL_BREACH",
] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** What somebody can set himself or a colleague to do. A closed list: what is written about a child stands elsewhere, sealed. */
export const errandKinds = [
  "CALL_PARENTS",
  "CALL_SCHOOL",
  "CALL_INSTITUTION",
  "PLAN_TALK",
  "WRITE_LETTER",
  "WORK_OUT_FILE",
  "DISCUSS_CASE",
] as const;
export type ErrandKind = (typeof errandKinds)[number];

export const taskKinds = [...dutyKinds, ...errandKinds] as const;
export type TaskKind = DutyKind | ErrandKind;

/** LAPSED: the case went another way, so that it need not be done any more. */
export const taskStates = ["OPEN", "DONE", "LAPSED"] as const;
export type TaskState = (typeof taskStates)[number];

/** What an act may bring about beside itself: of somebody who must sign, of a pupil who may speak for himself, of a no. */
export type CourseTurn =
  | "formsAnswered"
  | "signatureMissing"
  | "signaturesComplete"
  | "pupilMaySpeak"
  | "pupilSpoke"
  | "objected"
  | "noticeDue"
  | "noticesGiven";

/** An act of the course, its first one included, or what it brought about. */
export type CourseAct = Act | "receiveApplication" | CourseTurn;

type Target = {
  readonly from: "receipt" | "intake" | "planned interview" | "agreed callback" | "told day" | "today";
  /** ISO 8601 in calendar days, or so many working days. */
  readonly after: string | { readonly workingDays: number };
};

type Duty = {
  readonly opens: readonly CourseAct[];
  readonly done: readonly CourseAct[];
  readonly lapses: readonly CourseAct[];
  /** The day to do it by. The last day on which it can be done follows from the case's own term. */
  readonly target: Target;
  readonly clause: ClauseId;
};

/** Which act opens a duty, which one does it, and by when. */
export const duties: Readonly<Record<DutyKind, Duty>> = {
  SEND_FORMS: {
    opens: ["receiveApplication"],
    done: ["sendForms"],
    lapses: ["declineCase", "withdrawApplication", "putOnHold"],
    target: { from: "receipt", after: { workingDays: 5 } },
    clause: "consent/forms-to-parents",
  },
  // Two weeks: time to read, to ask and to think it over, and twice as long as the bureau takes to send them.
  REMIND_SIGNERS: {
    opens: ["sendForms"],
    done: ["remindSigners"],
    lapses: ["formsAnswered", "takeUpCase", "declineCase", "withdrawApplication", "putOnHold", "objected", "closeCase"],
    target: { from: "today", after: "P14D" },
    clause: "consent/forms-to-parents",
  },
  PLAN_INTAKE: {
    opens: ["receiveApplication"],
    done: ["planIntake", "holdIntake"],
    lapses: ["declineCase", "withdrawApplication"],
    target: { from: "receipt", after: { workingDays: 5 } },
    clause: "application/personal-data",
  },
  HOLD_INTAKE: {
    opens: ["planIntake"],
    done: ["holdIntake"],
    lapses: ["declineCase", "withdrawApplication"],
    target: { from: "planned interview", after: "P0D" },
    clause: "application/personal-data",
  },
  DECIDE: {
    opens: ["holdIntake"],
    done: ["declineCase", "putOnHold", "awaitSignatures", "takeUpCase"],
    lapses: [],
    target: { from: "intake", after: "P7D" },
    clause: "keep/declined-14-days",
  },
  SEND_LETTER: {
    opens: ["putOnHold"],
    done: ["postLetter"],
    lapses: ["declineCase", "planIntake", "awaitSignatures"],
    target: { from: "today", after: { workingDays: 2 } },
    clause: "keep/held-callback",
  },
  CALL_BACK: {
    opens: ["putOnHold"],
    done: ["planIntake", "awaitSignatures"],
    lapses: ["declineCase"],
    target: { from: "agreed callback", after: "P1D" },
    clause: "keep/held-callback",
  },
  COLLECT_SIGNATURES: {
    opens: ["awaitSignatures"],
    done: ["takeUpCase"],
    lapses: ["declineCase"],
    target: { from: "today", after: "P14D" },
    clause: "consent/in-writing",
  },
  ASSIGN_CONSULTANT: {
    opens: ["takeUpCase", "endAssignment"],
    done: ["assignConsultant"],
    lapses: ["closeCase"],
    target: { from: "today", after: { workingDays: 5 } },
    clause: "share/consultant",
  },
  COLLECT_SIGNATURE: {
    opens: ["signatureMissing"],
    done: ["signaturesComplete"],
    lapses: ["closeCase", "declineCase", "withdrawApplication"],
    target: { from: "today", after: { workingDays: 5 } },
    clause: "consent/in-writing",
  },
  ASK_PUPIL: {
    opens: ["pupilMaySpeak"],
    done: ["pupilSpoke"],
    lapses: ["closeCase", "declineCase", "withdrawApplication"],
    target: { from: "told day", after: "P0D" },
    clause: "data/parents-and-guardians",
  },
  SETTLE_OBJECTION: {
    opens: ["objected"],
    done: ["resumeCase", "closeCase"],
    lapses: ["declineCase", "withdrawApplication"],
    // The night after it the case ends.
    target: { from: "today", after: disputes.settledWithin },
    clause: "consent/before-handling",
  },
  GIVE_NOTICE: {
    opens: ["noticeDue"],
    done: ["noticesGiven"],
    lapses: ["declineCase", "withdrawApplication"],
    target: { from: "today", after: "P1M" },
    clause: "application/personal-data",
  },
  // Opened and done by what lies in quarantine: several things may lie there, and the first that is due counts.
  DECIDE_QUARANTINE: {
    opens: [],
    done: [],
    lapses: [],
    target: { from: "today", after: { workingDays: quarantineLasts } },
    clause: "origin/third-parties-authorised",
  },
  /** Opened by the database, with the withdrawal that makes it needed: only where something had been received. */
  TELL_RECIPIENTS: {
    opens: [],
    done: ["tellRecipients"],
    lapses: [],
    target: { from: "today", after: "P3D" },
    clause: "share/only-authorised",
  },
  // Kept by the database with what was asked: it comes and goes with every answer (0053).
  CHASE_INFORMATION: {
    opens: [],
    done: [],
    lapses: [],
    target: { from: "today", after: informationChased },
    clause: "origin/third-parties-authorised",
  },
  /** Opened by the rounds, and falling away by itself as soon as something is done (0068). */
  REVIEW_IDLE: {
    opens: [],
    done: ["explainIdle", "closeCase"],
    lapses: [],
    target: { from: "today", after: "P14D" },
    clause: "keep/handled-2-years",
  },
  /** Opened by the database for every case of a breach with a high risk, and done when it is taken down that its people know (article 34 GDPR). */
  TELL_BREACH: {
    opens: [],
    done: [],
    lapses: [],
    target: { from: "today", after: "P0D" },
    clause: "security/measures",
  },
};

export const isDuty = (kind: TaskKind): kind is DutyKind => dutyKinds.some((one) => one === kind);
