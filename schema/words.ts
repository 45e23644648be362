/** The closed lists of the house. In code and on the wire the English word; the Dutch one stands in the glossary. */
export const roles = ["office", "consultant", "fg", "ministry", "administrator"] as const;
export type Role = (typeof roles)[number];

export const stages = [
  "RECEIVED",
  "INTAKE_PLANNED",
  "INTAKE_DONE",
  "DECLINED",
  "ON_HOLD",
  "AWAITING_SIGNATURES",
  "IN_PROGRESS",
  "CLOSED",
  "WITHDRAWN",
] as const;
export type Stage = (typeof stages)[number];

/** By which road something reached the bureau; every received item has one (data/every-channel). */
export const channels = ["WEBSITE", "PHONE", "EMAIL", "IN_PERSON", "PAPER", "DIGITAL"] as const;
export type Channel = (typeof channels)[number];

export const applicantKinds = ["PARENT", "SCHOOL", "PARTNERSHIP", "ATTENDANCE_OFFICER", "CARE", "OTHER"] as const;
export type ApplicantKind = (typeof applicantKinds)[number];

/** Kinship, apart from authority: a carer may well hold none (data/parents-and-guardians). */
export const guardianKinds = ["PARENT", "LEGAL_GUARDIAN", "CARER", "REPRESENTATIVE"] as const;
export type GuardianKind = (typeof guardianKinds)[number];

export const authorities = ["YES", "NO", "UNKNOWN"] as const;
export type Authority = (typeof authorities)[number];

export const genders = ["GIRL", "BOY", "OTHER", "UNKNOWN"] as const;
export type Gender = (typeof genders)[number];

/** Exactly the institutions that the regulation names, and "other", which needs a name and a necessity. */
export const institutionKinds = [
  "CURRENT_SCHOOL",
  "EARLIER_SCHOOL",
  "NEW_SCHOOL",
  "PARTNERSHIP",
  "ATTENDANCE_OFFICER",
  "INSPECTOR",
  "MEE",
  "FAMILY_COACH",
  "YOUTH_CARE",
  "MENTAL_HEALTH",
  "GP",
  "GGD",
  "OTHER",
] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

/** The categories that an authorisation can name, in the regulation's order. */
export const dataCategories = ["CONTACT", "PROFESSIONAL", "IDENTITY", "LEARNING", "HEALTH", "ABSENCE", "HOME"] as const;
export type DataCategory = (typeof dataCategories)[number];

/** Those of which the case has a list of records. */
export type RecordCategory = Extract<DataCategory, "LEARNING" | "ABSENCE" | "HEALTH" | "HOME">;

export const learningAspects = ["RESULTS", "PROGRESS", "DEVELOPMENT"] as const;
export type LearningAspect = (typeof learningAspects)[number];

export const sources = ["PARENT", "PUPIL", "INSTITUTION", "OWN_OBSERVATION"] as const;
export type Source = (typeof sources)[number];

/** ASK: the bureau may ask this institution. GIVE: the bureau may share with it. */
export const directions = ["ASK", "GIVE"] as const;
export type Direction = (typeof directions)[number];

export const consentDocuments = ["AGREEMENT", "AUTHORISATION"] as const;
export type ConsentDocument = (typeof consentDocuments)[number];

/** Computed, never stored. */
export const consentStatuses = [
  "REQUESTED",
  "GIVEN",
  "REFUSED",
  "CONFLICTING",
  "WITHDRAWN",
  "EXPIRED",
  "INVALIDATED",
] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

/** Whether what is told is about what somebody gave himself, or about what came from another (articles 13 and 14 GDPR). */
export const noticeKinds = ["DIRECT", "INDIRECT"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export const outcomes = ["PLACED", "BACK_TO_SCHOOL", "AGREEMENT", "ADVICE", "NO_SOLUTION", "ENDED_BY_PARENTS"] as const;
export type Outcome = (typeof outcomes)[number];

export const requestKinds = ["ACCESS", "CORRECTION", "ERASURE", "RESTRICTION", "PORTABILITY", "OBJECTION"] as const;
export type RequestKind = (typeof requestKinds)[number];

/** How it stands with the erasure of a case: foretold for the coming week, due, held until a request is answered, waiting for a second person, or granted to who asked for it. */
export const erasureStates = ["FORETOLD", "DUE", "HELD", "WAITING", "ASKED"] as const;
export type ErasureState = (typeof erasureStates)[number];

/** What somebody who is the FG may not also be (article 38(6) GDPR). */
export const officerConflicts = ["WORKS_NOW", "WORKED_BEFORE", "SECOND_ACCOUNT"] as const;
export type OfficerConflictReason = (typeof officerConflicts)[number];

/** Of whom somebody complains. */
export const complaintDirections = ["BUREAU", "SCHOOL", "OTHER"] as const;
export type ComplaintDirection = (typeof complaintDirections)[number];
export const complaintStates = ["OPEN", "FOUNDED", "UNFOUNDED", "SETTLED", "WITHDRAWN"] as const;
export type ComplaintState = (typeof complaintStates)[number];
/** Why a complaint stands in no file: that is gone, or was never taken on. */
export const complaintOrigins = ["ERASED", "NOT_TAKEN_ON"] as const;
export type ComplaintOrigin = (typeof complaintOrigins)[number];

/** Whom a record, a signature or a request can be about. */
export const personKinds = ["PUPIL", "GUARDIAN", "APPLICANT"] as const;
export type PersonKind = (typeof personKinds)[number];

/** Who handles data for the bureau: a hired consultant, or a supplier, which is an organisation and no person. */
export const processorKinds = ["CONSULTANT", "SUPPLIER"] as const;
export type ProcessorKind = (typeof processorKinds)[number];

/** What a supplier does for the bureau. */
export const supplierServices = ["HOSTING", "MAIL", "BACKUP", "KEYS", "SIGN_IN", "SUPPORT", "ARCHIVE"] as const;
export type SupplierService = (typeof supplierServices)[number];

/** What an agreement with a processor has to arrange: article 28(3) GDPR, from a to h. */
export const agreementPoints = [
  "INSTRUCTIONS",
  "CONFIDENTIALITY",
  "SECURITY",
  "SUBPROCESSORS",
  "RIGHTS",
  "ASSISTANCE",
  "RETURN",
  "AUDIT",
] as const;
export type AgreementPoint = (typeof agreementPoints)[number];

/** Computed by the day, never stored; ENDING: told to be running out (terms.ts, agreementTold). NONE: of a processor without any. */
export const agreementStates = ["NONE", "UPCOMING", "IN_FORCE", "ENDING", "ENDED"] as const;
export type AgreementState = (typeof agreementStates)[number];

/** How cases can be found now: by name too, by name in a moment, or by name only with the birth date beside it. */
export const searchWays = ["NAME", "BUILDING", "EXACT"] as const;
export type SearchWay = (typeof searchWays)[number];

/** Why case data are touched; an operation that names none stops the server (purpose/assignment-only). */
export const activities = [
  "APPLICATION",
  "INTAKE",
  "HANDLING",
  "EXCHANGE",
  "RIGHTS",
  "REPORTING",
  "SECURITY",
  "PROCESSORS",
  "SURVEY",
] as const;
export type Activity = (typeof activities)[number];

/** The acts of a case, in the order of its course. */
export const acts = [
  "planIntake",
  "holdIntake",
  "declineCase",
  "withdrawApplication",
  "putOnHold",
  "postLetter",
  "sendForms",
  "awaitSignatures",
  "registerSignature",
  "remindSigners",
  "sendSignLink",
  "takeUpCase",
  "assignConsultant",
  "endAssignment",
  "handOverCase",
  "addRecord",
  "addDocument",
  "addSignedForm",
  "finishDocument",
  "quarantineArrival",
  "decideArrival",
  "askInformation",
  "followInformation",
  "revealRecords",
  "discloseRecords",
  "postDisclosure",
  "renewLink",
  "withdrawDisclosure",
  "recordTold",
  "tellRecipients",
  "withdrawAuthorisation",
  "withdrawLine",
  "invalidateSignature",
  "resumeCase",
  "addGuardian",
  "changeAuthority",
  "addProfessional",
  "giveNotice",
  "changeAddress",
  "recordContact",
  "optOutOfSurvey",
  "addTask",
  "closeCase",
  "explainIdle",
  "registerComplaint",
  "settleComplaint",
  "proposeComplaintCorrection",
  "signComplaintCorrection",
  "approveErasure",
  "registerRequest",
] as const;
export type Act = (typeof acts)[number];

/** To which stage an act brings a case; the others leave it where it is. */
export const leadsTo: Readonly<Partial<Record<Act, Stage>>> = {
  planIntake: "INTAKE_PLANNED",
  holdIntake: "INTAKE_DONE",
  declineCase: "DECLINED",
  withdrawApplication: "WITHDRAWN",
  putOnHold: "ON_HOLD",
  awaitSignatures: "AWAITING_SIGNATURES",
  takeUpCase: "IN_PROGRESS",
  closeCase: "CLOSED",
};
