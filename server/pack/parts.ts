import type { DataSubjectKind } from "@zorgvuldig/schema/requests";

/** A row as it was read: its fields, and of rows that it leads to their ids. */
export type PackRow = Readonly<Record<string, unknown>>;
type Led = { readonly id?: string } | null | undefined;
const leads = (row: PackRow, to: string): string | undefined => (row[to] as Led)?.id;

type Whose = (row: PackRow, subjectId: string) => boolean;
const all: Whose = () => true;
const own: Whose = (row, subjectId) => row.id === subjectId;
const by =
  (relation: string): Whose =>
  (row, subjectId) =>
    leads(row, relation) === subjectId;

export type PackPart = {
  /** The ways from the case to its rows. */
  readonly path: readonly string[];
  /** Which rows are about whom; who is not named is told nothing of them. */
  readonly whose: Partial<Record<DataSubjectKind, Whose>>;
  /** Which of somebody's rows he provided himself (article 20(1)): of the others he is told that they are there, and how many. */
  readonly provided?: Partial<Record<DataSubjectKind, Whose>>;
  /** Fields that would tell somebody of another's complaint or request (D25). */
  readonly without?: readonly string[];
  /** Its rows are of one person, so that how to reach him stands in them. */
  readonly isPerson?: true;
};

const ofPupil = { PUPIL: all };
/** What a parent or the pupil told of the pupil; what a school, a consultant or another wrote is not the family's to carry off. */
const told = { PUPIL: ({ source }: PackRow) => source === "PARENT" || source === "PUPIL" };

/**
 * What stands in a case, in the order in which somebody is told it, and whose it is (rights/access). What is about the child stays with the child,
 * whoever wrote it; of other people in the case somebody is given nothing.
 */
export const packParts: Readonly<Record<string, PackPart>> = {
  Pupil: { path: ["pupil"], whose: { PUPIL: own }, provided: { PUPIL: own }, isPerson: true },
  Guardian: { path: ["guardians"], whose: { GUARDIAN: own }, provided: { GUARDIAN: own }, isPerson: true },
  Applicant: { path: ["applicant"], whose: { APPLICANT: own }, provided: { APPLICANT: own }, isPerson: true },
  Professional: { path: ["professionals"], whose: { PROFESSIONAL: own }, isPerson: true },
  Case: {
    path: [],
    whose: ofPupil,
    without: ["complainedOn", "restrictedOn", "term", "termMoves", "promisedBy", "destroyOn"],
  },
  IntakeDraft: { path: ["intakeDraft"], whose: ofPupil, isPerson: true },
  LearningRecord: { path: ["learning"], whose: ofPupil, provided: told },
  AbsenceRecord: { path: ["absence"], whose: ofPupil, provided: told },
  HealthRecord: { path: ["health"], whose: ofPupil, provided: told },
  HomeRecord: { path: ["home"], whose: ofPupil, provided: told },
  Document: { path: ["documents"], whose: ofPupil, provided: told },
  SensitiveDocument: { path: ["sensitiveDocuments"], whose: ofPupil, provided: told },
  SignedForm: { path: ["signedForms"], whose: ofPupil, provided: told },
  ContactMoment: { path: ["contacts"], whose: ofPupil },
  Consent: { path: ["consents"], whose: ofPupil },
  AuthorisationLine: { path: ["consents", "lines"], whose: ofPupil },
  Signature: {
    path: ["consents", "signatures"],
    provided: { PUPIL: ({ signer }) => signer === "PUPIL", GUARDIAN: by("guardian") },
    whose: { PUPIL: ({ signer }) => signer === "PUPIL", GUARDIAN: by("guardian") },
  },
  InformationRequest: { path: ["informationRequests"], whose: ofPupil },
  Arrival: { path: ["arrivals"], whose: ofPupil },
  Disclosure: { path: ["disclosures"], whose: ofPupil },
  DisclosureCopy: { path: ["disclosures", "copy"], whose: ofPupil },
  DisclosedHealth: { path: ["disclosures", "health"], whose: ofPupil },
  DisclosedHome: { path: ["disclosures", "home"], whose: ofPupil },
  DisclosureLink: { path: ["disclosures", "links"], whose: ofPupil },
  Assignment: { path: ["assignments"], whose: ofPupil },
  Task: { path: ["tasks"], whose: { PUPIL: ({ kind }) => kind !== "TELL_BREACH" } },
  Notice: {
    path: ["notices"],
    whose: {
      PUPIL: by("pupil"),
      GUARDIAN: by("guardian"),
      APPLICANT: by("applicant"),
      PROFESSIONAL: by("professional"),
    },
  },
  SurveyInvitation: {
    path: ["surveyInvitations"],
    whose: { GUARDIAN: by("guardian"), PROFESSIONAL: by("professional") },
  },
  SurveyOptOut: {
    path: ["surveyOptOuts"],
    whose: { GUARDIAN: by("guardian"), PROFESSIONAL: by("professional") },
  },
  Letter: { path: ["letters"], whose: { GUARDIAN: by("guardian") } },
  Reveal: { path: ["reveals"], whose: ofPupil },
  IdleReason: { path: ["idleReasons"], whose: ofPupil },
};

/** What belongs to a case and is in no pack, and why not. */
export const neverPacked: Readonly<Record<string, string>> = {
  Complaint: "who complained tells in it of himself; it is given to him, by the FG, as it came",
  DataSubjectRequest: "the request itself, and those of others in the case",
  RequestDecision: "told in its own letter",
  DecidedChange: "told in the letter of its decision",
  RecipientNotice: "told in the letter of its decision: who is to hear of it",
  Redaction: "what is left out",
  PackTransfer: "told in the letter of its request: of another's request nobody is told",
  PackDelivery: "what he was given, and when: he has it",
  PackLink: "by what he fetched it",
  SignLink: "by what he signed",
  PackPiece: "what lies ready for him, as it is fetched",
  Restriction: "told in a letter of its own",
  RetentionHold: "follows from the request or the restriction beside it",
  BreachCase: "that a breach touches the case: whoever it touches is told of it by law, when its risk is high",
  ErasureApproval: "about a day, and nobody",
  Message: "that a mail went, and how often it was tried",
  Signal: "what colleagues are told of what is in the pack already",
  DocumentContent: "the file itself goes along as it is",
  SensitiveContent: "the file itself goes along as it is",
  FormContent: "the file itself goes along as it is",
  ArrivalContent: "in quarantine: nobody may have read it yet",
};
