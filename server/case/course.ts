import type { ClauseId } from "@zorgvuldig/schema/clauses";
import { type Act, acts, type Role, type Stage } from "@zorgvuldig/schema/words";
import type { Viewer } from "../foundation/access/viewer.js";

type Step = {
  /** The stages in which the act may be done. */
  readonly from: readonly Stage[];
  readonly by: readonly Role[];
  /** The clause that an act out of turn would break. */
  readonly clause: ClauseId;
  /** Also while guardians disagree (consent/before-handling): it handles nothing further. */
  readonly alsoFrozen?: true;
  /** Only then: it ends that. */
  readonly onlyFrozen?: true;
  /** Also on the day on which the case is erased: it keeps nobody's data longer. */
  readonly alsoOverdue?: true;
  /** Also while the case is kept and nothing else (rights/restrict). */
  readonly alsoRestricted?: true;
};

const office = ["office"] as const;
const handlers = ["office", "consultant"] as const;
const undecided = ["RECEIVED", "INTAKE_PLANNED", "INTAKE_DONE", "ON_HOLD", "AWAITING_SIGNATURES"] as const;
const everywhere = [...undecided, "DECLINED", "IN_PROGRESS", "CLOSED", "WITHDRAWN"] as const;

/** What may be done when, by whom: the buttons of the panel and the refusals of the house come from this one table. */
export const course: Readonly<Record<Act, Step>> = {
  planIntake: { from: ["RECEIVED", "INTAKE_PLANNED", "ON_HOLD"], by: office, clause: "application/personal-data" },
  holdIntake: { from: ["RECEIVED", "INTAKE_PLANNED"], by: office, clause: "application/personal-data" },
  declineCase: {
    from: ["INTAKE_PLANNED", "INTAKE_DONE", "ON_HOLD", "AWAITING_SIGNATURES"],
    by: office,
    clause: "keep/declined-14-days",
    alsoFrozen: true,
    alsoOverdue: true,
  },
  withdrawApplication: {
    from: ["RECEIVED", "INTAKE_PLANNED"],
    by: office,
    clause: "keep/no-longer-than-needed",
    alsoFrozen: true,
    alsoOverdue: true,
  },
  putOnHold: { from: ["INTAKE_DONE"], by: office, clause: "keep/held-apart" },
  postLetter: { from: ["ON_HOLD"], by: office, clause: "keep/held-callback", alsoFrozen: true },
  sendForms: {
    from: [...undecided, "IN_PROGRESS"],
    by: office,
    clause: "consent/forms-to-parents",
    // A new form is how they come to agree again.
    alsoFrozen: true,
  },
  awaitSignatures: { from: ["INTAKE_DONE", "ON_HOLD"], by: office, clause: "consent/in-writing" },
  registerSignature: {
    from: [...undecided, "IN_PROGRESS"],
    by: office,
    clause: "consent/in-writing",
    alsoFrozen: true,
  },
  remindSigners: { from: [...undecided, "IN_PROGRESS"], by: office, clause: "consent/forms-to-parents" },
  sendSignLink: {
    from: [...undecided, "IN_PROGRESS"],
    by: office,
    clause: "consent/in-writing",
    alsoFrozen: true,
  },
  takeUpCase: { from: ["INTAKE_DONE", "AWAITING_SIGNATURES"], by: office, clause: "consent/before-handling" },
  assignConsultant: { from: ["IN_PROGRESS"], by: office, clause: "keep/held-apart" },
  endAssignment: { from: ["IN_PROGRESS"], by: office, clause: "share/consultant", alsoFrozen: true },
  handOverCase: { from: ["IN_PROGRESS"], by: office, clause: "share/consultant" },
  addRecord: { from: ["IN_PROGRESS"], by: handlers, clause: "consent/before-handling" },
  addDocument: { from: ["IN_PROGRESS"], by: handlers, clause: "consent/before-handling" },
  addSignedForm: { from: [...undecided, "IN_PROGRESS"], by: office, clause: "consent/in-writing", alsoFrozen: true },
  finishDocument: { from: ["IN_PROGRESS"], by: handlers, clause: "security/one-file" },
  quarantineArrival: {
    from: [...undecided, "IN_PROGRESS", "CLOSED"],
    by: office,
    clause: "origin/third-parties-authorised",
    alsoFrozen: true,
  },
  decideArrival: {
    from: everywhere,
    by: office,
    clause: "origin/third-parties-authorised",
    alsoFrozen: true,
    alsoOverdue: true,
  },
  askInformation: { from: ["IN_PROGRESS"], by: handlers, clause: "origin/third-parties-authorised" },
  followInformation: {
    from: ["IN_PROGRESS"],
    by: handlers,
    clause: "origin/third-parties-authorised",
    alsoFrozen: true,
  },
  revealRecords: {
    from: ["IN_PROGRESS", "CLOSED"],
    by: office,
    clause: "security/limited-access",
    alsoFrozen: true,
    alsoOverdue: true,
  },
  discloseRecords: { from: ["IN_PROGRESS"], by: handlers, clause: "share/within-assignment" },
  postDisclosure: {
    from: ["IN_PROGRESS", "CLOSED"],
    by: handlers,
    clause: "share/within-assignment",
    // Nothing waits then; that something had gone already can be taken down.
    alsoFrozen: true,
  },
  renewLink: { from: ["IN_PROGRESS"], by: handlers, clause: "share/within-assignment" },
  withdrawDisclosure: { from: ["IN_PROGRESS"], by: handlers, clause: "share/within-assignment", alsoFrozen: true },
  recordTold: {
    from: ["IN_PROGRESS", "CLOSED"],
    by: handlers,
    clause: "share/within-assignment",
    // It was told before; nothing goes out.
    alsoFrozen: true,
  },
  tellRecipients: {
    from: ["IN_PROGRESS", "CLOSED"],
    by: office,
    clause: "share/only-authorised",
    alsoFrozen: true,
    alsoOverdue: true,
  },
  withdrawAuthorisation: {
    from: everywhere,
    by: office,
    clause: "purpose/legal-basis",
    alsoFrozen: true,
    alsoOverdue: true,
  },
  withdrawLine: {
    from: everywhere,
    by: office,
    clause: "purpose/legal-basis",
    alsoFrozen: true,
    alsoOverdue: true,
  },
  invalidateSignature: { from: everywhere, by: office, clause: "consent/in-writing", alsoFrozen: true },
  resumeCase: {
    from: [...undecided, "IN_PROGRESS"],
    by: office,
    clause: "consent/before-handling",
    alsoFrozen: true,
    onlyFrozen: true,
  },
  addGuardian: {
    from: [...undecided, "IN_PROGRESS"],
    by: office,
    clause: "data/parents-and-guardians",
    alsoFrozen: true,
  },
  changeAuthority: { from: everywhere, by: office, clause: "data/parents-and-guardians", alsoFrozen: true },
  addProfessional: { from: ["IN_PROGRESS"], by: handlers, clause: "consent/before-handling" },
  giveNotice: {
    from: [...undecided, "IN_PROGRESS", "CLOSED"],
    by: handlers,
    clause: "application/personal-data",
    alsoFrozen: true,
  },
  changeAddress: { from: everywhere, by: office, clause: "data/contact", alsoFrozen: true },
  recordContact: { from: everywhere, by: handlers, clause: "keep/last-contact", alsoFrozen: true },
  optOutOfSurvey: {
    from: everywhere,
    by: office,
    clause: "survey/opt-out",
    alsoFrozen: true,
    alsoOverdue: true,
  },
  addTask: { from: everywhere, by: handlers, clause: "security/one-file", alsoFrozen: true },
  closeCase: { from: ["IN_PROGRESS"], by: office, clause: "keep/handled-2-years", alsoFrozen: true },
  explainIdle: { from: ["IN_PROGRESS"], by: office, clause: "keep/handled-2-years", alsoFrozen: true },
  registerComplaint: {
    from: ["IN_PROGRESS", "CLOSED"],
    by: office,
    clause: "keep/complaint-5-years",
    alsoFrozen: true,
    // It keeps what would be erased in this very minute.
    alsoOverdue: true,
  },
  settleComplaint: {
    from: ["IN_PROGRESS", "CLOSED"],
    by: office,
    clause: "keep/complaint-ever",
    alsoFrozen: true,
    alsoOverdue: true,
  },
  proposeComplaintCorrection: {
    from: ["IN_PROGRESS", "CLOSED"],
    by: ["fg"],
    clause: "keep/complaint-ever",
    alsoFrozen: true,
    alsoOverdue: true,
  },
  signComplaintCorrection: {
    from: ["IN_PROGRESS", "CLOSED"],
    by: office,
    clause: "keep/complaint-ever",
    alsoFrozen: true,
    alsoOverdue: true,
  },
  approveErasure: {
    from: everywhere,
    by: office,
    clause: "keep/no-longer-than-needed",
    alsoFrozen: true,
    alsoOverdue: true,
  },
  registerRequest: {
    from: everywhere,
    by: ["office", "fg"],
    clause: "rights/any-channel",
    alsoFrozen: true,
    alsoOverdue: true,
    alsoRestricted: true,
  },
};

type Standing = { stage: Stage; frozenOn: string | null; restrictedOn: string | null };

export const isOpen = (act: Act, { stage, frozenOn, restrictedOn }: Standing): boolean =>
  (restrictedOn === null || !!course[act].alsoRestricted) &&
  course[act].from.includes(stage) &&
  (frozenOn === null ? !course[act].onlyFrozen : !!course[act].alsoFrozen);

/** The acts that this viewer may do on a case that stands so, in the order of its course. */
export const mayDo = (standing: Standing, viewer: Viewer): Act[] =>
  acts.filter((act) => course[act].by.includes(viewer.role) && isOpen(act, standing));
