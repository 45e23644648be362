import type { ClauseId } from "./clauses.js";
import type { Role } from "./words.js";

export const signalKinds = [
  "ASSIGNED",
  "TASK_GIVEN",
  "TASKS_RETURNED",
  "SIGNED",
  "WITHDRAWN",
  "INVALIDATED",
  "FROZEN",
  "DISPUTE_ENDED",
  "CASE_IDLE",
  "AUTHORISATION_EXPIRED",
  "REQUEST_RECEIVED",
  "REQUEST_DUE",
  "REQUEST_LATE",
  "IDENTITY_WAITS",
  "DECISION_PROPOSED",
  "DECISION_JUDGED",
  "RECEIVER_NAMED",
  "RECEIVER_CONFIRMED",
  "REVEALED",
  "ERASURE_WAITS",
  "ERASURE_MISSED",
  "HEALTH_ERASED",
  "PRIVACY_COMPLAINT",
  "PRIVACY_COMPLAINT_LATE",
  "BREACH_REPORTED",
  "BREACH_DUE",
  "NOTE_PROPOSED",
] as const;
export type SignalKind = (typeof signalKinds)[number];

type Signal = {
  readonly to: readonly Role[];
  /** The clause for which nobody can do without it. */
  readonly needed?: ClauseId;
};

const atWork = ["office", "consultant"] as const;

/** What somebody hears of a case that is his, by what he does here. */
export const signals: Readonly<Record<SignalKind, Signal>> = {
  ASSIGNED: { to: ["consultant"] },
  TASK_GIVEN: { to: atWork },
  TASKS_RETURNED: { to: ["office"] },
  SIGNED: { to: atWork },
  WITHDRAWN: { to: atWork, needed: "purpose/legal-basis" },
  INVALIDATED: { to: [...atWork, "fg"], needed: "consent/in-writing" },
  FROZEN: { to: atWork, needed: "consent/before-handling" },
  CASE_IDLE: { to: ["office"], needed: "keep/handled-2-years" },
  DISPUTE_ENDED: { to: ["office"], needed: "consent/before-handling" },
  AUTHORISATION_EXPIRED: { to: atWork },
  REQUEST_RECEIVED: { to: ["fg"] },
  REQUEST_DUE: { to: ["fg"] },
  REQUEST_LATE: { to: ["office", "fg"], needed: "rights/any-channel" },
  IDENTITY_WAITS: { to: ["fg"], needed: "rights/any-channel" },
  DECISION_PROPOSED: { to: ["office"], needed: "oversight/fg" },
  DECISION_JUDGED: { to: ["fg"], needed: "oversight/fg" },
  RECEIVER_NAMED: { to: ["office", "fg"], needed: "rights/portability" },
  RECEIVER_CONFIRMED: { to: ["fg"], needed: "rights/portability" },
  ERASURE_WAITS: { to: ["office"], needed: "keep/no-longer-than-needed" },
  ERASURE_MISSED: { to: ["fg"], needed: "keep/no-longer-than-needed" },
  HEALTH_ERASED: { to: ["fg"], needed: "purpose/legal-basis" },
  PRIVACY_COMPLAINT: { to: ["fg"], needed: "rights/complaint-to-fg" },
  PRIVACY_COMPLAINT_LATE: { to: ["fg"], needed: "rights/complaint-to-fg" },
  BREACH_REPORTED: { to: ["fg"], needed: "security/measures" },
  BREACH_DUE: { to: ["fg"], needed: "security/measures" },
  NOTE_PROPOSED: { to: ["fg"], needed: "report/yearly" },
  REVEALED: { to: ["fg"], needed: "security/limited-access" },
};

/** The kinds that can reach somebody of this role. */
export const signalsTo = (role: Role): SignalKind[] => signalKinds.filter((kind) => signals[kind].to.includes(role));
