/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AbsenceRecordInput = {
  answersId?: string | null | undefined;
  channel?: Channel | null | undefined;
  endedOn?: string | null | undefined;
  necessity?: string | null | undefined;
  receivedOn?: string | null | undefined;
  source?: Source | null | undefined;
  sourceInstitutionId?: string | null | undefined;
  startedOn?: string | null | undefined;
  text?: string | null | undefined;
};

export type AccountFilter = {
  role?: Role | null | undefined;
};

export type AccountSort = {
  field: AccountSortField;
  order: SortOrder;
};

export type AccountSortField =
  | 'createdAt'
  | 'name';

export type Act =
  | 'addDocument'
  | 'addGuardian'
  | 'addProfessional'
  | 'addRecord'
  | 'addSignedForm'
  | 'addTask'
  | 'approveErasure'
  | 'askIdentity'
  | 'askInformation'
  | 'assignConsultant'
  | 'awaitSignatures'
  | 'changeAddress'
  | 'changeAuthority'
  | 'closeCase'
  | 'confirmIdentity'
  | 'decideArrival'
  | 'declineCase'
  | 'discloseRecords'
  | 'endAssignment'
  | 'explainIdle'
  | 'finishDocument'
  | 'followInformation'
  | 'giveNotice'
  | 'handOverCase'
  | 'holdIntake'
  | 'invalidateSignature'
  | 'planIntake'
  | 'postDisclosure'
  | 'postLetter'
  | 'proposeComplaintCorrection'
  | 'putOnHold'
  | 'quarantineArrival'
  | 'recordContact'
  | 'recordTold'
  | 'registerComplaint'
  | 'registerRequest'
  | 'registerSignature'
  | 'remindSigners'
  | 'renewLink'
  | 'resumeCase'
  | 'revealRecords'
  | 'sendForms'
  | 'settleComplaint'
  | 'signComplaintCorrection'
  | 'takeUpCase'
  | 'tellRecipients'
  | 'withdrawApplication'
  | 'withdrawAuthorisation'
  | 'withdrawDisclosure'
  | 'withdrawLine';

export type Activity =
  | 'APPLICATION'
  | 'EXCHANGE'
  | 'HANDLING'
  | 'INTAKE'
  | 'PROCESSORS'
  | 'REPORTING'
  | 'RIGHTS'
  | 'SECURITY';

export type AddAffectedInput = {
  breachId: string;
  fileNumber?: string | null | undefined;
  version: number;
};

export type AddDocumentInput = {
  answersId?: string | null | undefined;
  caseId: string;
  category?: DataCategory | null | undefined;
  channel?: Channel | null | undefined;
  kind?: DocumentKind | null | undefined;
  name?: string | null | undefined;
  necessity?: string | null | undefined;
  receivedOn?: string | null | undefined;
  replacesId?: string | null | undefined;
  source?: Source | null | undefined;
  sourceInstitutionId?: string | null | undefined;
  version: number;
};

export type AddGuardianInput = {
  caseId: string;
  guardian?: GuardianInput | null | undefined;
  version: number;
};

export type AddMatterInput = {
  dueOn?: string | null | undefined;
  kind?: MatterKind | null | undefined;
  receivedOn?: string | null | undefined;
  subject?: string | null | undefined;
};

export type AddProfessionalInput = {
  caseId: string;
  email?: string | null | undefined;
  institutionId?: string | null | undefined;
  name?: string | null | undefined;
  necessity?: string | null | undefined;
  phone?: string | null | undefined;
  privateReason?: string | null | undefined;
  profession?: string | null | undefined;
  version: number;
};

export type AddRecordInput = {
  absence?: AbsenceRecordInput | null | undefined;
  caseId: string;
  health?: HealthRecordInput | null | undefined;
  home?: HomeRecordInput | null | undefined;
  learning?: LearningRecordInput | null | undefined;
  version: number;
};

export type AddSignedFormInput = {
  caseId: string;
  channel?: Channel | null | undefined;
  consentId?: string | null | undefined;
  name?: string | null | undefined;
  receivedOn?: string | null | undefined;
  replacesId?: string | null | undefined;
  source?: Source | null | undefined;
  version: number;
};

export type AddTaskInput = {
  caseId: string;
  kind?: ErrandKind | null | undefined;
  ownerId?: string | null | undefined;
  targetOn?: string | null | undefined;
  version: number;
};

export type AgreementPoint =
  | 'ASSISTANCE'
  | 'AUDIT'
  | 'CONFIDENTIALITY'
  | 'INSTRUCTIONS'
  | 'RETURN'
  | 'RIGHTS'
  | 'SECURITY'
  | 'SUBPROCESSORS';

export type AgreementState =
  | 'ENDED'
  | 'ENDING'
  | 'IN_FORCE'
  | 'NONE'
  | 'UPCOMING';

export type ApplicantInput = {
  email?: string | null | undefined;
  kind?: ApplicantKind | null | undefined;
  name?: string | null | undefined;
  permissionBy?: Channel | null | undefined;
  permissionFrom?: string | null | undefined;
  permissionOn?: string | null | undefined;
  phone?: string | null | undefined;
};

export type ApplicantKind =
  | 'ATTENDANCE_OFFICER'
  | 'CARE'
  | 'OTHER'
  | 'PARENT'
  | 'PARTNERSHIP'
  | 'SCHOOL';

export type ApplicationInput = {
  applicant?: ApplicantInput | null | undefined;
  channel?: Channel | null | undefined;
  guardians?: Array<GuardianInput> | null | undefined;
  pupil?: PupilInput | null | undefined;
  question?: string | null | undefined;
  receivedOn?: string | null | undefined;
};

export type ApproveErasureInput = {
  caseId: string;
  version: number;
};

export type ApproveLoneErasureInput = {
  loneComplaintId: string;
  version: number;
};

export type ArrivalDecision =
  | 'ACCEPTED'
  | 'DESTROYED'
  | 'RETURNED';

export type ArrivalForm =
  | 'FILE'
  | 'NOTE';

export type AskIdentityInput = {
  caseId: string;
  doubt?: IdentityDoubt | null | undefined;
  requestId?: string | null | undefined;
  version: number;
};

export type AskInformationInput = {
  caseId: string;
  categories?: Array<DataCategory> | null | undefined;
  institutionId?: string | null | undefined;
  manner?: AskManner | null | undefined;
  purpose?: string | null | undefined;
  version: number;
};

export type AskManner =
  | 'LETTER'
  | 'PHONE';

export type AssessBreachInput = {
  breachId: string;
  reason?: string | null | undefined;
  risk?: BreachRisk | null | undefined;
  version: number;
};

export type AssignConsultantInput = {
  caseId: string;
  consultantId?: string | null | undefined;
  fromOn?: string | null | undefined;
  toOn?: string | null | undefined;
  version: number;
};

export type AssignTogetherInput = {
  cases?: Array<ChosenCaseInput> | null | undefined;
  consultantId?: string | null | undefined;
  fromOn?: string | null | undefined;
  toOn?: string | null | undefined;
};

export type AuthorisationLineFilter = {
  direction?: Direction | null | undefined;
  institutionId?: string | null | undefined;
};

export type AuthorisationLineSort = {
  field: AuthorisationLineSortField;
  order: SortOrder;
};

export type AuthorisationLineSortField =
  | 'createdAt'
  | 'fromOn'
  | 'toOn';

export type Authority =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

export type AuthorityMatterSort = {
  field: AuthorityMatterSortField;
  order: SortOrder;
};

export type AuthorityMatterSortField =
  | 'createdAt'
  | 'receivedOn';

export type AwaitSignaturesInput = {
  caseId: string;
  version: number;
};

export type BreachCaseFilter = {
  breach?: string | null | undefined;
};

export type BreachCaseSort = {
  field: BreachCaseSortField;
  order: SortOrder;
};

export type BreachCaseSortField =
  | 'createdAt';

export type BreachFilter = {
  state?: BreachState | null | undefined;
};

export type BreachNature =
  | 'BROKEN_INTO'
  | 'CHANGED_WRONGLY'
  | 'LOST_OR_STOLEN'
  | 'NOT_AVAILABLE'
  | 'OTHER'
  | 'PUBLISHED'
  | 'SEEN_NEEDLESSLY'
  | 'SENT_WRONGLY';

export type BreachRisk =
  | 'HIGH'
  | 'NONE'
  | 'RISK';

export type BreachSort = {
  field: BreachSortField;
  order: SortOrder;
};

export type BreachSortField =
  | 'createdAt'
  | 'knownAt';

export type BreachState =
  | 'ASSESSED'
  | 'CLOSED'
  | 'NOTIFIED'
  | 'REPORTED';

export type CaseFilter = {
  authorisedBefore?: string | null | undefined;
  consultantId?: string | null | undefined;
  destroyBefore?: string | null | undefined;
  isFrozen?: boolean | null | undefined;
  receivedFrom?: string | null | undefined;
  receivedTo?: string | null | undefined;
  stage?: Array<Stage> | null | undefined;
  withoutConsultant?: boolean | null | undefined;
};

export type CaseSort = {
  field: CaseSortField;
  order: SortOrder;
};

export type CaseSortField =
  | 'createdAt'
  | 'destroyOn'
  | 'number'
  | 'receivedOn';

export type CertificateInput = {
  number: string;
};

export type ChangeAddressInput = {
  caseId: string;
  city?: string | null | undefined;
  guardianId?: string | null | undefined;
  hiddenCity?: string | null | undefined;
  hiddenPostcode?: string | null | undefined;
  hiddenStreet?: string | null | undefined;
  person?: PersonKind | null | undefined;
  postcode?: string | null | undefined;
  street?: string | null | undefined;
  version: number;
};

export type ChangeAuthorityInput = {
  authority?: Authority | null | undefined;
  authorityEvidence?: string | null | undefined;
  caseId: string;
  guardianId?: string | null | undefined;
  livesApart?: boolean | null | undefined;
  version: number;
};

export type ChangeInstitutionInput = {
  institution?: InstitutionInput | null | undefined;
  institutionId?: string | null | undefined;
  version: number;
};

export type Channel =
  | 'DIGITAL'
  | 'EMAIL'
  | 'IN_PERSON'
  | 'PAPER'
  | 'PHONE'
  | 'WEBSITE';

export type ChosenCaseInput = {
  caseId: string;
  version: number;
};

export type ClauseState =
  | 'BROKEN'
  | 'BY_BUREAU'
  | 'PROVED'
  | 'TO_DO';

export type CloseBreachInput = {
  breachId: string;
  version: number;
};

export type CloseCaseInput = {
  caseId: string;
  outcome?: Outcome | null | undefined;
  version: number;
  workEndedOn?: string | null | undefined;
};

export type ComplaintDirection =
  | 'BUREAU'
  | 'OTHER'
  | 'SCHOOL';

export type ComplaintOrigin =
  | 'ERASED'
  | 'NOT_TAKEN_ON';

export type ComplaintState =
  | 'FOUNDED'
  | 'OPEN'
  | 'SETTLED'
  | 'UNFOUNDED'
  | 'WITHDRAWN';

export type CompleteNotificationInput = {
  breachId: string;
  version: number;
};

export type CompleteTaskInput = {
  taskId?: string | null | undefined;
  version: number;
};

export type ConfirmIdentityInput = {
  caseId: string;
  means?: IdentityMeans | null | undefined;
  requestId?: string | null | undefined;
  version: number;
};

export type ConfirmLogCutInput = {
  upTo: number;
};

export type ConfirmReadingInput = {
  reading?: string | null | undefined;
  wordsHash?: string | null | undefined;
};

export type ConsentDocument =
  | 'AGREEMENT'
  | 'AUTHORISATION';

export type ConsentFilter = {
  document?: ConsentDocument | null | undefined;
};

export type ConsentSort = {
  field: ConsentSortField;
  order: SortOrder;
};

export type ConsentSortField =
  | 'createdAt'
  | 'sentOn';

export type ConsentStatus =
  | 'CONFLICTING'
  | 'EXPIRED'
  | 'GIVEN'
  | 'INVALIDATED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'WITHDRAWN';

export type ContactPartner =
  | 'APPLICANT'
  | 'GUARDIAN'
  | 'INSTITUTION'
  | 'OTHER'
  | 'PUPIL';

export type ContactSubject =
  | 'APPOINTMENT'
  | 'COMPLAINT'
  | 'REQUEST'
  | 'SIGNATURES'
  | 'SURVEY'
  | 'WORK';

export type DataCategory =
  | 'ABSENCE'
  | 'CONTACT'
  | 'HEALTH'
  | 'HOME'
  | 'IDENTITY'
  | 'LEARNING'
  | 'PROFESSIONAL';

export type DataSubjectRequestFilter = {
  kind?: RequestKind | null | undefined;
  state?: RequestState | null | undefined;
};

export type DataSubjectRequestSort = {
  field: DataSubjectRequestSortField;
  order: SortOrder;
};

export type DataSubjectRequestSortField =
  | 'createdAt'
  | 'dueStatutory'
  | 'receivedOn';

export type DecideArrivalInput = {
  answersId?: string | null | undefined;
  arrivalId?: string | null | undefined;
  aspect?: LearningAspect | null | undefined;
  caseId: string;
  category?: DataCategory | null | undefined;
  decision?: ArrivalDecision | null | undefined;
  kind?: DocumentKind | null | undefined;
  necessity?: string | null | undefined;
  startedOn?: string | null | undefined;
  version: number;
};

export type DeclineCaseInput = {
  caseId: string;
  reason?: string | null | undefined;
  version: number;
};

export type DescribeBreachInput = {
  affected?: string | null | undefined;
  breachId: string;
  consequences?: string | null | undefined;
  dataKinds?: Array<DataCategory> | null | undefined;
  endedAt?: string | null | undefined;
  knownAt?: string | null | undefined;
  measures?: string | null | undefined;
  nature?: BreachNature | null | undefined;
  peopleCount?: number | null | undefined;
  startedAt?: string | null | undefined;
  version: number;
};

export type DestructionCertificateSort = {
  field: DestructionCertificateSortField;
  order: SortOrder;
};

export type DestructionCertificateSortField =
  | 'createdAt';

export type DestructionFilter = {
  runId?: string | null | undefined;
};

export type DestructionRunSort = {
  field: DestructionRunSortField;
  order: SortOrder;
};

export type DestructionRunSortField =
  | 'createdAt';

export type Direction =
  | 'ASK'
  | 'GIVE';

export type DiscardDraftInput = {
  caseId: string;
  version: number;
};

export type DiscloseRecordsInput = {
  attention?: string | null | undefined;
  caseId: string;
  code?: string | null | undefined;
  documentIds?: Array<string> | null | undefined;
  facts?: Array<SharedFact> | null | undefined;
  institutionId?: string | null | undefined;
  language?: LetterLanguage | null | undefined;
  manner?: DisclosureManner | null | undefined;
  purpose?: string | null | undefined;
  recordIds?: Array<string> | null | undefined;
  seen?: string | null | undefined;
  toldOn?: string | null | undefined;
  version: number;
};

export type DisclosureManner =
  | 'LETTER'
  | 'LINK'
  | 'ORAL';

export type DisclosureState =
  | 'PREPARED'
  | 'RECEIVED'
  | 'SENT'
  | 'WITHDRAWN';

export type DocumentFormat =
  | 'DOCX'
  | 'JPEG'
  | 'PDF'
  | 'PNG';

export type DocumentKind =
  | 'ATTENDANCE_OVERVIEW'
  | 'CARE_REPORT'
  | 'DEVELOPMENT_PLAN'
  | 'IMAGE'
  | 'LETTER'
  | 'NOTES'
  | 'OTHER'
  | 'RESEARCH_REPORT'
  | 'SCHOOL_REPORT';

export type DraftPupilInput = {
  birthOn?: string | null | undefined;
  city?: string | null | undefined;
  familyName?: string | null | undefined;
  gender?: Gender | null | undefined;
  givenName?: string | null | undefined;
  namePrefix?: string | null | undefined;
  postcode?: string | null | undefined;
  street?: string | null | undefined;
};

export type EndAssignmentInput = {
  assignmentId?: string | null | undefined;
  caseId: string;
  version: number;
};

export type ErasureState =
  | 'DUE'
  | 'FORETOLD'
  | 'HELD'
  | 'WAITING';

export type ErrandKind =
  | 'CALL_INSTITUTION'
  | 'CALL_PARENTS'
  | 'CALL_SCHOOL'
  | 'DISCUSS_CASE'
  | 'PLAN_TALK'
  | 'WORK_OUT_FILE'
  | 'WRITE_LETTER';

export type ExemptTellingInput = {
  breachId: string;
  exemption?: TellingExemption | null | undefined;
  reason?: string | null | undefined;
  version: number;
};

export type ExplainIdleInput = {
  caseId: string;
  reason?: string | null | undefined;
  version: number;
};

export type ExportCasesInput = {
  activity?: ExportPurpose | null | undefined;
  fields?: Array<ExportField> | null | undefined;
  filter?: CaseFilter | null | undefined;
  reason?: string | null | undefined;
  sort?: CaseSort | null | undefined;
};

export type ExportField =
  | 'AUTHORISED_UNTIL'
  | 'CONSULTANT'
  | 'DESTROY_ON'
  | 'NUMBER'
  | 'PUPIL'
  | 'RECEIVED_ON'
  | 'STAGE';

export type ExportFilter = {
  kind?: ExportKind | null | undefined;
};

export type ExportKind =
  | 'CASES'
  | 'LOG'
  | 'PACK';

export type ExportLogInput = {
  reason?: string | null | undefined;
};

export type ExportPackInput = {
  reason?: string | null | undefined;
};

export type ExportPurpose =
  | 'APPLICATION'
  | 'EXCHANGE'
  | 'HANDLING'
  | 'INTAKE'
  | 'RIGHTS';

export type ExportSort = {
  field: ExportSortField;
  order: SortOrder;
};

export type ExportSortField =
  | 'createdAt';

export type FindAffectedInput = {
  accountId?: string | null | undefined;
  breachId: string;
  fromAt?: string | null | undefined;
  toAt?: string | null | undefined;
  version: number;
};

export type FinishDocumentInput = {
  caseId: string;
  category?: DataCategory | null | undefined;
  documentId?: string | null | undefined;
  version: number;
};

export type FinishMatterInput = {
  doneOn?: string | null | undefined;
  matterId: string;
  result?: string | null | undefined;
  version: number;
};

export type FollowInformationInput = {
  caseId: string;
  followUp?: InformationFollowUp | null | undefined;
  informationRequestId?: string | null | undefined;
  version: number;
};

export type Gender =
  | 'BOY'
  | 'GIRL'
  | 'OTHER'
  | 'UNKNOWN';

export type GiveNoticeInput = {
  caseId: string;
  channel?: Channel | null | undefined;
  givenOn?: string | null | undefined;
  personId?: string | null | undefined;
  version: number;
};

export type GiveTaskInput = {
  ownerId?: string | null | undefined;
  taskId?: string | null | undefined;
  version: number;
};

export type GrantedInput = {
  categories?: Array<DataCategory> | null | undefined;
  lineId?: string | null | undefined;
};

export type GuardianInput = {
  authority?: Authority | null | undefined;
  authorityEvidence?: string | null | undefined;
  city?: string | null | undefined;
  email?: string | null | undefined;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  hiddenCity?: string | null | undefined;
  hiddenPostcode?: string | null | undefined;
  hiddenStreet?: string | null | undefined;
  kind?: GuardianKind | null | undefined;
  livesApart?: boolean | null | undefined;
  namePrefix?: string | null | undefined;
  phone?: string | null | undefined;
  postcode?: string | null | undefined;
  street?: string | null | undefined;
};

export type GuardianKind =
  | 'CARER'
  | 'LEGAL_GUARDIAN'
  | 'PARENT'
  | 'REPRESENTATIVE';

export type HandOverCaseInput = {
  caseId: string;
  consultantId?: string | null | undefined;
  toOn?: string | null | undefined;
  version: number;
};

export type HealthRecordInput = {
  answersId?: string | null | undefined;
  channel?: Channel | null | undefined;
  necessity?: string | null | undefined;
  receivedOn?: string | null | undefined;
  source?: Source | null | undefined;
  sourceInstitutionId?: string | null | undefined;
  text?: string | null | undefined;
};

export type HoldIntakeInput = {
  caseId: string;
  heldOn?: string | null | undefined;
  pupil?: PupilInput | null | undefined;
  question?: string | null | undefined;
  version: number;
};

export type HomeRecordInput = {
  answersId?: string | null | undefined;
  channel?: Channel | null | undefined;
  necessity?: string | null | undefined;
  receivedOn?: string | null | undefined;
  source?: Source | null | undefined;
  sourceInstitutionId?: string | null | undefined;
  text?: string | null | undefined;
};

export type IdentityDoubt =
  | 'ACTS_FOR_ANOTHER'
  | 'OTHER_ADDRESS'
  | 'UNKNOWN_SENDER';

export type IdentityMeans =
  | 'CALLED_BACK'
  | 'CODE_BY_POST'
  | 'IN_PERSON'
  | 'MANDATE_SEEN';

export type InformationFollowUp =
  | 'CHASED'
  | 'DROPPED';

export type InformationState =
  | 'ANSWERED'
  | 'ENDED'
  | 'OPEN';

export type InstitutionFilter = {
  kind?: InstitutionKind | null | undefined;
};

export type InstitutionInput = {
  brin?: string | null | undefined;
  city?: string | null | undefined;
  email?: string | null | undefined;
  kind?: InstitutionKind | null | undefined;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  postcode?: string | null | undefined;
  street?: string | null | undefined;
};

export type InstitutionKind =
  | 'ATTENDANCE_OFFICER'
  | 'CURRENT_SCHOOL'
  | 'EARLIER_SCHOOL'
  | 'FAMILY_COACH'
  | 'GGD'
  | 'GP'
  | 'INSPECTOR'
  | 'MEE'
  | 'MENTAL_HEALTH'
  | 'NEW_SCHOOL'
  | 'OTHER'
  | 'PARTNERSHIP'
  | 'YOUTH_CARE';

export type InstitutionSort = {
  field: InstitutionSortField;
  order: SortOrder;
};

export type InstitutionSortField =
  | 'createdAt'
  | 'name';

export type InvalidateSignatureInput = {
  caseId: string;
  reason?: string | null | undefined;
  signatureId?: string | null | undefined;
  version: number;
};

export type KeepDraftInput = {
  caseId: string;
  heldOn?: string | null | undefined;
  pupil?: DraftPupilInput | null | undefined;
  question?: string | null | undefined;
  version: number;
};

export type LearningAspect =
  | 'DEVELOPMENT'
  | 'PROGRESS'
  | 'RESULTS';

export type LearningRecordInput = {
  answersId?: string | null | undefined;
  aspect?: LearningAspect | null | undefined;
  channel?: Channel | null | undefined;
  necessity?: string | null | undefined;
  receivedOn?: string | null | undefined;
  source?: Source | null | undefined;
  sourceInstitutionId?: string | null | undefined;
  text?: string | null | undefined;
};

export type LetterLanguage =
  | 'en'
  | 'nl';

export type LetterTemplate =
  | 'ON_HOLD';

export type LikePupilInput = {
  birthOn: string;
  familyName: string;
  givenName?: string | null | undefined;
  namePrefix?: string | null | undefined;
};

export type LineInput = {
  categories?: Array<DataCategory> | null | undefined;
  direction?: Direction | null | undefined;
  institutionId?: string | null | undefined;
  necessity?: string | null | undefined;
  relevance?: string | null | undefined;
};

export type LogEntryFilter = {
  actor?: string | null | undefined;
  case?: string | null | undefined;
  from?: string | null | undefined;
  outcome?: string | null | undefined;
  person?: PersonKind | null | undefined;
  to?: string | null | undefined;
};

export type LogEntrySort = {
  field: LogEntrySortField;
  order: SortOrder;
};

export type LogEntrySortField =
  | 'createdAt';

export type LoneComplaintFilter = {
  state?: ComplaintState | null | undefined;
};

export type LoneComplaintSort = {
  field: LoneComplaintSortField;
  order: SortOrder;
};

export type LoneComplaintSortField =
  | 'createdAt'
  | 'destroyOn'
  | 'receivedOn';

export type MailFailure =
  | 'DEFERRED'
  | 'NO_ADDRESS'
  | 'NO_ANSWER'
  | 'REFUSED'
  | 'TOO_OLD'
  | 'UNREACHABLE';

export type MailRecipient =
  | 'ACCOUNT'
  | 'APPLICANT'
  | 'GUARDIAN'
  | 'INSTITUTION'
  | 'OFFICE'
  | 'OFFICER';

export type MailState =
  | 'FAILED'
  | 'QUEUED'
  | 'SENDING'
  | 'SENT'
  | 'UNKNOWN'
  | 'WITHDRAWN';

export type MailTemplate =
  | 'accountChanged'
  | 'agreementEnding'
  | 'applicationReceived'
  | 'caseAssigned'
  | 'caseFrozen'
  | 'documentReady'
  | 'formsAwaited'
  | 'formsSent'
  | 'logCut'
  | 'logHead'
  | 'recordsRevealed'
  | 'requestRegistered';

export type MatterFilter = {
  kind?: MatterKind | null | undefined;
};

export type MatterKind =
  | 'INSTRUCTION'
  | 'INVESTIGATION'
  | 'QUESTION';

export type MessageFilter = {
  state?: MailState | null | undefined;
};

export type MessageInput = {
  messageId?: string | null | undefined;
  version: number;
};

export type MessageSort = {
  field: MessageSortField;
  order: SortOrder;
};

export type MessageSortField =
  | 'createdAt';

export type NoticeKind =
  | 'DIRECT'
  | 'INDIRECT';

export type NotifyAuthorityInput = {
  breachId: string;
  delayReason?: string | null | undefined;
  isComplete?: boolean | null | undefined;
  notifiedAt?: string | null | undefined;
  reference?: string | null | undefined;
  version: number;
};

export type Outcome =
  | 'ADVICE'
  | 'AGREEMENT'
  | 'BACK_TO_SCHOOL'
  | 'ENDED_BY_PARENTS'
  | 'NO_SOLUTION'
  | 'PLACED';

export type PersonKind =
  | 'APPLICANT'
  | 'GUARDIAN'
  | 'PUPIL';

export type PlanIntakeInput = {
  caseId: string;
  plannedAt?: string | null | undefined;
  version: number;
};

export type PostDisclosureInput = {
  caseId: string;
  disclosureId?: string | null | undefined;
  postedOn?: string | null | undefined;
  version: number;
};

export type PostLetterInput = {
  caseId: string;
  guardianId?: string | null | undefined;
  language?: LetterLanguage | null | undefined;
  postedOn?: string | null | undefined;
  template?: LetterTemplate | null | undefined;
  version: number;
  writtenOn?: string | null | undefined;
};

export type ProcessorFilter = {
  kind?: ProcessorKind | null | undefined;
  needsAgreement?: boolean | null | undefined;
};

export type ProcessorKind =
  | 'CONSULTANT'
  | 'SUPPLIER';

export type ProcessorSort = {
  field: ProcessorSortField;
  order: SortOrder;
};

export type ProcessorSortField =
  | 'createdAt'
  | 'name';

export type ProofRowFilter = {
  figure?: string | null | undefined;
};

export type ProposeComplaintCorrectionInput = {
  caseId: string;
  complaintId?: string | null | undefined;
  correction?: string | null | undefined;
  version: number;
};

export type ProposeLoneCorrectionInput = {
  correction?: string | null | undefined;
  loneComplaintId: string;
  version: number;
};

export type PupilInput = {
  birthOn?: string | null | undefined;
  city?: string | null | undefined;
  familyName?: string | null | undefined;
  gender?: Gender | null | undefined;
  givenName?: string | null | undefined;
  hiddenCity?: string | null | undefined;
  hiddenPostcode?: string | null | undefined;
  hiddenStreet?: string | null | undefined;
  namePrefix?: string | null | undefined;
  postcode?: string | null | undefined;
  street?: string | null | undefined;
};

export type PutOnHoldInput = {
  agreedCallbackOn?: string | null | undefined;
  caseId: string;
  referredTo?: string | null | undefined;
  version: number;
};

export type QuarantineArrivalInput = {
  caseId: string;
  channel?: Channel | null | undefined;
  institutionId?: string | null | undefined;
  name?: string | null | undefined;
  note?: string | null | undefined;
  receivedOn?: string | null | undefined;
  version: number;
};

export type RecordBreachToldInput = {
  breachCaseId: string;
  channel?: Channel | null | undefined;
  toldOn?: string | null | undefined;
  version: number;
};

export type RecordContactInput = {
  caseId: string;
  channel?: Channel | null | undefined;
  heldOn?: string | null | undefined;
  institutionId?: string | null | undefined;
  isReached?: boolean | null | undefined;
  partner?: ContactPartner | null | undefined;
  subject?: ContactSubject | null | undefined;
  summary?: string | null | undefined;
  version: number;
};

export type RecordLoneContactInput = {
  channel?: Channel | null | undefined;
  heldOn?: string | null | undefined;
  loneComplaintId: string;
  summary?: string | null | undefined;
  version: number;
};

export type RecordToldInput = {
  attention?: string | null | undefined;
  caseId: string;
  facts?: Array<SharedFact> | null | undefined;
  institutionId?: string | null | undefined;
  purpose?: string | null | undefined;
  recordIds?: Array<string> | null | undefined;
  toldOn?: string | null | undefined;
  version: number;
};

export type RegisterComplaintInput = {
  caseId: string;
  channel?: Channel | null | undefined;
  directedAt?: ComplaintDirection | null | undefined;
  receivedOn?: string | null | undefined;
  text?: string | null | undefined;
  version: number;
};

export type RegisterLoneComplaintInput = {
  channel?: Channel | null | undefined;
  complainant?: string | null | undefined;
  fileNumber?: string | null | undefined;
  origin?: ComplaintOrigin | null | undefined;
  reach?: string | null | undefined;
  receivedOn?: string | null | undefined;
  text?: string | null | undefined;
};

export type RegisterRequestInput = {
  caseId: string;
  channel?: Channel | null | undefined;
  kind?: RequestKind | null | undefined;
  person?: PersonKind | null | undefined;
  receivedOn?: string | null | undefined;
  version: number;
  wording?: string | null | undefined;
};

export type RegisterSignatureInput = {
  caseId: string;
  channel?: Channel | null | undefined;
  consentId?: string | null | undefined;
  documentHash?: string | null | undefined;
  granted?: Array<GrantedInput> | null | undefined;
  guardianId?: string | null | undefined;
  name?: string | null | undefined;
  signedOn?: string | null | undefined;
  version: number;
};

export type RemindSignersInput = {
  caseId: string;
  version: number;
};

export type RemoveQueryInput = {
  queryId?: string | null | undefined;
};

export type RenameQueryInput = {
  name?: string | null | undefined;
  queryId?: string | null | undefined;
  version: number;
};

export type RenewLinkInput = {
  caseId: string;
  code?: string | null | undefined;
  disclosureId?: string | null | undefined;
  version: number;
};

export type ReportBreachInput = {
  dataKinds?: Array<DataCategory> | null | undefined;
  knownAt?: string | null | undefined;
  nature?: BreachNature | null | undefined;
  peopleCount?: number | null | undefined;
  startedAt?: string | null | undefined;
  summary?: string | null | undefined;
};

export type RequestKind =
  | 'ACCESS'
  | 'CORRECTION'
  | 'ERASURE'
  | 'OBJECTION'
  | 'PORTABILITY'
  | 'RESTRICTION';

export type RequestState =
  | 'RequestFulfilled'
  | 'RequestInitiated'
  | 'RequestRequiredActionPerformed'
  | 'RequestRequiresAction';

export type ResumeCaseInput = {
  caseId: string;
  version: number;
};

export type RevealFilter = {
  accountId?: string | null | undefined;
};

export type RevealRecordsInput = {
  caseId: string;
  reason?: string | null | undefined;
  version: number;
};

export type RevealSort = {
  field: RevealSortField;
  order: SortOrder;
};

export type RevealSortField =
  | 'createdAt';

export type Role =
  | 'administrator'
  | 'consultant'
  | 'fg'
  | 'ministry'
  | 'office';

export type RunFilter = {
  runOn?: string | null | undefined;
};

export type SaveQueryInput = {
  filter?: CaseFilter | null | undefined;
  name?: string | null | undefined;
};

export type SavedQueryFilter = {
  name?: string | null | undefined;
};

export type SavedQuerySort = {
  field: SavedQuerySortField;
  order: SortOrder;
};

export type SavedQuerySortField =
  | 'createdAt'
  | 'name';

export type SearchInput = {
  text: string;
};

export type SearchWay =
  | 'BUILDING'
  | 'EXACT'
  | 'NAME';

export type SendFormsInput = {
  caseId: string;
  fromOn?: string | null | undefined;
  lines?: Array<LineInput> | null | undefined;
  sentOn?: string | null | undefined;
  toOn?: string | null | undefined;
  version: number;
};

export type SettleComplaintInput = {
  caseId: string;
  complaintId?: string | null | undefined;
  settledOn?: string | null | undefined;
  state?: ComplaintState | null | undefined;
  version: number;
};

export type SettleLoneComplaintInput = {
  loneComplaintId: string;
  settledOn?: string | null | undefined;
  state?: ComplaintState | null | undefined;
  version: number;
};

export type SharedFact =
  | 'ADDRESS'
  | 'BIRTH_ON'
  | 'GENDER'
  | 'GUARDIANS';

export type SignAgreementInput = {
  accountId?: string | null | undefined;
  arranged?: Array<AgreementPoint> | null | undefined;
  documentHash?: string | null | undefined;
  fromOn?: string | null | undefined;
  signedOn?: string | null | undefined;
  supplierId?: string | null | undefined;
  templateVersion?: string | null | undefined;
  toOn?: string | null | undefined;
};

export type SignComplaintCorrectionInput = {
  caseId: string;
  complaintId?: string | null | undefined;
  version: number;
};

export type SignLoneCorrectionInput = {
  loneComplaintId: string;
  version: number;
};

export type SignalFilter = {
  kind?: SignalKind | null | undefined;
};

export type SignalKind =
  | 'ASSIGNED'
  | 'AUTHORISATION_EXPIRED'
  | 'BREACH_DUE'
  | 'BREACH_REPORTED'
  | 'CASE_IDLE'
  | 'DISPUTE_ENDED'
  | 'ERASURE_MISSED'
  | 'ERASURE_WAITS'
  | 'FROZEN'
  | 'HEALTH_ERASED'
  | 'INVALIDATED'
  | 'REQUEST_DUE'
  | 'REQUEST_RECEIVED'
  | 'REVEALED'
  | 'SIGNED'
  | 'TASKS_RETURNED'
  | 'TASK_GIVEN'
  | 'WITHDRAWN';

export type SignalSort = {
  field: SignalSortField;
  order: SortOrder;
};

export type SignalSortField =
  | 'createdAt';

export type SortOrder =
  | 'ASC'
  | 'DESC';

export type Source =
  | 'INSTITUTION'
  | 'OWN_OBSERVATION'
  | 'PARENT'
  | 'PUPIL';

export type Stage =
  | 'AWAITING_SIGNATURES'
  | 'CLOSED'
  | 'DECLINED'
  | 'INTAKE_DONE'
  | 'INTAKE_PLANNED'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'RECEIVED'
  | 'WITHDRAWN';

export type SupplierInput = {
  name?: string | null | undefined;
  service?: SupplierService | null | undefined;
};

export type SupplierService =
  | 'ARCHIVE'
  | 'BACKUP'
  | 'HOSTING'
  | 'KEYS'
  | 'MAIL'
  | 'SIGN_IN'
  | 'SUPPORT';

export type TakeUpCaseInput = {
  caseId: string;
  startedOn?: string | null | undefined;
  version: number;
};

export type TaskFilter = {
  isMine?: boolean | null | undefined;
  isOwn?: boolean | null | undefined;
  kind?: TaskKind | null | undefined;
  ownerId?: string | null | undefined;
  state?: TaskState | null | undefined;
  targetTo?: string | null | undefined;
};

export type TaskKind =
  | 'ASK_PUPIL'
  | 'ASSIGN_CONSULTANT'
  | 'CALL_BACK'
  | 'CALL_INSTITUTION'
  | 'CALL_PARENTS'
  | 'CALL_SCHOOL'
  | 'CHASE_INFORMATION'
  | 'COLLECT_SIGNATURE'
  | 'COLLECT_SIGNATURES'
  | 'DECIDE'
  | 'DECIDE_QUARANTINE'
  | 'DISCUSS_CASE'
  | 'GIVE_NOTICE'
  | 'HOLD_INTAKE'
  | 'PLAN_INTAKE'
  | 'PLAN_TALK'
  | 'REMIND_SIGNERS'
  | 'REVIEW_IDLE'
  | 'SEND_FORMS'
  | 'SEND_LETTER'
  | 'SETTLE_OBJECTION'
  | 'TELL_BREACH'
  | 'TELL_RECIPIENTS'
  | 'WORK_OUT_FILE'
  | 'WRITE_LETTER';

export type TaskSort = {
  field: TaskSortField;
  order: SortOrder;
};

export type TaskSortField =
  | 'createdAt'
  | 'targetOn';

export type TaskState =
  | 'DONE'
  | 'LAPSED'
  | 'OPEN';

export type TellPersonsInput = {
  breachId: string;
  version: number;
};

export type TellRecipientsInput = {
  caseId: string;
  disclosureIds?: Array<string> | null | undefined;
  toldOn?: string | null | undefined;
  version: number;
};

export type TellingExemption =
  | 'PROTECTED'
  | 'PUBLIC_NOTICE'
  | 'RISK_GONE';

export type WithdrawApplicationInput = {
  caseId: string;
  version: number;
  withdrawnOn?: string | null | undefined;
};

export type WithdrawAuthorisationInput = {
  caseId: string;
  reason?: string | null | undefined;
  signatureId?: string | null | undefined;
  version: number;
};

export type WithdrawDisclosureInput = {
  caseId: string;
  disclosureId?: string | null | undefined;
  version: number;
};

export type WithdrawLineInput = {
  caseId: string;
  lineId?: string | null | undefined;
  reason?: string | null | undefined;
  version: number;
};

export type BreachesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: BreachSort;
  filter: BreachFilter;
}>;


export type BreachesQuery = { breaches: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, number: string | null, state: BreachState | null, nature: BreachNature | null, knownAt: string | null, dueAt: string | null, risk: BreachRisk | null, notifiedAt: string | null, casesFound: number | null, closedAt: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type BreachQueryVariables = Exact<{
  id: string;
}>;


export type BreachQuery = { breach: { id: string, version: number | null, createdAt: string | null, number: string | null, state: BreachState | null, knownAt: string | null, dueAt: string | null, startedAt: string | null, endedAt: string | null, nature: BreachNature | null, dataKinds: Array<DataCategory> | null, peopleCount: number | null, risk: BreachRisk | null, assessedAt: string | null, notifiedAt: string | null, reference: string | null, completedAt: string | null, casesFound: number | null, casesGone: number | null, tellingSince: string | null, exemption: TellingExemption | null, closedAt: string | null, destroyOn: string | null, summary: string | null, consequences: string | null, measures: string | null, affected: string | null, riskReason: string | null, delayReason: string | null, exemptionReason: string | null, withheld: Array<string>, reportedBy: { id: string, name: string | null } | null, assessedBy: { id: string, name: string | null } | null } | null };

export type BreachCasesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: BreachCaseSort;
  filter: BreachCaseFilter;
}>;


export type BreachCasesQuery = { breachCases: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, version: number | null, toldOn: string | null, channel: Channel | null, toldBy: { id: string, name: string | null } | null, case: { id: string, number: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type ToldCaseFragment = { id: string, version: number | null, toldOn: string | null, channel: Channel | null, toldBy: { id: string, name: string | null } | null, case: { id: string, number: string | null } | null };

export type WholeBreachFragment = { id: string, version: number | null, createdAt: string | null, number: string | null, state: BreachState | null, knownAt: string | null, dueAt: string | null, startedAt: string | null, endedAt: string | null, nature: BreachNature | null, dataKinds: Array<DataCategory> | null, peopleCount: number | null, risk: BreachRisk | null, assessedAt: string | null, notifiedAt: string | null, reference: string | null, completedAt: string | null, casesFound: number | null, casesGone: number | null, tellingSince: string | null, exemption: TellingExemption | null, closedAt: string | null, destroyOn: string | null, summary: string | null, consequences: string | null, measures: string | null, affected: string | null, riskReason: string | null, delayReason: string | null, exemptionReason: string | null, withheld: Array<string>, reportedBy: { id: string, name: string | null } | null, assessedBy: { id: string, name: string | null } | null };

export type ReportBreachMutationVariables = Exact<{
  input: ReportBreachInput;
}>;


export type ReportBreachMutation = { reportBreach: { id: string, number: string | null } };

export type DescribeBreachMutationVariables = Exact<{
  input: DescribeBreachInput;
}>;


export type DescribeBreachMutation = { describeBreach: { id: string, version: number | null, createdAt: string | null, number: string | null, state: BreachState | null, knownAt: string | null, dueAt: string | null, startedAt: string | null, endedAt: string | null, nature: BreachNature | null, dataKinds: Array<DataCategory> | null, peopleCount: number | null, risk: BreachRisk | null, assessedAt: string | null, notifiedAt: string | null, reference: string | null, completedAt: string | null, casesFound: number | null, casesGone: number | null, tellingSince: string | null, exemption: TellingExemption | null, closedAt: string | null, destroyOn: string | null, summary: string | null, consequences: string | null, measures: string | null, affected: string | null, riskReason: string | null, delayReason: string | null, exemptionReason: string | null, withheld: Array<string>, reportedBy: { id: string, name: string | null } | null, assessedBy: { id: string, name: string | null } | null } };

export type AssessBreachMutationVariables = Exact<{
  input: AssessBreachInput;
}>;


export type AssessBreachMutation = { assessBreach: { id: string, version: number | null, createdAt: string | null, number: string | null, state: BreachState | null, knownAt: string | null, dueAt: string | null, startedAt: string | null, endedAt: string | null, nature: BreachNature | null, dataKinds: Array<DataCategory> | null, peopleCount: number | null, risk: BreachRisk | null, assessedAt: string | null, notifiedAt: string | null, reference: string | null, completedAt: string | null, casesFound: number | null, casesGone: number | null, tellingSince: string | null, exemption: TellingExemption | null, closedAt: string | null, destroyOn: string | null, summary: string | null, consequences: string | null, measures: string | null, affected: string | null, riskReason: string | null, delayReason: string | null, exemptionReason: string | null, withheld: Array<string>, reportedBy: { id: string, name: string | null } | null, assessedBy: { id: string, name: string | null } | null } };

export type NotifyAuthorityMutationVariables = Exact<{
  input: NotifyAuthorityInput;
}>;


export type NotifyAuthorityMutation = { notifyAuthority: { id: string, version: number | null, createdAt: string | null, number: string | null, state: BreachState | null, knownAt: string | null, dueAt: string | null, startedAt: string | null, endedAt: string | null, nature: BreachNature | null, dataKinds: Array<DataCategory> | null, peopleCount: number | null, risk: BreachRisk | null, assessedAt: string | null, notifiedAt: string | null, reference: string | null, completedAt: string | null, casesFound: number | null, casesGone: number | null, tellingSince: string | null, exemption: TellingExemption | null, closedAt: string | null, destroyOn: string | null, summary: string | null, consequences: string | null, measures: string | null, affected: string | null, riskReason: string | null, delayReason: string | null, exemptionReason: string | null, withheld: Array<string>, reportedBy: { id: string, name: string | null } | null, assessedBy: { id: string, name: string | null } | null } };

export type CompleteNotificationMutationVariables = Exact<{
  input: CompleteNotificationInput;
}>;


export type CompleteNotificationMutation = { completeNotification: { id: string, version: number | null, createdAt: string | null, number: string | null, state: BreachState | null, knownAt: string | null, dueAt: string | null, startedAt: string | null, endedAt: string | null, nature: BreachNature | null, dataKinds: Array<DataCategory> | null, peopleCount: number | null, risk: BreachRisk | null, assessedAt: string | null, notifiedAt: string | null, reference: string | null, completedAt: string | null, casesFound: number | null, casesGone: number | null, tellingSince: string | null, exemption: TellingExemption | null, closedAt: string | null, destroyOn: string | null, summary: string | null, consequences: string | null, measures: string | null, affected: string | null, riskReason: string | null, delayReason: string | null, exemptionReason: string | null, withheld: Array<string>, reportedBy: { id: string, name: string | null } | null, assessedBy: { id: string, name: string | null } | null } };

export type FindAffectedMutationVariables = Exact<{
  input: FindAffectedInput;
}>;


export type FindAffectedMutation = { findAffected: { id: string, version: number | null, createdAt: string | null, number: string | null, state: BreachState | null, knownAt: string | null, dueAt: string | null, startedAt: string | null, endedAt: string | null, nature: BreachNature | null, dataKinds: Array<DataCategory> | null, peopleCount: number | null, risk: BreachRisk | null, assessedAt: string | null, notifiedAt: string | null, reference: string | null, completedAt: string | null, casesFound: number | null, casesGone: number | null, tellingSince: string | null, exemption: TellingExemption | null, closedAt: string | null, destroyOn: string | null, summary: string | null, consequences: string | null, measures: string | null, affected: string | null, riskReason: string | null, delayReason: string | null, exemptionReason: string | null, withheld: Array<string>, reportedBy: { id: string, name: string | null } | null, assessedBy: { id: string, name: string | null } | null } };

export type AddAffectedMutationVariables = Exact<{
  input: AddAffectedInput;
}>;


export type AddAffectedMutation = { addAffected: { id: string, version: number | null, createdAt: string | null, number: string | null, state: BreachState | null, knownAt: string | null, dueAt: string | null, startedAt: string | null, endedAt: string | null, nature: BreachNature | null, dataKinds: Array<DataCategory> | null, peopleCount: number | null, risk: BreachRisk | null, assessedAt: string | null, notifiedAt: string | null, reference: string | null, completedAt: string | null, casesFound: number | null, casesGone: number | null, tellingSince: string | null, exemption: TellingExemption | null, closedAt: string | null, destroyOn: string | null, summary: string | null, consequences: string | null, measures: string | null, affected: string | null, riskReason: string | null, delayReason: string | null, exemptionReason: string | null, withheld: Array<string>, reportedBy: { id: string, name: string | null } | null, assessedBy: { id: string, name: string | null } | null } };

export type TellPersonsMutationVariables = Exact<{
  input: TellPersonsInput;
}>;


export type TellPersonsMutation = { tellPersons: { id: string, version: number | null, createdAt: string | null, number: string | null, state: BreachState | null, knownAt: string | null, dueAt: string | null, startedAt: string | null, endedAt: string | null, nature: BreachNature | null, dataKinds: Array<DataCategory> | null, peopleCount: number | null, risk: BreachRisk | null, assessedAt: string | null, notifiedAt: string | null, reference: string | null, completedAt: string | null, casesFound: number | null, casesGone: number | null, tellingSince: string | null, exemption: TellingExemption | null, closedAt: string | null, destroyOn: string | null, summary: string | null, consequences: string | null, measures: string | null, affected: string | null, riskReason: string | null, delayReason: string | null, exemptionReason: string | null, withheld: Array<string>, reportedBy: { id: string, name: string | null } | null, assessedBy: { id: string, name: string | null } | null } };

export type ExemptTellingMutationVariables = Exact<{
  input: ExemptTellingInput;
}>;


export type ExemptTellingMutation = { exemptTelling: { id: string, version: number | null, createdAt: string | null, number: string | null, state: BreachState | null, knownAt: string | null, dueAt: string | null, startedAt: string | null, endedAt: string | null, nature: BreachNature | null, dataKinds: Array<DataCategory> | null, peopleCount: number | null, risk: BreachRisk | null, assessedAt: string | null, notifiedAt: string | null, reference: string | null, completedAt: string | null, casesFound: number | null, casesGone: number | null, tellingSince: string | null, exemption: TellingExemption | null, closedAt: string | null, destroyOn: string | null, summary: string | null, consequences: string | null, measures: string | null, affected: string | null, riskReason: string | null, delayReason: string | null, exemptionReason: string | null, withheld: Array<string>, reportedBy: { id: string, name: string | null } | null, assessedBy: { id: string, name: string | null } | null } };

export type RecordBreachToldMutationVariables = Exact<{
  input: RecordBreachToldInput;
}>;


export type RecordBreachToldMutation = { recordBreachTold: { id: string, version: number | null, toldOn: string | null, channel: Channel | null, toldBy: { id: string, name: string | null } | null, case: { id: string, number: string | null } | null } };

export type CloseBreachMutationVariables = Exact<{
  input: CloseBreachInput;
}>;


export type CloseBreachMutation = { closeBreach: { id: string, version: number | null, createdAt: string | null, number: string | null, state: BreachState | null, knownAt: string | null, dueAt: string | null, startedAt: string | null, endedAt: string | null, nature: BreachNature | null, dataKinds: Array<DataCategory> | null, peopleCount: number | null, risk: BreachRisk | null, assessedAt: string | null, notifiedAt: string | null, reference: string | null, completedAt: string | null, casesFound: number | null, casesGone: number | null, tellingSince: string | null, exemption: TellingExemption | null, closedAt: string | null, destroyOn: string | null, summary: string | null, consequences: string | null, measures: string | null, affected: string | null, riskReason: string | null, delayReason: string | null, exemptionReason: string | null, withheld: Array<string>, reportedBy: { id: string, name: string | null } | null, assessedBy: { id: string, name: string | null } | null } };

export type CasesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: CaseSort;
  filter: CaseFilter;
}>;


export type CasesQuery = { cases: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, version: number | null, number: string | null, stage: Stage | null, receivedOn: string | null, destroyOn: string | null, frozenOn: string | null, withheld: Array<string>, pupil: { id: string, givenName: string | null, familyName: string | null, withheld: Array<string> } | null, assignments: Array<{ id: string, isActive: boolean | null, consultant: { id: string, name: string | null } | null }> | null, consents: Array<{ id: string, document: ConsentDocument | null, status: ConsentStatus | null, sentOn: string | null, toOn: string | null }> | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type CaseBoardQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: CaseSort;
  filter: CaseFilter;
}>;


export type CaseBoardQuery = { cases: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, number: string | null, stage: Stage | null, receivedOn: string | null, destroyOn: string | null, frozenOn: string | null, mayDo: Array<Act> | null, notYet: Array<Act> | null, withheld: Array<string>, pupil: { id: string, givenName: string | null, familyName: string | null, withheld: Array<string> } | null, assignments: Array<{ id: string, isActive: boolean | null, consultant: { id: string, name: string | null } | null }> | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { case: { erasure: ErasureState | null, ifDeclinedPromisedBy: string | null, ifDeclinedDestroyOn: string | null, ifHeldDestroyOn: string | null, ifAwaitedDestroyOn: string | null, question: string | null, declineReason: string | null, referredTo: string | null, withheld: Array<string>, id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null, reveals: Array<{ id: string, endsAt: string | null, isMine: boolean | null }> | null, pupil: { id: string, givenName: string | null, namePrefix: string | null, familyName: string | null, birthOn: string | null, gender: Gender | null, street: string | null, postcode: string | null, city: string | null, isAddressSecret: boolean | null, hiddenStreet: string | null, hiddenPostcode: string | null, hiddenCity: string | null, withheld: Array<string> } | null, applicant: { id: string, kind: ApplicantKind | null, name: string | null, phone: string | null, email: string | null, permissionFrom: string | null, permissionOn: string | null, permissionBy: Channel | null, withheld: Array<string> } | null, guardians: Array<{ id: string, kind: GuardianKind | null, authority: Authority | null, authorityEvidence: string | null, livesApart: boolean | null, givenName: string | null, namePrefix: string | null, familyName: string | null, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, isAddressSecret: boolean | null, hiddenStreet: string | null, hiddenPostcode: string | null, hiddenCity: string | null, withheld: Array<string> }> | null, assignments: Array<{ id: string, version: number | null, fromOn: string | null, toOn: string | null, isActive: boolean | null, consultant: { id: string, name: string | null, organisation: string | null } | null }> | null, consents: Array<{ id: string, version: number | null, document: ConsentDocument | null, formVersion: string | null, regulationVersion: string | null, sentOn: string | null, fromOn: string | null, toOn: string | null, status: ConsentStatus | null, withheld: Array<string>, signatures: Array<{ id: string, version: number | null, signer: PersonKind | null, signedOn: string | null, channel: Channel | null, documentHash: string | null, formHash: string | null, remindedOn: string | null, withdrawnAt: string | null, withdrawalReason: string | null, askedOn: string | null, neededFrom: string | null, holdsAuthority: boolean | null, invalidatedAt: string | null, invalidationReason: string | null, withheld: Array<string>, guardian: { id: string, givenName: string | null, namePrefix: string | null, familyName: string | null, withheld: Array<string> } | null }> | null, lines: Array<{ id: string, direction: Direction | null, categories: Array<DataCategory> | null, declined: Array<DataCategory> | null, fromOn: string | null, toOn: string | null, isInForce: boolean | null, withdrawnAt: string | null, withdrawalReason: string | null, relevance: string | null, necessity: string | null, withheld: Array<string>, institution: { id: string, name: string | null, kind: InstitutionKind | null } | null }> | null }> | null, learning: Array<{ id: string, aspect: LearningAspect | null, text: string | null, necessity: string | null, source: Source | null, channel: Channel | null, receivedOn: string | null, withheld: Array<string>, sourceInstitution: { id: string, name: string | null } | null, author: { id: string, name: string | null } | null }> | null, absence: Array<{ id: string, startedOn: string | null, endedOn: string | null, text: string | null, necessity: string | null, source: Source | null, channel: Channel | null, receivedOn: string | null, withheld: Array<string>, sourceInstitution: { id: string, name: string | null } | null, author: { id: string, name: string | null } | null }> | null, health: Array<{ id: string, text: string | null, necessity: string | null, source: Source | null, channel: Channel | null, receivedOn: string | null, withheld: Array<string>, sourceInstitution: { id: string, name: string | null } | null, author: { id: string, name: string | null } | null }> | null, home: Array<{ id: string, text: string | null, necessity: string | null, source: Source | null, channel: Channel | null, receivedOn: string | null, withheld: Array<string>, sourceInstitution: { id: string, name: string | null } | null, author: { id: string, name: string | null } | null }> | null, documents: Array<{ id: string, createdAt: string | null, name: string | null, source: Source | null, channel: Channel | null, receivedOn: string | null, format: DocumentFormat | null, size: number | null, edition: number | null, finalAt: string | null, contentHash: string | null, category: DataCategory | null, kind: DocumentKind | null, necessity: string | null, withheld: Array<string>, replaces: { id: string } | null, author: { id: string, name: string | null } | null, sourceInstitution: { id: string, name: string | null } | null }> | null, sensitiveDocuments: Array<{ id: string, createdAt: string | null, name: string | null, source: Source | null, channel: Channel | null, receivedOn: string | null, format: DocumentFormat | null, size: number | null, edition: number | null, finalAt: string | null, contentHash: string | null, category: DataCategory | null, kind: DocumentKind | null, necessity: string | null, withheld: Array<string>, replaces: { id: string } | null, author: { id: string, name: string | null } | null, sourceInstitution: { id: string, name: string | null } | null }> | null, signedForms: Array<{ id: string, createdAt: string | null, name: string | null, source: Source | null, channel: Channel | null, receivedOn: string | null, format: DocumentFormat | null, size: number | null, edition: number | null, finalAt: string | null, contentHash: string | null, withheld: Array<string>, replaces: { id: string } | null, author: { id: string, name: string | null } | null, consent: { id: string, document: ConsentDocument | null, sentOn: string | null } | null }> | null, informationRequests: Array<{ id: string, createdAt: string | null, categories: Array<DataCategory> | null, manner: AskManner | null, askedOn: string | null, chasedOn: string | null, answeredAt: string | null, endedAt: string | null, state: InformationState | null, purpose: string | null, withheld: Array<string>, institution: { id: string, name: string | null } | null, author: { id: string, name: string | null } | null }> | null, arrivals: Array<{ id: string, form: ArrivalForm | null, channel: Channel | null, receivedOn: string | null, decideBy: string | null, decision: ArrivalDecision | null, decidedAt: string | null, withheld: Array<string>, institution: { id: string, name: string | null } | null, author: { id: string, name: string | null } | null, decidedBy: { id: string, name: string | null } | null }> | null, disclosures: Array<{ id: string, manner: DisclosureManner | null, state: DisclosureState | null, categories: Array<DataCategory> | null, facts: Array<SharedFact> | null, disclosedAt: string | null, leftOn: string | null, withdrawnAt: string | null, recalledAt: string | null, toldOn: string | null, purpose: string | null, attention: string | null, withheld: Array<string>, links: Array<{ id: string, endsAt: string | null, triesLeft: number | null, openedAt: string | null, downloads: number | null, endedAt: string | null }> | null, author: { id: string, name: string | null } | null, institution: { id: string, name: string | null, kind: InstitutionKind | null, phone: string | null } | null }> | null, professionals: Array<{ id: string, createdAt: string | null, name: string | null, profession: string | null, email: string | null, phone: string | null, necessity: string | null, privateReason: string | null, withheld: Array<string>, institution: { id: string, name: string | null } | null, author: { id: string, name: string | null } | null }> | null, notices: Array<{ id: string, kind: NoticeKind | null, noticeVersion: string | null, givenOn: string | null, channel: Channel | null, withheld: Array<string>, guardian: { id: string } | null, professional: { id: string } | null, pupil: { id: string } | null, applicant: { id: string } | null, author: { id: string, name: string | null } | null }> | null, contacts: Array<{ id: string, createdAt: string | null, channel: Channel | null, heldOn: string | null, partner: ContactPartner | null, subject: ContactSubject | null, isReached: boolean | null, movesTerm: boolean | null, summary: string | null, withheld: Array<string>, institution: { id: string, name: string | null } | null, author: { id: string, name: string | null } | null }> | null, letters: Array<{ id: string, template: LetterTemplate | null, language: LetterLanguage | null, textVersion: string | null, intakeHeldOn: string | null, writtenOn: string | null, postedOn: string | null, contentHash: string | null, withheld: Array<string>, guardian: { id: string } | null, author: { id: string, name: string | null } | null }> | null, tasks: Array<{ id: string, version: number | null, createdAt: string | null, kind: TaskKind | null, targetOn: string | null, finalOn: string | null, state: TaskState | null, endedAt: string | null, owner: { id: string, name: string | null } | null, endedBy: { id: string, name: string | null } | null }> | null, idleReasons: Array<{ id: string, givenOn: string | null, reason: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null }> | null, complaints: Array<{ id: string, receivedOn: string | null, channel: Channel | null, state: ComplaintState | null, settledOn: string | null, correctedOn: string | null, text: string | null, correction: string | null, withheld: Array<string>, proposedBy: { id: string, name: string | null } | null, correctedBy: { id: string, name: string | null } | null }> | null, requests: Array<{ id: string, kind: RequestKind | null, person: PersonKind | null, receivedOn: string | null, dueStatutory: string | null, dueTarget: string | null, state: RequestState | null, identityDoubt: IdentityDoubt | null, identityAskedOn: string | null, identityMeans: IdentityMeans | null, identityConfirmedOn: string | null, wording: string | null, withheld: Array<string> }> | null } | null };

export type CaseCourseFragment = { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null };

export type ReceiveApplicationMutationVariables = Exact<{
  input: ApplicationInput;
}>;


export type ReceiveApplicationMutation = { receiveApplication: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type PlanIntakeMutationVariables = Exact<{
  input: PlanIntakeInput;
}>;


export type PlanIntakeMutation = { planIntake: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type HoldIntakeMutationVariables = Exact<{
  input: HoldIntakeInput;
}>;


export type HoldIntakeMutation = { holdIntake: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type DeclineCaseMutationVariables = Exact<{
  input: DeclineCaseInput;
}>;


export type DeclineCaseMutation = { declineCase: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type PutOnHoldMutationVariables = Exact<{
  input: PutOnHoldInput;
}>;


export type PutOnHoldMutation = { putOnHold: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type AssignConsultantMutationVariables = Exact<{
  input: AssignConsultantInput;
}>;


export type AssignConsultantMutation = { assignConsultant: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type AssignTogetherMutationVariables = Exact<{
  input: AssignTogetherInput;
}>;


export type AssignTogetherMutation = { assignTogether: Array<{ caseId: string | null, isAssigned: boolean | null, reason: string | null, clause: string | null }> };

export type EndAssignmentMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type EndAssignmentMutation = { endAssignment: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { closeCase: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type HandOverCaseMutationVariables = Exact<{
  input: HandOverCaseInput;
}>;


export type HandOverCaseMutation = { handOverCase: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type GiveNoticeMutationVariables = Exact<{
  input: GiveNoticeInput;
}>;


export type GiveNoticeMutation = { giveNotice: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type ExplainIdleMutationVariables = Exact<{
  input: ExplainIdleInput;
}>;


export type ExplainIdleMutation = { explainIdle: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type RegisterComplaintMutationVariables = Exact<{
  input: RegisterComplaintInput;
}>;


export type RegisterComplaintMutation = { registerComplaint: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type SettleComplaintMutationVariables = Exact<{
  input: SettleComplaintInput;
}>;


export type SettleComplaintMutation = { settleComplaint: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type ProposeComplaintCorrectionMutationVariables = Exact<{
  input: ProposeComplaintCorrectionInput;
}>;


export type ProposeComplaintCorrectionMutation = { proposeComplaintCorrection: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type SignComplaintCorrectionMutationVariables = Exact<{
  input: SignComplaintCorrectionInput;
}>;


export type SignComplaintCorrectionMutation = { signComplaintCorrection: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type AskIdentityMutationVariables = Exact<{
  input: AskIdentityInput;
}>;


export type AskIdentityMutation = { askIdentity: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type ConfirmIdentityMutationVariables = Exact<{
  input: ConfirmIdentityInput;
}>;


export type ConfirmIdentityMutation = { confirmIdentity: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type LoneComplaintsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: LoneComplaintSort;
  filter: LoneComplaintFilter;
}>;


export type LoneComplaintsQuery = { loneComplaints: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, number: string | null, origin: ComplaintOrigin | null, receivedOn: string | null, state: ComplaintState | null, lastContactOn: string | null, destroyOn: string | null, erasure: ErasureState | null, correctedOn: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type LoneComplaintQueryVariables = Exact<{
  id: string;
}>;


export type LoneComplaintQuery = { loneComplaint: { id: string, version: number | null, number: string | null, origin: ComplaintOrigin | null, receivedOn: string | null, channel: Channel | null, state: ComplaintState | null, settledOn: string | null, lastContactOn: string | null, destroyOn: string | null, erasure: ErasureState | null, complainant: string | null, reach: string | null, text: string | null, fileNumber: string | null, correction: string | null, correctedOn: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null, approvedBy: { id: string, name: string | null } | null, proposedBy: { id: string, name: string | null } | null, correctedBy: { id: string, name: string | null } | null, contacts: Array<{ id: string, heldOn: string | null, channel: Channel | null, summary: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null }> | null } | null };

export type WholeLoneComplaintFragment = { id: string, version: number | null, number: string | null, origin: ComplaintOrigin | null, receivedOn: string | null, channel: Channel | null, state: ComplaintState | null, settledOn: string | null, lastContactOn: string | null, destroyOn: string | null, erasure: ErasureState | null, complainant: string | null, reach: string | null, text: string | null, fileNumber: string | null, correction: string | null, correctedOn: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null, approvedBy: { id: string, name: string | null } | null, proposedBy: { id: string, name: string | null } | null, correctedBy: { id: string, name: string | null } | null, contacts: Array<{ id: string, heldOn: string | null, channel: Channel | null, summary: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null }> | null };

export type RegisterLoneComplaintMutationVariables = Exact<{
  input: RegisterLoneComplaintInput;
}>;


export type RegisterLoneComplaintMutation = { registerLoneComplaint: { id: string, version: number | null, number: string | null, origin: ComplaintOrigin | null, receivedOn: string | null, channel: Channel | null, state: ComplaintState | null, settledOn: string | null, lastContactOn: string | null, destroyOn: string | null, erasure: ErasureState | null, complainant: string | null, reach: string | null, text: string | null, fileNumber: string | null, correction: string | null, correctedOn: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null, approvedBy: { id: string, name: string | null } | null, proposedBy: { id: string, name: string | null } | null, correctedBy: { id: string, name: string | null } | null, contacts: Array<{ id: string, heldOn: string | null, channel: Channel | null, summary: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null }> | null } };

export type RecordLoneContactMutationVariables = Exact<{
  input: RecordLoneContactInput;
}>;


export type RecordLoneContactMutation = { recordLoneContact: { id: string, version: number | null, number: string | null, origin: ComplaintOrigin | null, receivedOn: string | null, channel: Channel | null, state: ComplaintState | null, settledOn: string | null, lastContactOn: string | null, destroyOn: string | null, erasure: ErasureState | null, complainant: string | null, reach: string | null, text: string | null, fileNumber: string | null, correction: string | null, correctedOn: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null, approvedBy: { id: string, name: string | null } | null, proposedBy: { id: string, name: string | null } | null, correctedBy: { id: string, name: string | null } | null, contacts: Array<{ id: string, heldOn: string | null, channel: Channel | null, summary: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null }> | null } };

export type SettleLoneComplaintMutationVariables = Exact<{
  input: SettleLoneComplaintInput;
}>;


export type SettleLoneComplaintMutation = { settleLoneComplaint: { id: string, version: number | null, number: string | null, origin: ComplaintOrigin | null, receivedOn: string | null, channel: Channel | null, state: ComplaintState | null, settledOn: string | null, lastContactOn: string | null, destroyOn: string | null, erasure: ErasureState | null, complainant: string | null, reach: string | null, text: string | null, fileNumber: string | null, correction: string | null, correctedOn: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null, approvedBy: { id: string, name: string | null } | null, proposedBy: { id: string, name: string | null } | null, correctedBy: { id: string, name: string | null } | null, contacts: Array<{ id: string, heldOn: string | null, channel: Channel | null, summary: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null }> | null } };

export type ProposeLoneCorrectionMutationVariables = Exact<{
  input: ProposeLoneCorrectionInput;
}>;


export type ProposeLoneCorrectionMutation = { proposeLoneCorrection: { id: string, version: number | null, number: string | null, origin: ComplaintOrigin | null, receivedOn: string | null, channel: Channel | null, state: ComplaintState | null, settledOn: string | null, lastContactOn: string | null, destroyOn: string | null, erasure: ErasureState | null, complainant: string | null, reach: string | null, text: string | null, fileNumber: string | null, correction: string | null, correctedOn: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null, approvedBy: { id: string, name: string | null } | null, proposedBy: { id: string, name: string | null } | null, correctedBy: { id: string, name: string | null } | null, contacts: Array<{ id: string, heldOn: string | null, channel: Channel | null, summary: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null }> | null } };

export type SignLoneCorrectionMutationVariables = Exact<{
  input: SignLoneCorrectionInput;
}>;


export type SignLoneCorrectionMutation = { signLoneCorrection: { id: string, version: number | null, number: string | null, origin: ComplaintOrigin | null, receivedOn: string | null, channel: Channel | null, state: ComplaintState | null, settledOn: string | null, lastContactOn: string | null, destroyOn: string | null, erasure: ErasureState | null, complainant: string | null, reach: string | null, text: string | null, fileNumber: string | null, correction: string | null, correctedOn: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null, approvedBy: { id: string, name: string | null } | null, proposedBy: { id: string, name: string | null } | null, correctedBy: { id: string, name: string | null } | null, contacts: Array<{ id: string, heldOn: string | null, channel: Channel | null, summary: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null }> | null } };

export type ApproveLoneErasureMutationVariables = Exact<{
  input: ApproveLoneErasureInput;
}>;


export type ApproveLoneErasureMutation = { approveLoneErasure: { id: string, version: number | null, number: string | null, origin: ComplaintOrigin | null, receivedOn: string | null, channel: Channel | null, state: ComplaintState | null, settledOn: string | null, lastContactOn: string | null, destroyOn: string | null, erasure: ErasureState | null, complainant: string | null, reach: string | null, text: string | null, fileNumber: string | null, correction: string | null, correctedOn: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null, approvedBy: { id: string, name: string | null } | null, proposedBy: { id: string, name: string | null } | null, correctedBy: { id: string, name: string | null } | null, contacts: Array<{ id: string, heldOn: string | null, channel: Channel | null, summary: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null }> | null } };

export type ConsentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: ConsentSort;
  filter: ConsentFilter;
}>;


export type ConsentsQuery = { consents: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, document: ConsentDocument | null, formVersion: string | null, sentOn: string | null, fromOn: string | null, toOn: string | null, status: ConsentStatus | null, withheld: Array<string>, case: { id: string, number: string | null } | null, signatures: Array<{ id: string, signer: PersonKind | null, signedOn: string | null, withdrawnAt: string | null }> | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type SendFormsMutationVariables = Exact<{
  input: SendFormsInput;
}>;


export type SendFormsMutation = { sendForms: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type AwaitSignaturesMutationVariables = Exact<{
  input: AwaitSignaturesInput;
}>;


export type AwaitSignaturesMutation = { awaitSignatures: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type RegisterSignatureMutationVariables = Exact<{
  input: RegisterSignatureInput;
}>;


export type RegisterSignatureMutation = { registerSignature: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type RemindSignersMutationVariables = Exact<{
  input: RemindSignersInput;
}>;


export type RemindSignersMutation = { remindSigners: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type TakeUpCaseMutationVariables = Exact<{
  input: TakeUpCaseInput;
}>;


export type TakeUpCaseMutation = { takeUpCase: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type WithdrawAuthorisationMutationVariables = Exact<{
  input: WithdrawAuthorisationInput;
}>;


export type WithdrawAuthorisationMutation = { withdrawAuthorisation: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type WithdrawLineMutationVariables = Exact<{
  input: WithdrawLineInput;
}>;


export type WithdrawLineMutation = { withdrawLine: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type InvalidateSignatureMutationVariables = Exact<{
  input: InvalidateSignatureInput;
}>;


export type InvalidateSignatureMutation = { invalidateSignature: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type ResumeCaseMutationVariables = Exact<{
  input: ResumeCaseInput;
}>;


export type ResumeCaseMutation = { resumeCase: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type AddGuardianMutationVariables = Exact<{
  input: AddGuardianInput;
}>;


export type AddGuardianMutation = { addGuardian: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type ChangeAuthorityMutationVariables = Exact<{
  input: ChangeAuthorityInput;
}>;


export type ChangeAuthorityMutation = { changeAuthority: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type RecordContactMutationVariables = Exact<{
  input: RecordContactInput;
}>;


export type RecordContactMutation = { recordContact: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type ChangeAddressMutationVariables = Exact<{
  input: ChangeAddressInput;
}>;


export type ChangeAddressMutation = { changeAddress: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type AddProfessionalMutationVariables = Exact<{
  input: AddProfessionalInput;
}>;


export type AddProfessionalMutation = { addProfessional: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type RecipientsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: AuthorisationLineSort;
  filter: AuthorisationLineFilter;
}>;


export type RecipientsQuery = { recipients: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, direction: Direction | null, categories: Array<DataCategory> | null, fromOn: string | null, toOn: string | null, isInForce: boolean | null, withheld: Array<string>, institution: { id: string, name: string | null, kind: InstitutionKind | null } | null, case: { id: string, number: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type DiscloseRecordsMutationVariables = Exact<{
  input: DiscloseRecordsInput;
}>;


export type DiscloseRecordsMutation = { discloseRecords: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type SharingQueryVariables = Exact<{
  id: string;
}>;


export type SharingQuery = { case: { id: string, version: number | null, number: string | null, withheld: Array<string>, pupil: { id: string, givenName: string | null, namePrefix: string | null, familyName: string | null, birthOn: string | null, gender: Gender | null, street: string | null, postcode: string | null, city: string | null, isAddressSecret: boolean | null, withheld: Array<string> } | null, guardians: Array<{ id: string, givenName: string | null, namePrefix: string | null, familyName: string | null, authority: Authority | null, phone: string | null, email: string | null, withheld: Array<string> }> | null, consents: Array<{ id: string, signatures: Array<{ id: string, signer: PersonKind | null, signedOn: string | null, withdrawnAt: string | null, invalidatedAt: string | null, guardian: { id: string } | null }> | null, lines: Array<{ id: string, direction: Direction | null, categories: Array<DataCategory> | null, toOn: string | null, isInForce: boolean | null, institution: { id: string, name: string | null, kind: InstitutionKind | null, street: string | null, postcode: string | null, city: string | null, email: string | null, phone: string | null } | null }> | null }> | null, learning: Array<{ id: string, aspect: LearningAspect | null, text: string | null, source: Source | null, receivedOn: string | null, withheld: Array<string> }> | null, absence: Array<{ id: string, startedOn: string | null, endedOn: string | null, text: string | null, source: Source | null, receivedOn: string | null, withheld: Array<string> }> | null, health: Array<{ id: string, text: string | null, source: Source | null, receivedOn: string | null, withheld: Array<string> }> | null, home: Array<{ id: string, text: string | null, source: Source | null, receivedOn: string | null, withheld: Array<string> }> | null, documents: Array<{ id: string, name: string | null, category: DataCategory | null, kind: DocumentKind | null, format: DocumentFormat | null, size: number | null, source: Source | null, receivedOn: string | null, contentHash: string | null, withheld: Array<string>, replaces: { id: string } | null }> | null, sensitiveDocuments: Array<{ id: string, name: string | null, category: DataCategory | null, kind: DocumentKind | null, format: DocumentFormat | null, size: number | null, source: Source | null, receivedOn: string | null, contentHash: string | null, withheld: Array<string>, replaces: { id: string } | null }> | null } | null };

export type SharedQueryVariables = Exact<{
  id: string;
}>;


export type SharedQuery = { case: { id: string, number: string | null, withheld: Array<string>, disclosures: Array<{ id: string, withheld: Array<string>, copy: { id: string, contact: Array<string> | null, identity: Array<string> | null, learning: Array<string> | null, absence: Array<string> | null, documentIds: Array<string> | null, contentHash: string | null, withheld: Array<string> } | null, health: { id: string, health: Array<string> | null, documentIds: Array<string> | null, contentHash: string | null, withheld: Array<string> } | null, home: { id: string, home: Array<string> | null, documentIds: Array<string> | null, contentHash: string | null, withheld: Array<string> } | null }> | null } | null };

export type RecordToldMutationVariables = Exact<{
  input: RecordToldInput;
}>;


export type RecordToldMutation = { recordTold: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type PostDisclosureMutationVariables = Exact<{
  input: PostDisclosureInput;
}>;


export type PostDisclosureMutation = { postDisclosure: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type RenewLinkMutationVariables = Exact<{
  input: RenewLinkInput;
}>;


export type RenewLinkMutation = { renewLink: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type WithdrawDisclosureMutationVariables = Exact<{
  input: WithdrawDisclosureInput;
}>;


export type WithdrawDisclosureMutation = { withdrawDisclosure: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type TellRecipientsMutationVariables = Exact<{
  input: TellRecipientsInput;
}>;


export type TellRecipientsMutation = { tellRecipients: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type AddDocumentMutationVariables = Exact<{
  input: AddDocumentInput;
}>;


export type AddDocumentMutation = { addDocument: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type AddSignedFormMutationVariables = Exact<{
  input: AddSignedFormInput;
}>;


export type AddSignedFormMutation = { addSignedForm: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type FinishDocumentMutationVariables = Exact<{
  input: FinishDocumentInput;
}>;


export type FinishDocumentMutation = { finishDocument: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type QuarantineArrivalMutationVariables = Exact<{
  input: QuarantineArrivalInput;
}>;


export type QuarantineArrivalMutation = { quarantineArrival: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type DecideArrivalMutationVariables = Exact<{
  input: DecideArrivalInput;
}>;


export type DecideArrivalMutation = { decideArrival: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type AskInformationMutationVariables = Exact<{
  input: AskInformationInput;
}>;


export type AskInformationMutation = { askInformation: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type FollowInformationMutationVariables = Exact<{
  input: FollowInformationInput;
}>;


export type FollowInformationMutation = { followInformation: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type ExportCasesMutationVariables = Exact<{
  input: ExportCasesInput;
}>;


export type ExportCasesMutation = { exportCases: { id: string, kind: ExportKind | null, count: number | null, endsAt: string | null } };

export type ExportPackMutationVariables = Exact<{
  input: ExportPackInput;
}>;


export type ExportPackMutation = { exportPack: { id: string, kind: ExportKind | null, count: number | null, endsAt: string | null } };

export type ExportLogMutationVariables = Exact<{
  input: ExportLogInput;
}>;


export type ExportLogMutation = { exportLog: { id: string, kind: ExportKind | null, count: number | null, endsAt: string | null } };

export type AskedExportFragment = { id: string, kind: ExportKind | null, count: number | null, endsAt: string | null };

export type ExportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: ExportSort;
  filter: ExportFilter;
}>;


export type ExportsQuery = { exports: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, createdAt: string | null, kind: ExportKind | null, activity: Activity | null, fields: Array<ExportField> | null, stage: Array<Stage> | null, consultantId: string | null, withoutConsultant: boolean | null, receivedFrom: string | null, receivedTo: string | null, destroyBefore: string | null, authorisedBefore: string | null, isFrozen: boolean | null, count: number | null, endsAt: string | null, reason: string | null, withheld: Array<string>, account: { id: string, name: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type InstitutionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: InstitutionSort;
  filter: InstitutionFilter;
}>;


export type InstitutionsQuery = { institutions: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, version: number | null, name: string | null, kind: InstitutionKind | null, brin: string | null, street: string | null, postcode: string | null, city: string | null, email: string | null, phone: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type AddInstitutionMutationVariables = Exact<{
  input: InstitutionInput;
}>;


export type AddInstitutionMutation = { addInstitution: { id: string, name: string | null, kind: InstitutionKind | null, brin: string | null, city: string | null } };

export type ChangeInstitutionMutationVariables = Exact<{
  input: ChangeInstitutionInput;
}>;


export type ChangeInstitutionMutation = { changeInstitution: { id: string, version: number | null, name: string | null, kind: InstitutionKind | null } };

export type IntakeDraftQueryVariables = Exact<{
  id: string;
}>;


export type IntakeDraftQuery = { case: { id: string, notYet: Array<Act> | null, withheld: Array<string>, intakeDraft: { id: string, version: number | null, keptAt: string | null, heldOn: string | null, givenName: string | null, namePrefix: string | null, familyName: string | null, birthOn: string | null, gender: Gender | null, street: string | null, postcode: string | null, city: string | null, question: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null } | null } | null };

export type KeepIntakeDraftMutationVariables = Exact<{
  input: KeepDraftInput;
}>;


export type KeepIntakeDraftMutation = { keepIntakeDraft: { id: string, version: number | null, keptAt: string | null, heldOn: string | null, givenName: string | null, namePrefix: string | null, familyName: string | null, birthOn: string | null, gender: Gender | null, street: string | null, postcode: string | null, city: string | null, question: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null } };

export type DiscardIntakeDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;


export type DiscardIntakeDraftMutation = { discardIntakeDraft: { id: string } };

export type DraftFragment = { id: string, version: number | null, keptAt: string | null, heldOn: string | null, givenName: string | null, namePrefix: string | null, familyName: string | null, birthOn: string | null, gender: Gender | null, street: string | null, postcode: string | null, city: string | null, question: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null };

export type PostLetterMutationVariables = Exact<{
  input: PostLetterInput;
}>;


export type PostLetterMutation = { postLetter: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type LogEntriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: LogEntrySort;
  filter: LogEntryFilter;
}>;


export type LogEntriesQuery = { logEntries: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, createdAt: string | null, actor: string | null, actorName: string | null, role: string | null, action: string | null, activity: Activity | null, caseIds: Array<string> | null, caseNumbers: Array<string> | null, fields: Array<string> | null, outcome: string | null, rule: string | null, withheld: Array<string> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type KeysStateQueryVariables = Exact<{ [key: string]: never; }>;


export type KeysStateQuery = { keysState: { copiedAt: string | null, isCopyDue: boolean | null, epochOn: string | null, casesAt: string | null, rootAt: string | null, signingAt: string | null, backedUpAt: string | null, isBackupDue: boolean | null, restoreTriedAt: string | null, isTrialDue: boolean | null, restoredAt: string | null } };

export type LogStateQueryVariables = Exact<{ [key: string]: never; }>;


export type LogStateQuery = { logState: { sealed: number | null, since: number | null, headSeq: number | null, headMark: string | null, headAt: string | null, checkedAt: string | null, checkAskedAt: string | null, checked: number | null, brokenAt: number | null, changedBox: string | null, cutTo: number | null, cutDay: string | null, cutConfirmed: number | null, cutAt: string | null, lastCutAt: string | null } };

export type CheckLogMutationVariables = Exact<{ [key: string]: never; }>;


export type CheckLogMutation = { checkLog: { sealed: number | null, since: number | null, headSeq: number | null, headMark: string | null, headAt: string | null, checkedAt: string | null, checkAskedAt: string | null, checked: number | null, brokenAt: number | null, changedBox: string | null, cutTo: number | null, cutDay: string | null, cutConfirmed: number | null, cutAt: string | null, lastCutAt: string | null } };

export type ConfirmLogCutMutationVariables = Exact<{
  input: ConfirmLogCutInput;
}>;


export type ConfirmLogCutMutation = { confirmLogCut: { sealed: number | null, since: number | null, headSeq: number | null, headMark: string | null, headAt: string | null, checkedAt: string | null, checkAskedAt: string | null, checked: number | null, brokenAt: number | null, changedBox: string | null, cutTo: number | null, cutDay: string | null, cutConfirmed: number | null, cutAt: string | null, lastCutAt: string | null } };

export type LogStandingFragment = { sealed: number | null, since: number | null, headSeq: number | null, headMark: string | null, headAt: string | null, checkedAt: string | null, checkAskedAt: string | null, checked: number | null, brokenAt: number | null, changedBox: string | null, cutTo: number | null, cutDay: string | null, cutConfirmed: number | null, cutAt: string | null, lastCutAt: string | null };

export type MessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: MessageSort;
  filter: MessageFilter;
}>;


export type MessagesQuery = { messages: { total: number | null, totalIsExact: boolean | null, items: Array<{ template: MailTemplate | null, recipient: MailRecipient | null, withheld: Array<string>, id: string, version: number | null, createdAt: string | null, state: MailState | null, attempts: number | null, nextTryAt: string | null, sentAt: string | null, failure: MailFailure | null, messageId: string | null, case: { id: string, number: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type MessageStateFragment = { id: string, version: number | null, createdAt: string | null, state: MailState | null, attempts: number | null, nextTryAt: string | null, sentAt: string | null, failure: MailFailure | null, messageId: string | null };

export type SendMessageAgainMutationVariables = Exact<{
  input: MessageInput;
}>;


export type SendMessageAgainMutation = { sendMessageAgain: { id: string, version: number | null, createdAt: string | null, state: MailState | null, attempts: number | null, nextTryAt: string | null, sentAt: string | null, failure: MailFailure | null, messageId: string | null } };

export type ConfirmMessageMutationVariables = Exact<{
  input: MessageInput;
}>;


export type ConfirmMessageMutation = { confirmMessage: { id: string, version: number | null, createdAt: string | null, state: MailState | null, attempts: number | null, nextTryAt: string | null, sentAt: string | null, failure: MailFailure | null, messageId: string | null } };

export type ConsultantsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: AccountSort;
  filter: AccountFilter;
}>;


export type ConsultantsQuery = { accounts: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, name: string | null, organisation: string | null, role: Role | null, endedOn: string | null, withheld: Array<string>, agreements: Array<{ id: string, version: number | null, fromOn: string | null, toOn: string | null, isInForce: boolean | null }> | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type ProcessorsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: ProcessorSort;
  filter: ProcessorFilter;
}>;


export type ProcessorsQuery = { processors: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, kind: ProcessorKind | null, name: string | null, organisation: string | null, service: SupplierService | null, state: AgreementState | null, engagementCount: number | null, agreement: { id: string, signedOn: string | null, fromOn: string | null, toOn: string | null, templateVersion: string | null, documentHash: string | null, arranged: Array<AgreementPoint> | null, missing: Array<AgreementPoint> | null, state: AgreementState | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type ProcessorQueryVariables = Exact<{
  id: string;
}>;


export type ProcessorQuery = { processor: { id: string, kind: ProcessorKind | null, name: string | null, organisation: string | null, service: SupplierService | null, state: AgreementState | null, engagementCount: number | null, account: { id: string, agreements: Array<{ id: string, signedOn: string | null, fromOn: string | null, toOn: string | null, templateVersion: string | null, documentHash: string | null, arranged: Array<AgreementPoint> | null, missing: Array<AgreementPoint> | null, state: AgreementState | null }> | null } | null, supplier: { id: string, agreements: Array<{ id: string, signedOn: string | null, fromOn: string | null, toOn: string | null, templateVersion: string | null, documentHash: string | null, arranged: Array<AgreementPoint> | null, missing: Array<AgreementPoint> | null, state: AgreementState | null }> | null } | null, engagements: Array<{ id: string, caseId: string | null, number: string | null, stage: Stage | null, fromOn: string | null }> | null } | null };

export type AgreementTermsFragment = { signedOn: string | null, fromOn: string | null, toOn: string | null, templateVersion: string | null, documentHash: string | null, arranged: Array<AgreementPoint> | null, missing: Array<AgreementPoint> | null, state: AgreementState | null };

export type AddSupplierMutationVariables = Exact<{
  input: SupplierInput;
}>;


export type AddSupplierMutation = { addSupplier: { id: string, name: string | null } };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { signAgreement: { id: string, signedOn: string | null, fromOn: string | null, toOn: string | null, templateVersion: string | null, documentHash: string | null, arranged: Array<AgreementPoint> | null, missing: Array<AgreementPoint> | null, state: AgreementState | null } };

export type ClausesQueryVariables = Exact<{ [key: string]: never; }>;


export type ClausesQuery = { clauses: Array<{ id: string | null, heading: string | null, kept: string | null, state: ClauseState | null, fulfilledBy: Array<{ name: string | null, file: string | null, isGreen: boolean | null }> | null, proofs: Array<{ figure: string | null, target: number | null, holds: number | null, checkedAt: string | null }> | null, readings: Array<{ reading: string | null, wordsHash: string | null, isGap: boolean | null, confirmedOn: string | null, confirmedBy: string | null }> | null }> };

export type ProofRowsQueryVariables = Exact<{
  input: ProofRowFilter;
}>;


export type ProofRowsQuery = { proofRows: Array<{ place: string | null, rowId: string | null, caseId: string | null, number: string | null }> };

export type ConfirmReadingMutationVariables = Exact<{
  input: ConfirmReadingInput;
}>;


export type ConfirmReadingMutation = { confirmReading: { reading: string | null, wordsHash: string | null, isGap: boolean | null, confirmedOn: string | null, confirmedBy: string | null } };

export type ReadingStandingFragment = { reading: string | null, wordsHash: string | null, isGap: boolean | null, confirmedOn: string | null, confirmedBy: string | null };

export type SavedQueriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: SavedQuerySort;
  filter: SavedQueryFilter;
}>;


export type SavedQueriesQuery = { savedQueries: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, version: number | null, name: string | null, stage: Array<Stage> | null, consultantId: string | null, withoutConsultant: boolean | null, receivedFrom: string | null, receivedTo: string | null, destroyBefore: string | null, authorisedBefore: string | null, isFrozen: boolean | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type KeptQueryFragment = { id: string, version: number | null, name: string | null, stage: Array<Stage> | null, consultantId: string | null, withoutConsultant: boolean | null, receivedFrom: string | null, receivedTo: string | null, destroyBefore: string | null, authorisedBefore: string | null, isFrozen: boolean | null };

export type SaveQueryMutationVariables = Exact<{
  input: SaveQueryInput;
}>;


export type SaveQueryMutation = { saveQuery: { id: string, version: number | null, name: string | null, stage: Array<Stage> | null, consultantId: string | null, withoutConsultant: boolean | null, receivedFrom: string | null, receivedTo: string | null, destroyBefore: string | null, authorisedBefore: string | null, isFrozen: boolean | null } };

export type RenameQueryMutationVariables = Exact<{
  input: RenameQueryInput;
}>;


export type RenameQueryMutation = { renameQuery: { id: string, version: number | null, name: string | null, stage: Array<Stage> | null, consultantId: string | null, withoutConsultant: boolean | null, receivedFrom: string | null, receivedTo: string | null, destroyBefore: string | null, authorisedBefore: string | null, isFrozen: boolean | null } };

export type RemoveQueryMutationVariables = Exact<{
  input: RemoveQueryInput;
}>;


export type RemoveQueryMutation = { removeQuery: { items: Array<{ id: string, version: number | null, name: string | null, stage: Array<Stage> | null, consultantId: string | null, withoutConsultant: boolean | null, receivedFrom: string | null, receivedTo: string | null, destroyBefore: string | null, authorisedBefore: string | null, isFrozen: boolean | null }> } };

export type AddRecordMutationVariables = Exact<{
  input: AddRecordInput;
}>;


export type AddRecordMutation = { addRecord: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type RevealRecordsMutationVariables = Exact<{
  input: RevealRecordsInput;
}>;


export type RevealRecordsMutation = { revealRecords: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type RevealsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: RevealSort;
  filter: RevealFilter;
}>;


export type RevealsQuery = { reveals: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, createdAt: string | null, endsAt: string | null, reason: string | null, withheld: Array<string>, account: { id: string, name: string | null } | null, case: { id: string, number: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type SignalsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignalsQuery = { signals: { reveals: number | null } };

export type ReportCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportCatalogueQuery = { reportCatalogue: { cohorts: Array<{ year: number, frozenOn: string }> } };

export type RequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: DataSubjectRequestSort;
  filter: DataSubjectRequestFilter;
}>;


export type RequestsQuery = { requests: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, kind: RequestKind | null, person: PersonKind | null, receivedOn: string | null, dueStatutory: string | null, dueTarget: string | null, state: RequestState | null, identityAskedOn: string | null, wording: string | null, withheld: Array<string>, case: { id: string, number: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type RegisterRequestMutationVariables = Exact<{
  input: RegisterRequestInput;
}>;


export type RegisterRequestMutation = { registerRequest: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type DestructionRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: DestructionRunSort;
  filter: RunFilter;
}>;


export type DestructionRunsQuery = { destructionRuns: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, runOn: string | null, endedAt: string | null, erased: number | null, held: number | null, waiting: number | null, residue: number | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type DestructionCertificatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: DestructionCertificateSort;
  filter: DestructionFilter;
}>;


export type DestructionCertificatesQuery = { destructionCertificates: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, term: string | null, destroyOn: string | null, promisedBy: string | null, erasedAt: string | null, counts: Array<string> | null, contentHash: string | null, run: { id: string, runOn: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type CertificateOfQueryVariables = Exact<{
  input: CertificateInput;
}>;


export type CertificateOfQuery = { certificateOf: { id: string, term: string | null, destroyOn: string | null, promisedBy: string | null, erasedAt: string | null, counts: Array<string> | null, contentHash: string | null, run: { id: string, runOn: string | null } | null } | null };

export type CertificateFragment = { id: string, term: string | null, destroyOn: string | null, promisedBy: string | null, erasedAt: string | null, counts: Array<string> | null, contentHash: string | null, run: { id: string, runOn: string | null } | null };

export type ApproveErasureMutationVariables = Exact<{
  input: ApproveErasureInput;
}>;


export type ApproveErasureMutation = { approveErasure: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type KeptRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptRulesQuery = { keptRules: Array<{ rule: string | null, tables: Array<string> | null, past: number | null }> };

export type SearchQueryVariables = Exact<{
  input: SearchInput;
}>;


export type SearchQuery = { search: { way: SearchWay, total: number, totalIsExact: boolean, items: Array<{ id: string, number: string | null, stage: Stage | null, withheld: Array<string>, pupil: { id: string, givenName: string | null, namePrefix: string | null, familyName: string | null, birthOn: string | null, withheld: Array<string> } | null, guardians: Array<{ id: string, givenName: string | null, namePrefix: string | null, familyName: string | null, withheld: Array<string> }> | null }> } };

export type CasesLikeQueryVariables = Exact<{
  input: LikePupilInput;
}>;


export type CasesLikeQuery = { casesLike: { way: SearchWay, total: number, totalIsExact: boolean, items: Array<{ id: string, number: string | null, stage: Stage | null, withheld: Array<string>, pupil: { id: string, givenName: string | null, namePrefix: string | null, familyName: string | null, birthOn: string | null, withheld: Array<string> } | null, guardians: Array<{ id: string, givenName: string | null, namePrefix: string | null, familyName: string | null, withheld: Array<string> }> | null }> } };

export type FoundCaseFragment = { id: string, number: string | null, stage: Stage | null, withheld: Array<string>, pupil: { id: string, givenName: string | null, namePrefix: string | null, familyName: string | null, birthOn: string | null, withheld: Array<string> } | null, guardians: Array<{ id: string, givenName: string | null, namePrefix: string | null, familyName: string | null, withheld: Array<string> }> | null };

export type OwnSignalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: SignalSort;
  filter: SignalFilter;
}>;


export type OwnSignalsQuery = { ownSignals: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, createdAt: string | null, kind: SignalKind | null, seenAt: string | null, withheld: Array<string>, case: { id: string, number: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type SignalCountQueryVariables = Exact<{ [key: string]: never; }>;


export type SignalCountQuery = { signalCount: { unseen: number | null } };

export type SeeSignalsMutationVariables = Exact<{ [key: string]: never; }>;


export type SeeSignalsMutation = { seeSignals: { unseen: number | null } };

export type AuthorityMattersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: AuthorityMatterSort;
  filter: MatterFilter;
}>;


export type AuthorityMattersQuery = { authorityMatters: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, version: number | null, kind: MatterKind | null, receivedOn: string | null, dueOn: string | null, doneOn: string | null, subject: string | null, result: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type WholeMatterFragment = { id: string, version: number | null, kind: MatterKind | null, receivedOn: string | null, dueOn: string | null, doneOn: string | null, subject: string | null, result: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null };

export type AddMatterMutationVariables = Exact<{
  input: AddMatterInput;
}>;


export type AddMatterMutation = { addMatter: { id: string, version: number | null, kind: MatterKind | null, receivedOn: string | null, dueOn: string | null, doneOn: string | null, subject: string | null, result: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null } };

export type FinishMatterMutationVariables = Exact<{
  input: FinishMatterInput;
}>;


export type FinishMatterMutation = { finishMatter: { id: string, version: number | null, kind: MatterKind | null, receivedOn: string | null, dueOn: string | null, doneOn: string | null, subject: string | null, result: string | null, withheld: Array<string>, author: { id: string, name: string | null } | null } };

export type TasksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  sort: TaskSort;
  filter: TaskFilter;
}>;


export type TasksQuery = { tasks: { total: number | null, totalIsExact: boolean | null, items: Array<{ id: string, version: number | null, kind: TaskKind | null, targetOn: string | null, finalOn: string | null, state: TaskState | null, withheld: Array<string>, owner: { id: string, name: string | null } | null, case: { id: string, number: string | null, stage: Stage | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean, hasPreviousPage: boolean } } };

export type WorkListQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkListQuery = { workList: { today: string | null, tasksDue: number | null, ownTasks: number | null, ownCases: number | null, erasedSoon: number | null, erasedBefore: string | null, cases: Array<number> | null, tasks: Array<number> | null } };

export type AddTaskMutationVariables = Exact<{
  input: AddTaskInput;
}>;


export type AddTaskMutation = { addTask: { id: string, version: number | null, number: string | null, stage: Stage | null, channel: Channel | null, receivedOn: string | null, noticeVersion: string | null, noticeGivenOn: string | null, intakePlannedAt: string | null, intakeHeldOn: string | null, intakeCount: number | null, withdrawnOn: string | null, agreedCallbackOn: string | null, putOnHoldOn: string | null, workStartedOn: string | null, workEndedOn: string | null, outcome: Outcome | null, lastContactOn: string | null, termMoves: number | null, frozenOn: string | null, promisedBy: string | null, destroyOn: string | null, term: string | null, mayDo: Array<Act> | null } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask: { id: string, version: number | null, state: TaskState | null, owner: { id: string, name: string | null } | null } };

export type GiveTaskMutationVariables = Exact<{
  input: GiveTaskInput;
}>;


export type GiveTaskMutation = { giveTask: { id: string, version: number | null, state: TaskState | null, owner: { id: string, name: string | null } | null } };

export type TaskStandingFragment = { id: string, version: number | null, state: TaskState | null, owner: { id: string, name: string | null } | null };

export const ToldCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreachCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"toldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<ToldCaseFragment, unknown>;
export const WholeBreachFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBreach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"casesFound"}},{"kind":"Field","name":{"kind":"Name","value":"casesGone"}},{"kind":"Field","name":{"kind":"Name","value":"tellingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"riskReason"}},{"kind":"Field","name":{"kind":"Name","value":"delayReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<WholeBreachFragment, unknown>;
export const CaseCourseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<CaseCourseFragment, unknown>;
export const WholeLoneComplaintFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoneComplaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoneComplaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"erasure"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fileNumber"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"correctedOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<WholeLoneComplaintFragment, unknown>;
export const AskedExportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Export"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]} as unknown as DocumentNode<AskedExportFragment, unknown>;
export const DraftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Draft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntakeDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"keptAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthOn"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<DraftFragment, unknown>;
export const LogStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LogState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"headSeq"}},{"kind":"Field","name":{"kind":"Name","value":"headMark"}},{"kind":"Field","name":{"kind":"Name","value":"headAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"brokenAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBox"}},{"kind":"Field","name":{"kind":"Name","value":"cutTo"}},{"kind":"Field","name":{"kind":"Name","value":"cutDay"}},{"kind":"Field","name":{"kind":"Name","value":"cutConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"cutAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastCutAt"}}]}}]} as unknown as DocumentNode<LogStandingFragment, unknown>;
export const MessageStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"messageId"}}]}}]} as unknown as DocumentNode<MessageStateFragment, unknown>;
export const AgreementTermsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProcessorAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"arranged"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<AgreementTermsFragment, unknown>;
export const ReadingStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseReading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"wordsHash"}},{"kind":"Field","name":{"kind":"Name","value":"isGap"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}}]} as unknown as DocumentNode<ReadingStandingFragment, unknown>;
export const KeptQueryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"consultantId"}},{"kind":"Field","name":{"kind":"Name","value":"withoutConsultant"}},{"kind":"Field","name":{"kind":"Name","value":"receivedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"receivedTo"}},{"kind":"Field","name":{"kind":"Name","value":"destroyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"authorisedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"isFrozen"}}]}}]} as unknown as DocumentNode<KeptQueryFragment, unknown>;
export const CertificateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Certificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestructionCertificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"runOn"}}]}}]}}]} as unknown as DocumentNode<CertificateFragment, unknown>;
export const FoundCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"pupil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthOn"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<FoundCaseFragment, unknown>;
export const WholeMatterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMatter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthorityMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<WholeMatterFragment, unknown>;
export const TaskStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TaskStandingFragment, unknown>;
export const BreachesDocument = {"__meta__":{"hash":"sha256:86cccacf278ffa4f315467b6b5accfe26442e3a62050f198c75ecb080ce105c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Breaches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreachSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreachFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breaches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"casesFound"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<BreachesQuery, BreachesQueryVariables>;
export const BreachDocument = {"__meta__":{"hash":"sha256:ae62d183e1373f38f6dc9e1e1dff94a6e136084b61e322849fc12d0179a1acfb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Breach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBreach"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBreach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"casesFound"}},{"kind":"Field","name":{"kind":"Name","value":"casesGone"}},{"kind":"Field","name":{"kind":"Name","value":"tellingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"riskReason"}},{"kind":"Field","name":{"kind":"Name","value":"delayReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<BreachQuery, BreachQueryVariables>;
export const BreachCasesDocument = {"__meta__":{"hash":"sha256:39ccf4e7c900078c18bb53d09b36c5b134d003652a2017c21db7a342368fb97c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BreachCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreachCaseSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreachCaseFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breachCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreachCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"toldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<BreachCasesQuery, BreachCasesQueryVariables>;
export const ReportBreachDocument = {"__meta__":{"hash":"sha256:dd30c666808af02df6065e26b931e93a1c9d11e0882a1d68b6bd22a681c8bc4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportBreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportBreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportBreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<ReportBreachMutation, ReportBreachMutationVariables>;
export const DescribeBreachDocument = {"__meta__":{"hash":"sha256:c5c64ee22465a4db6365cef9bf9e97839250b0f637914356c05208e60a78187d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DescribeBreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DescribeBreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"describeBreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBreach"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBreach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"casesFound"}},{"kind":"Field","name":{"kind":"Name","value":"casesGone"}},{"kind":"Field","name":{"kind":"Name","value":"tellingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"riskReason"}},{"kind":"Field","name":{"kind":"Name","value":"delayReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<DescribeBreachMutation, DescribeBreachMutationVariables>;
export const AssessBreachDocument = {"__meta__":{"hash":"sha256:24f8e81dd26031e5d88b1cc86dfa8a6b11b6747bc50c9d2d7a4383488fc70078"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessBreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessBreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessBreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBreach"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBreach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"casesFound"}},{"kind":"Field","name":{"kind":"Name","value":"casesGone"}},{"kind":"Field","name":{"kind":"Name","value":"tellingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"riskReason"}},{"kind":"Field","name":{"kind":"Name","value":"delayReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<AssessBreachMutation, AssessBreachMutationVariables>;
export const NotifyAuthorityDocument = {"__meta__":{"hash":"sha256:dc09cea4bf9f3254dd615b885974640dffd092aceb314b205a8b75b54d84492f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotifyAuthority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotifyAuthorityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifyAuthority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBreach"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBreach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"casesFound"}},{"kind":"Field","name":{"kind":"Name","value":"casesGone"}},{"kind":"Field","name":{"kind":"Name","value":"tellingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"riskReason"}},{"kind":"Field","name":{"kind":"Name","value":"delayReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<NotifyAuthorityMutation, NotifyAuthorityMutationVariables>;
export const CompleteNotificationDocument = {"__meta__":{"hash":"sha256:de9b22a720c152dbd32b88296f90a7e9d966bfe4be09ba4c3c5dce1b77290874"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBreach"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBreach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"casesFound"}},{"kind":"Field","name":{"kind":"Name","value":"casesGone"}},{"kind":"Field","name":{"kind":"Name","value":"tellingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"riskReason"}},{"kind":"Field","name":{"kind":"Name","value":"delayReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<CompleteNotificationMutation, CompleteNotificationMutationVariables>;
export const FindAffectedDocument = {"__meta__":{"hash":"sha256:9531bd97e8529dc7b82c2c15d3bc2f14fc75c02b63ecf10c3ac4f9ae65ff520a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FindAffected"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindAffectedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findAffected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBreach"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBreach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"casesFound"}},{"kind":"Field","name":{"kind":"Name","value":"casesGone"}},{"kind":"Field","name":{"kind":"Name","value":"tellingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"riskReason"}},{"kind":"Field","name":{"kind":"Name","value":"delayReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<FindAffectedMutation, FindAffectedMutationVariables>;
export const AddAffectedDocument = {"__meta__":{"hash":"sha256:8a33ee070e877512802885ca8813852996f0690d06438caaa557da61b887a917"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAffected"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAffectedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addAffected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBreach"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBreach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"casesFound"}},{"kind":"Field","name":{"kind":"Name","value":"casesGone"}},{"kind":"Field","name":{"kind":"Name","value":"tellingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"riskReason"}},{"kind":"Field","name":{"kind":"Name","value":"delayReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<AddAffectedMutation, AddAffectedMutationVariables>;
export const TellPersonsDocument = {"__meta__":{"hash":"sha256:cd9be2c135e574aa95454abe64fa13d8536dffaa20c0d349905d1db272b97e68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellPersons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TellPersonsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tellPersons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBreach"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBreach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"casesFound"}},{"kind":"Field","name":{"kind":"Name","value":"casesGone"}},{"kind":"Field","name":{"kind":"Name","value":"tellingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"riskReason"}},{"kind":"Field","name":{"kind":"Name","value":"delayReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<TellPersonsMutation, TellPersonsMutationVariables>;
export const ExemptTellingDocument = {"__meta__":{"hash":"sha256:4f269f5c0c377e6a89d33fdf5d7007463496fdbc29ab0adda624048fd8b3acd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExemptTelling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExemptTellingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exemptTelling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBreach"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBreach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"casesFound"}},{"kind":"Field","name":{"kind":"Name","value":"casesGone"}},{"kind":"Field","name":{"kind":"Name","value":"tellingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"riskReason"}},{"kind":"Field","name":{"kind":"Name","value":"delayReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<ExemptTellingMutation, ExemptTellingMutationVariables>;
export const RecordBreachToldDocument = {"__meta__":{"hash":"sha256:b81e0b068f763fdad488abc5b335be565ec5e9652a10d4a4159dc832bf73fffe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordBreachTold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordBreachToldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordBreachTold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldCase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BreachCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"toldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<RecordBreachToldMutation, RecordBreachToldMutationVariables>;
export const CloseBreachDocument = {"__meta__":{"hash":"sha256:630f4d32b62c15b540c9dfdf02704fce531d3a129b53427239156c92db9425e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseBreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseBreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeBreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeBreach"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeBreach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"casesFound"}},{"kind":"Field","name":{"kind":"Name","value":"casesGone"}},{"kind":"Field","name":{"kind":"Name","value":"tellingSince"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"consequences"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"riskReason"}},{"kind":"Field","name":{"kind":"Name","value":"delayReason"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<CloseBreachMutation, CloseBreachMutationVariables>;
export const CasesDocument = {"__meta__":{"hash":"sha256:aa5075389e4ce621fd7c5fd42ac52817bd05143155359a6db2a62e65e2a0438e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"pupil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"consultant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<CasesQuery, CasesQueryVariables>;
export const CaseBoardDocument = {"__meta__":{"hash":"sha256:a58ae1b31623c94ca02b57a2e6afabcfc47c203ccf7d2b3557d2271f5ab1f808"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}},{"kind":"Field","name":{"kind":"Name","value":"notYet"}},{"kind":"Field","name":{"kind":"Name","value":"pupil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"consultant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<CaseBoardQuery, CaseBoardQueryVariables>;
export const CaseDocument = {"__meta__":{"hash":"sha256:b16d754dc2f253acf25920f80faba6057846bd3e57382b967915e132f70137cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Case"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}},{"kind":"Field","name":{"kind":"Name","value":"erasure"}},{"kind":"Field","name":{"kind":"Name","value":"ifDeclinedPromisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"ifDeclinedDestroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"ifHeldDestroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"ifAwaitedDestroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"referredTo"}},{"kind":"Field","name":{"kind":"Name","value":"reveals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pupil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthOn"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"isAddressSecret"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenStreet"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenPostcode"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCity"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"permissionFrom"}},{"kind":"Field","name":{"kind":"Name","value":"permissionOn"}},{"kind":"Field","name":{"kind":"Name","value":"permissionBy"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"authorityEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"livesApart"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"isAddressSecret"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenStreet"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenPostcode"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCity"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"consultant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"regulationVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"signer"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"formHash"}},{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"neededFrom"}},{"kind":"Field","name":{"kind":"Name","value":"holdsAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"invalidatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invalidationReason"}},{"kind":"Field","name":{"kind":"Name","value":"guardian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"relevance"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"finalAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"sourceInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"finalAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"sourceInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedForms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"finalAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"manner"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"chasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manner"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"recalledAt"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"attention"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"triesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"downloads"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professionals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"privateReason"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"guardian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pupil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"isReached"}},{"kind":"Field","name":{"kind":"Name","value":"movesTerm"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"postedOn"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"guardian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"finalOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"idleReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complaints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"correctedOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueStatutory"}},{"kind":"Field","name":{"kind":"Name","value":"dueTarget"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"identityDoubt"}},{"kind":"Field","name":{"kind":"Name","value":"identityAskedOn"}},{"kind":"Field","name":{"kind":"Name","value":"identityMeans"}},{"kind":"Field","name":{"kind":"Name","value":"identityConfirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<CaseQuery, CaseQueryVariables>;
export const ReceiveApplicationDocument = {"__meta__":{"hash":"sha256:111cb1a34e8017b939f8777422f403440164951b72c2e261d633477ea0ceaf33"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<ReceiveApplicationMutation, ReceiveApplicationMutationVariables>;
export const PlanIntakeDocument = {"__meta__":{"hash":"sha256:05b1e28ef4a2e469476f9ae826d3c3030ca09f769614c992618b814088b4f359"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanIntake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanIntakeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planIntake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<PlanIntakeMutation, PlanIntakeMutationVariables>;
export const HoldIntakeDocument = {"__meta__":{"hash":"sha256:297239f8d312093a887912db4c35b08762ff59d3acaf8ac24a04b7835e45ac14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldIntake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldIntakeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdIntake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<HoldIntakeMutation, HoldIntakeMutationVariables>;
export const DeclineCaseDocument = {"__meta__":{"hash":"sha256:310a13ae4e4aeedd5b2c0b5c538205368918b5ac0be0b381f0a55eca6d4d164a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<DeclineCaseMutation, DeclineCaseMutationVariables>;
export const WithdrawApplicationDocument = {"__meta__":{"hash":"sha256:15ce5228f5562885cd03743ce2a23d1f6e6653702d5236a524f44eef8377cad3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const PutOnHoldDocument = {"__meta__":{"hash":"sha256:69fb7bdf4d40b05592bcf0fba855ebf4b280b741ae25019203f2c26cf96a7cf8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutOnHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PutOnHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"putOnHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<PutOnHoldMutation, PutOnHoldMutationVariables>;
export const AssignConsultantDocument = {"__meta__":{"hash":"sha256:5a4bfb4ffa31890455899860abebba6cef893da24fc04a7c0961f483b9d6d06f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignConsultant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignConsultantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignConsultant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<AssignConsultantMutation, AssignConsultantMutationVariables>;
export const AssignTogetherDocument = {"__meta__":{"hash":"sha256:a043da91851556c1ce0956b86d9201160b31d7ec9c1d9cb1b42610bd0e05fa89"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTogether"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTogetherInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTogether"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"isAssigned"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}}]}}]}}]} as unknown as DocumentNode<AssignTogetherMutation, AssignTogetherMutationVariables>;
export const EndAssignmentDocument = {"__meta__":{"hash":"sha256:9ed2b70af446c76f7d4c7c1f0d5d5545ab3199240cec660ca7b63de80b80693c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<EndAssignmentMutation, EndAssignmentMutationVariables>;
export const CloseCaseDocument = {"__meta__":{"hash":"sha256:95e3ac832b4be18437ded6f0b9eb195e4ec997f775e2eb02872c6233aa07f544"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<CloseCaseMutation, CloseCaseMutationVariables>;
export const HandOverCaseDocument = {"__meta__":{"hash":"sha256:b85e267fe97ef44af8eadc8a6bc0b46a242b1f42359ced3edc0e5221eb70d6b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<HandOverCaseMutation, HandOverCaseMutationVariables>;
export const GiveNoticeDocument = {"__meta__":{"hash":"sha256:448e64aa7b7015bcf71ad45e2361f9f9fd67d56cdf1930fdbf10e6083a7efac5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<GiveNoticeMutation, GiveNoticeMutationVariables>;
export const ExplainIdleDocument = {"__meta__":{"hash":"sha256:f56ca0e869939f4afe827c3732257f71a1666de14c632b077c3650a4f3af2aa8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExplainIdle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExplainIdleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainIdle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<ExplainIdleMutation, ExplainIdleMutationVariables>;
export const RegisterComplaintDocument = {"__meta__":{"hash":"sha256:a54f161f8b13ed6c21e29cca2ef804649ba432f0ab88a1f182b825f45626bb38"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<RegisterComplaintMutation, RegisterComplaintMutationVariables>;
export const SettleComplaintDocument = {"__meta__":{"hash":"sha256:64529521a8ed4091e815652c14ab57595a5463ced4edc6ca7c90209cf400c121"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<SettleComplaintMutation, SettleComplaintMutationVariables>;
export const ProposeComplaintCorrectionDocument = {"__meta__":{"hash":"sha256:e7ad76808a986bccf1cf43f45cfe05a8c7ecedef17214d01c2edebc453235de2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeComplaintCorrection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeComplaintCorrectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeComplaintCorrection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<ProposeComplaintCorrectionMutation, ProposeComplaintCorrectionMutationVariables>;
export const SignComplaintCorrectionDocument = {"__meta__":{"hash":"sha256:46193c3e67a0f998c534c6f639bd2ff26a79416d9a8de21de1154fa852ecd792"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignComplaintCorrection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignComplaintCorrectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signComplaintCorrection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<SignComplaintCorrectionMutation, SignComplaintCorrectionMutationVariables>;
export const AskIdentityDocument = {"__meta__":{"hash":"sha256:fa0185da47c340e74fde9417943349ab617bfc48e63a55b042187744ff722416"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<AskIdentityMutation, AskIdentityMutationVariables>;
export const ConfirmIdentityDocument = {"__meta__":{"hash":"sha256:32e1b07e9e3c9419d4f010cbf1ebfb3f20454cdf1c2054f5a9bdf6511db58ba2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<ConfirmIdentityMutation, ConfirmIdentityMutationVariables>;
export const LoneComplaintsDocument = {"__meta__":{"hash":"sha256:8f3fa5997ad057d0035e549869286e08505fe8eff41ff6e8b840f4e579115142"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoneComplaints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoneComplaintSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoneComplaintFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loneComplaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"erasure"}},{"kind":"Field","name":{"kind":"Name","value":"correctedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<LoneComplaintsQuery, LoneComplaintsQueryVariables>;
export const LoneComplaintDocument = {"__meta__":{"hash":"sha256:73d175a42d7a8e18ee867135a57d444acbe7fd8323b5335b9dd09e3b97762475"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoneComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loneComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeLoneComplaint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoneComplaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoneComplaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"erasure"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fileNumber"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"correctedOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<LoneComplaintQuery, LoneComplaintQueryVariables>;
export const RegisterLoneComplaintDocument = {"__meta__":{"hash":"sha256:ca7fe1fb3b441f7adb678afe88b0f7cc5ff54a343ac4fcb0f8b33b6114d1333b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterLoneComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterLoneComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerLoneComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeLoneComplaint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoneComplaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoneComplaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"erasure"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fileNumber"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"correctedOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<RegisterLoneComplaintMutation, RegisterLoneComplaintMutationVariables>;
export const RecordLoneContactDocument = {"__meta__":{"hash":"sha256:f07ea778b8afa516a4b87c1dfa45ec3bbf3c6a923e8a155e41095bf5f2b0e948"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLoneContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLoneContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLoneContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeLoneComplaint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoneComplaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoneComplaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"erasure"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fileNumber"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"correctedOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<RecordLoneContactMutation, RecordLoneContactMutationVariables>;
export const SettleLoneComplaintDocument = {"__meta__":{"hash":"sha256:ae066dbcfa4fb5025e1dfd87966918ec38533fef56005db84df85af12952d807"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleLoneComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleLoneComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleLoneComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeLoneComplaint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoneComplaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoneComplaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"erasure"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fileNumber"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"correctedOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<SettleLoneComplaintMutation, SettleLoneComplaintMutationVariables>;
export const ProposeLoneCorrectionDocument = {"__meta__":{"hash":"sha256:46c2f0bb2bd421425bce7bac8617d3a3bd25c12e9687091a43807ae7d1c5f799"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeLoneCorrection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeLoneCorrectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeLoneCorrection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeLoneComplaint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoneComplaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoneComplaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"erasure"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fileNumber"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"correctedOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<ProposeLoneCorrectionMutation, ProposeLoneCorrectionMutationVariables>;
export const SignLoneCorrectionDocument = {"__meta__":{"hash":"sha256:7b66c8f4b3695059df5f320a424d45ba715d5ffff4dc2a91ef7f9ed0059db67b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignLoneCorrection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignLoneCorrectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signLoneCorrection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeLoneComplaint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoneComplaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoneComplaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"erasure"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fileNumber"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"correctedOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<SignLoneCorrectionMutation, SignLoneCorrectionMutationVariables>;
export const ApproveLoneErasureDocument = {"__meta__":{"hash":"sha256:1658ebfda4ef60b99d3732265915edd2384add2524ff1478682ed855a238c72b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveLoneErasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveLoneErasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveLoneErasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeLoneComplaint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoneComplaint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoneComplaint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"erasure"}},{"kind":"Field","name":{"kind":"Name","value":"complainant"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fileNumber"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"correctedOn"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<ApproveLoneErasureMutation, ApproveLoneErasureMutationVariables>;
export const ConsentsDocument = {"__meta__":{"hash":"sha256:dc1622f6df74312e56203ea7c93de3825602aa29cd9ae3be6b6759b81866e0a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Consents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signer"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<ConsentsQuery, ConsentsQueryVariables>;
export const SendFormsDocument = {"__meta__":{"hash":"sha256:1b5989705df78a36b17d8abf9b7ee61b27da177098beabb015780a5b59737432"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendForms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendFormsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendForms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<SendFormsMutation, SendFormsMutationVariables>;
export const AwaitSignaturesDocument = {"__meta__":{"hash":"sha256:735019394046dc340f96fc2228345d809ec168c2b69adeacfb92d2aca203c38c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AwaitSignatures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AwaitSignaturesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awaitSignatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<AwaitSignaturesMutation, AwaitSignaturesMutationVariables>;
export const RegisterSignatureDocument = {"__meta__":{"hash":"sha256:3ba2349e21d487a8eb70f91d500ba1de4781149430292599710da75006eb27db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterSignature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterSignatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerSignature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<RegisterSignatureMutation, RegisterSignatureMutationVariables>;
export const RemindSignersDocument = {"__meta__":{"hash":"sha256:c2b57c0bd707b25b38f76f5e69f578c239a6d12538b541f9005fe755a7fbf5d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindSigners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemindSignersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindSigners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<RemindSignersMutation, RemindSignersMutationVariables>;
export const TakeUpCaseDocument = {"__meta__":{"hash":"sha256:60d9cb182c2448c3178b72c0c8c227b75136a438f408075791d423c7edda1a67"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeUpCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeUpCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeUpCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<TakeUpCaseMutation, TakeUpCaseMutationVariables>;
export const WithdrawAuthorisationDocument = {"__meta__":{"hash":"sha256:c6c3f7e1e58bc426ea11f430865955734d07faac90737d9e86061ca2923cb263"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAuthorisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAuthorisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAuthorisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<WithdrawAuthorisationMutation, WithdrawAuthorisationMutationVariables>;
export const WithdrawLineDocument = {"__meta__":{"hash":"sha256:6c8420b0d932580a43b802616ed9df5756846ea3b8fc61fd18ea33772713ad40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<WithdrawLineMutation, WithdrawLineMutationVariables>;
export const InvalidateSignatureDocument = {"__meta__":{"hash":"sha256:3d9b63e48298c8952c3c28a3369dc7c1d205c31a0fbfea51c8084ba0872c5770"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvalidateSignature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidateSignatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invalidateSignature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<InvalidateSignatureMutation, InvalidateSignatureMutationVariables>;
export const ResumeCaseDocument = {"__meta__":{"hash":"sha256:b61ec72a11f8ad2766481ac2068a2707b49115e0fa63cd2e5b2a0702e1a9797d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<ResumeCaseMutation, ResumeCaseMutationVariables>;
export const AddGuardianDocument = {"__meta__":{"hash":"sha256:4bfe7d35f70f10a45ed670f3308e5a64f60001257062e329d35677056dd0604e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddGuardian"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddGuardianInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addGuardian"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<AddGuardianMutation, AddGuardianMutationVariables>;
export const ChangeAuthorityDocument = {"__meta__":{"hash":"sha256:0b354c51c8afa3357b643c201bb2ae4f56e49bde350482e581824f0e10baa3f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeAuthority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAuthorityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeAuthority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<ChangeAuthorityMutation, ChangeAuthorityMutationVariables>;
export const RecordContactDocument = {"__meta__":{"hash":"sha256:18d8890fdff405207a646f395293386f1b13e653b0a8bf3d831197cf02fcd732"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<RecordContactMutation, RecordContactMutationVariables>;
export const ChangeAddressDocument = {"__meta__":{"hash":"sha256:1860349707bf01a6dc6976aa4e0bcf553c47a4616ccc3bd42fdd971260af9b03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<ChangeAddressMutation, ChangeAddressMutationVariables>;
export const AddProfessionalDocument = {"__meta__":{"hash":"sha256:463a96cf6fe8b663806d690adaf9f5d0bc8825b365f1016f96846ecc3163c729"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddProfessional"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddProfessionalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addProfessional"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<AddProfessionalMutation, AddProfessionalMutationVariables>;
export const RecipientsDocument = {"__meta__":{"hash":"sha256:e8fbffdb444d5b48e8c182fc6afc81f611bedca42ce48af2766c7c58d304088f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recipients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuthorisationLineSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuthorisationLineFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<RecipientsQuery, RecipientsQueryVariables>;
export const DiscloseRecordsDocument = {"__meta__":{"hash":"sha256:21e9e28f47fffab9adc0cd7d7aeb00600384788e70b465e17136d3d7a0fb5c94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscloseRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscloseRecordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discloseRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<DiscloseRecordsMutation, DiscloseRecordsMutationVariables>;
export const SharingDocument = {"__meta__":{"hash":"sha256:52ba689b95434635cbaf520bb7a3a853f432c6f8b280d08837e6885961a70610"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"pupil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthOn"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"isAddressSecret"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signer"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"invalidatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"guardian"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"learning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}}]} as unknown as DocumentNode<SharingQuery, SharingQueryVariables>;
export const SharedDocument = {"__meta__":{"hash":"sha256:f4c91a6825fdfd208bc394761b4fa929d997b6479199ff74b3a44649ba8720d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shared"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"copy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"identity"}},{"kind":"Field","name":{"kind":"Name","value":"learning"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"documentIds"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"documentIds"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"documentIds"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}}]} as unknown as DocumentNode<SharedQuery, SharedQueryVariables>;
export const RecordToldDocument = {"__meta__":{"hash":"sha256:e06efc25e079f73dd9a6fee14450ed06091af3029d414609de3f222bd83f5b23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordToldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<RecordToldMutation, RecordToldMutationVariables>;
export const PostDisclosureDocument = {"__meta__":{"hash":"sha256:fcad9dcfd6b39a22bddd205b2a685234dea2e584cfc76cdd14a8aa9223380513"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<PostDisclosureMutation, PostDisclosureMutationVariables>;
export const RenewLinkDocument = {"__meta__":{"hash":"sha256:833b1f4d47ece0b0bf0e987e1c15101cb8cd1d7db305cb8bf6f3b7dad3c87331"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<RenewLinkMutation, RenewLinkMutationVariables>;
export const WithdrawDisclosureDocument = {"__meta__":{"hash":"sha256:7b6cd89831335453965db0db2f8f36dfd40161aad04f782dbc71a684c66c8bd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<WithdrawDisclosureMutation, WithdrawDisclosureMutationVariables>;
export const TellRecipientsDocument = {"__meta__":{"hash":"sha256:c2f16dbf2813c026981b16e65391347a09ed45ae03326d4d30ee915cc02b665a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellRecipients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TellRecipientsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tellRecipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<TellRecipientsMutation, TellRecipientsMutationVariables>;
export const AddDocumentDocument = {"__meta__":{"hash":"sha256:33fc0dec9f3d2ec5434c6dd4287e8d1f2a6801e599414d7b14a41762b98a7e8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<AddDocumentMutation, AddDocumentMutationVariables>;
export const AddSignedFormDocument = {"__meta__":{"hash":"sha256:676b2f483004eaee65349f7eab89d4eb2d5de52302c5a51f7fb38d3237ad4120"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddSignedForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddSignedFormInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addSignedForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<AddSignedFormMutation, AddSignedFormMutationVariables>;
export const FinishDocumentDocument = {"__meta__":{"hash":"sha256:f5be7cf49c5847ab905ef5a636118932cd0c84166c568d9aeb01e523d82659eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<FinishDocumentMutation, FinishDocumentMutationVariables>;
export const QuarantineArrivalDocument = {"__meta__":{"hash":"sha256:19079920abbae3cbd990788b67c1ca7a30d4faa64e2cae263c7608f7021a364e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuarantineArrival"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuarantineArrivalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarantineArrival"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<QuarantineArrivalMutation, QuarantineArrivalMutationVariables>;
export const DecideArrivalDocument = {"__meta__":{"hash":"sha256:184bd0e5935fd68771a26cb06b4e1afadc6f908c7bf5a23fb15e016888dea675"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideArrival"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideArrivalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideArrival"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<DecideArrivalMutation, DecideArrivalMutationVariables>;
export const AskInformationDocument = {"__meta__":{"hash":"sha256:eeb2bb05ef6636c8a092164d01251c8775762dfc4cf52df091e3931ce5d2689f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskInformationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askInformation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<AskInformationMutation, AskInformationMutationVariables>;
export const FollowInformationDocument = {"__meta__":{"hash":"sha256:c4cee21bee7cd511a83a601223f49b2edc7adb486d1babe23e086cb8a02a16f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowInformationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followInformation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<FollowInformationMutation, FollowInformationMutationVariables>;
export const ExportCasesDocument = {"__meta__":{"hash":"sha256:ea40573c04403ec64a4589eecbfa0dfb41ec2a9364fa51dc582205c3520d2572"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportCasesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedExport"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Export"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]} as unknown as DocumentNode<ExportCasesMutation, ExportCasesMutationVariables>;
export const ExportPackDocument = {"__meta__":{"hash":"sha256:65e17150c273e668c98b83515a87858f92aa80cf5bf544487c6cad99126e3de0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportPackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedExport"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Export"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]} as unknown as DocumentNode<ExportPackMutation, ExportPackMutationVariables>;
export const ExportLogDocument = {"__meta__":{"hash":"sha256:a9fbac1c1eff3675b94fdec51d5e2274874787131cfc82b6d9323fd84bc2c2ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportLogInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedExport"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedExport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Export"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]} as unknown as DocumentNode<ExportLogMutation, ExportLogMutationVariables>;
export const ExportsDocument = {"__meta__":{"hash":"sha256:3759621d39b1b3968c392132d561f85cfe23abf0acb387988341c860d781f172"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Exports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"consultantId"}},{"kind":"Field","name":{"kind":"Name","value":"withoutConsultant"}},{"kind":"Field","name":{"kind":"Name","value":"receivedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"receivedTo"}},{"kind":"Field","name":{"kind":"Name","value":"destroyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"authorisedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"isFrozen"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<ExportsQuery, ExportsQueryVariables>;
export const InstitutionsDocument = {"__meta__":{"hash":"sha256:14ffa494aa27ac4c224e6fa09616614ec5817d5fa9b0822deaecacfc4d1ee5b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Institutions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"brin"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<InstitutionsQuery, InstitutionsQueryVariables>;
export const AddInstitutionDocument = {"__meta__":{"hash":"sha256:b8c46bae11c416a1d08a0f88a22357a1e147e0f09fec94f9e37d1a1842501a7f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddInstitution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addInstitution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"brin"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]} as unknown as DocumentNode<AddInstitutionMutation, AddInstitutionMutationVariables>;
export const ChangeInstitutionDocument = {"__meta__":{"hash":"sha256:4237131aa26bd934531b20ca3155d7fce5d6f68419d6490690a47643444a65e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeInstitution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeInstitutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeInstitution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<ChangeInstitutionMutation, ChangeInstitutionMutationVariables>;
export const IntakeDraftDocument = {"__meta__":{"hash":"sha256:6042a4f5548dca58d8d5ff25d2e132628456e6f575bd3c9c55102e83b09e928a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notYet"}},{"kind":"Field","name":{"kind":"Name","value":"intakeDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Draft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Draft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntakeDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"keptAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthOn"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<IntakeDraftQuery, IntakeDraftQueryVariables>;
export const KeepIntakeDraftDocument = {"__meta__":{"hash":"sha256:b7edc07cbdb25accc513439073fcbc8deda05a4ffb0d3e26626da7da2df083e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepIntakeDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepIntakeDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Draft"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Draft"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntakeDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"keptAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthOn"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<KeepIntakeDraftMutation, KeepIntakeDraftMutationVariables>;
export const DiscardIntakeDraftDocument = {"__meta__":{"hash":"sha256:316c304fb441472fdc18027cc35ebdcb6179c414105d4a34e73ba485893606c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardIntakeDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardIntakeDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DiscardIntakeDraftMutation, DiscardIntakeDraftMutationVariables>;
export const PostLetterDocument = {"__meta__":{"hash":"sha256:8b546b0a3237fb8dbf2e9439d5e3866f41b2a60b94496c05a72fc6b444a6802e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<PostLetterMutation, PostLetterMutationVariables>;
export const LogEntriesDocument = {"__meta__":{"hash":"sha256:b89f35d7e726607a6591d0e9a9e75abf99e83b204c0ac9e63b8b120a2fb38ce4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogEntrySort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogEntryFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"caseIds"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<LogEntriesQuery, LogEntriesQueryVariables>;
export const KeysStateDocument = {"__meta__":{"hash":"sha256:068e3334c028e74099d3240a78e9bd3498fdd5a887e3d3b7f21af8c939784781"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeysState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keysState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCopyDue"}},{"kind":"Field","name":{"kind":"Name","value":"epochOn"}},{"kind":"Field","name":{"kind":"Name","value":"casesAt"}},{"kind":"Field","name":{"kind":"Name","value":"rootAt"}},{"kind":"Field","name":{"kind":"Name","value":"signingAt"}},{"kind":"Field","name":{"kind":"Name","value":"backedUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"isBackupDue"}},{"kind":"Field","name":{"kind":"Name","value":"restoreTriedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isTrialDue"}},{"kind":"Field","name":{"kind":"Name","value":"restoredAt"}}]}}]}}]} as unknown as DocumentNode<KeysStateQuery, KeysStateQueryVariables>;
export const LogStateDocument = {"__meta__":{"hash":"sha256:4ae18481e422af1c9c1c47f48de3985532df0e693e5bb26cc1c9a9226ac00264"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LogState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"headSeq"}},{"kind":"Field","name":{"kind":"Name","value":"headMark"}},{"kind":"Field","name":{"kind":"Name","value":"headAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"brokenAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBox"}},{"kind":"Field","name":{"kind":"Name","value":"cutTo"}},{"kind":"Field","name":{"kind":"Name","value":"cutDay"}},{"kind":"Field","name":{"kind":"Name","value":"cutConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"cutAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastCutAt"}}]}}]} as unknown as DocumentNode<LogStateQuery, LogStateQueryVariables>;
export const CheckLogDocument = {"__meta__":{"hash":"sha256:4d0c07eb1c2836f0be7a48cd1d3d30914433452608be261472fdb984074eaffb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LogState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"headSeq"}},{"kind":"Field","name":{"kind":"Name","value":"headMark"}},{"kind":"Field","name":{"kind":"Name","value":"headAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"brokenAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBox"}},{"kind":"Field","name":{"kind":"Name","value":"cutTo"}},{"kind":"Field","name":{"kind":"Name","value":"cutDay"}},{"kind":"Field","name":{"kind":"Name","value":"cutConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"cutAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastCutAt"}}]}}]} as unknown as DocumentNode<CheckLogMutation, CheckLogMutationVariables>;
export const ConfirmLogCutDocument = {"__meta__":{"hash":"sha256:3f0f324652c158953ee1f767cb5c5c955d4150c6c513ae660be7e404020fa3b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmLogCut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmLogCutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmLogCut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LogStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LogStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LogState"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"headSeq"}},{"kind":"Field","name":{"kind":"Name","value":"headMark"}},{"kind":"Field","name":{"kind":"Name","value":"headAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"brokenAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBox"}},{"kind":"Field","name":{"kind":"Name","value":"cutTo"}},{"kind":"Field","name":{"kind":"Name","value":"cutDay"}},{"kind":"Field","name":{"kind":"Name","value":"cutConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"cutAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastCutAt"}}]}}]} as unknown as DocumentNode<ConfirmLogCutMutation, ConfirmLogCutMutationVariables>;
export const MessagesDocument = {"__meta__":{"hash":"sha256:068ebf9d47171e1626716757bf5dd29d555ba533ce7f816a299df9fac2a353d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Messages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageState"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"messageId"}}]}}]} as unknown as DocumentNode<MessagesQuery, MessagesQueryVariables>;
export const SendMessageAgainDocument = {"__meta__":{"hash":"sha256:e81404a41739570f7b763f74bf60ac23fc14ffd11dd988e04a03c4a3b32b696e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessageAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessageAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"messageId"}}]}}]} as unknown as DocumentNode<SendMessageAgainMutation, SendMessageAgainMutationVariables>;
export const ConfirmMessageDocument = {"__meta__":{"hash":"sha256:2757c2720f25bb823f2967e13dc3c4824e9e5884052d00b0b5bb9466b2de7d7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"messageId"}}]}}]} as unknown as DocumentNode<ConfirmMessageMutation, ConfirmMessageMutationVariables>;
export const ConsultantsDocument = {"__meta__":{"hash":"sha256:67e1bdc484f8cde3cd0b3d17bb71dd5be1906a4807da4bad7a7c44bf7ce4b3fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Consultants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<ConsultantsQuery, ConsultantsQueryVariables>;
export const ProcessorsDocument = {"__meta__":{"hash":"sha256:83e8a6a4e77792a586aa769ce8eb1e8d184b6d0682ff4e786e207febb4d6b43e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Processors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcessorSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcessorFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"processors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"engagementCount"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementTerms"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProcessorAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"arranged"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<ProcessorsQuery, ProcessorsQueryVariables>;
export const ProcessorDocument = {"__meta__":{"hash":"sha256:2265b899a0cf7d911ea830a432d0f1d67b97eaa42d4bab988f0a27dccb4feff3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Processor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"processor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"engagementCount"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementTerms"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementTerms"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"engagements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProcessorAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"arranged"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<ProcessorQuery, ProcessorQueryVariables>;
export const AddSupplierDocument = {"__meta__":{"hash":"sha256:dd95c649357d16e5aa50cb01c61984a62c49ca00d946a7faa1c8eca55671a67f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddSupplier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addSupplier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AddSupplierMutation, AddSupplierMutationVariables>;
export const SignAgreementDocument = {"__meta__":{"hash":"sha256:a43cdd5fa53787374a19d9375e6d0d92a2f7f3cc2d593b2be26921cb09b2144f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementTerms"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProcessorAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"arranged"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<SignAgreementMutation, SignAgreementMutationVariables>;
export const ClausesDocument = {"__meta__":{"hash":"sha256:b9a4d382b3de1a1084eeb2cd6dd0ce387945210c03ba08e6107abc9ba7d34781"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"isGreen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proofs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseReading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"wordsHash"}},{"kind":"Field","name":{"kind":"Name","value":"isGap"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}}]} as unknown as DocumentNode<ClausesQuery, ClausesQueryVariables>;
export const ProofRowsDocument = {"__meta__":{"hash":"sha256:4ca29704a62dcdf2d34b556821764df35384567d1a77073be48a5789b2440522"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProofRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProofRowFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proofRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<ProofRowsQuery, ProofRowsQueryVariables>;
export const ConfirmReadingDocument = {"__meta__":{"hash":"sha256:0e1ab7756fe589ee2eb48c76da969c2931a03c5ccb4321be866365a94ed33432"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmReading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmReadingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmReading"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadingStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadingStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClauseReading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"wordsHash"}},{"kind":"Field","name":{"kind":"Name","value":"isGap"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}}]}}]} as unknown as DocumentNode<ConfirmReadingMutation, ConfirmReadingMutationVariables>;
export const SavedQueriesDocument = {"__meta__":{"hash":"sha256:b2114b92e17477452097676f8a6453336c5a85720f00ecb52a9b3296dbc8b559"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedQueries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuerySort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQueryFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedQueries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptQuery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"consultantId"}},{"kind":"Field","name":{"kind":"Name","value":"withoutConsultant"}},{"kind":"Field","name":{"kind":"Name","value":"receivedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"receivedTo"}},{"kind":"Field","name":{"kind":"Name","value":"destroyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"authorisedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"isFrozen"}}]}}]} as unknown as DocumentNode<SavedQueriesQuery, SavedQueriesQueryVariables>;
export const SaveQueryDocument = {"__meta__":{"hash":"sha256:fefda0cde00d04b41bd52926129232d227b0611a0b29b7c3ab47cb22675b1ae2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveQueryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptQuery"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"consultantId"}},{"kind":"Field","name":{"kind":"Name","value":"withoutConsultant"}},{"kind":"Field","name":{"kind":"Name","value":"receivedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"receivedTo"}},{"kind":"Field","name":{"kind":"Name","value":"destroyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"authorisedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"isFrozen"}}]}}]} as unknown as DocumentNode<SaveQueryMutation, SaveQueryMutationVariables>;
export const RenameQueryDocument = {"__meta__":{"hash":"sha256:92ee72e5af93d6433c7a1506b57d32960e9b3dcbf66408fe12a21747eaefc4c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameQueryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptQuery"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"consultantId"}},{"kind":"Field","name":{"kind":"Name","value":"withoutConsultant"}},{"kind":"Field","name":{"kind":"Name","value":"receivedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"receivedTo"}},{"kind":"Field","name":{"kind":"Name","value":"destroyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"authorisedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"isFrozen"}}]}}]} as unknown as DocumentNode<RenameQueryMutation, RenameQueryMutationVariables>;
export const RemoveQueryDocument = {"__meta__":{"hash":"sha256:8b14ae73fc6543a9573a487ab73ff1b8999e429147bf911b7c06c4554adc29fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveQueryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptQuery"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"consultantId"}},{"kind":"Field","name":{"kind":"Name","value":"withoutConsultant"}},{"kind":"Field","name":{"kind":"Name","value":"receivedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"receivedTo"}},{"kind":"Field","name":{"kind":"Name","value":"destroyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"authorisedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"isFrozen"}}]}}]} as unknown as DocumentNode<RemoveQueryMutation, RemoveQueryMutationVariables>;
export const AddRecordDocument = {"__meta__":{"hash":"sha256:24beffeb22c773664eecd558951649bf50386e887820b892d01f03ac35ace3ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<AddRecordMutation, AddRecordMutationVariables>;
export const RevealRecordsDocument = {"__meta__":{"hash":"sha256:eeeb65ecd7b56c0df8db6543cf022164d1d9531138ce24f43707f93fd0e79c9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealRecordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<RevealRecordsMutation, RevealRecordsMutationVariables>;
export const RevealsDocument = {"__meta__":{"hash":"sha256:b32516b604794c4379b591f70967bcf4c89207f289b286adfcb35567e7755c6c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reveals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reveals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<RevealsQuery, RevealsQueryVariables>;
export const SignalsDocument = {"__meta__":{"hash":"sha256:5b5aa5a9852e44e3b351e663488e55e0342957621dd47f3e0803ac791f146ab7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Signals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reveals"}}]}}]}}]} as unknown as DocumentNode<SignalsQuery, SignalsQueryVariables>;
export const ReportCatalogueDocument = {"__meta__":{"hash":"sha256:83b58ef627063b4dabb2d2ebcd8099d1cae11424fc5a4b55cff1bce49c7cba31"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportCatalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportCatalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}}]}}]}}]}}]} as unknown as DocumentNode<ReportCatalogueQuery, ReportCatalogueQueryVariables>;
export const RequestsDocument = {"__meta__":{"hash":"sha256:750787642f3edca26aca3b074b1090f88c207284f57d548939d6b6b07872efc0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Requests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataSubjectRequestSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataSubjectRequestFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueStatutory"}},{"kind":"Field","name":{"kind":"Name","value":"dueTarget"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"identityAskedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<RequestsQuery, RequestsQueryVariables>;
export const RegisterRequestDocument = {"__meta__":{"hash":"sha256:0287e52778033afe29a6af46d7f354135fd2a7de2150ac89dbc4f3b671df7779"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<RegisterRequestMutation, RegisterRequestMutationVariables>;
export const DestructionRunsDocument = {"__meta__":{"hash":"sha256:c16b1e4ef842349640348a12d3cdda7fb222074005aa437625719b3e33571b83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DestructionRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DestructionRunSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destructionRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"runOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"residue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<DestructionRunsQuery, DestructionRunsQueryVariables>;
export const DestructionCertificatesDocument = {"__meta__":{"hash":"sha256:409eb165e7b8081d685074a9ef831d76330fb9c70be7185257039369f676867f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DestructionCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DestructionCertificateSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DestructionFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destructionCertificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Certificate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Certificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestructionCertificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"runOn"}}]}}]}}]} as unknown as DocumentNode<DestructionCertificatesQuery, DestructionCertificatesQueryVariables>;
export const CertificateOfDocument = {"__meta__":{"hash":"sha256:3f21d2aeebde8c14bc7095d26e1ac3793d565aff20bb7a14616e0a9ed3a78914"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CertificateOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Certificate"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Certificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestructionCertificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"runOn"}}]}}]}}]} as unknown as DocumentNode<CertificateOfQuery, CertificateOfQueryVariables>;
export const ApproveErasureDocument = {"__meta__":{"hash":"sha256:eead4d52da473a78484674e65ca5e333f03730a7c6929ea138f0b71e27f714d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveErasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveErasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveErasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<ApproveErasureMutation, ApproveErasureMutationVariables>;
export const KeptRulesDocument = {"__meta__":{"hash":"sha256:ffd8ac49c2a0400cce86a2d1e9c81e512dfb58fbf379a22215b980bc908bc51e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeptRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keptRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"tables"}},{"kind":"Field","name":{"kind":"Name","value":"past"}}]}}]}}]} as unknown as DocumentNode<KeptRulesQuery, KeptRulesQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"sha256:c575682e732f15c164f802a9aa743d769c52fa28dcea500936af2b24c2fdd9fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"pupil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthOn"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const CasesLikeDocument = {"__meta__":{"hash":"sha256:c78179aadecce68bbb63ffba474f408f9c22134d2ecd905153e7b4dec6c4f755"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasesLike"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LikePupilInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casesLike"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundCase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"pupil"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthOn"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<CasesLikeQuery, CasesLikeQueryVariables>;
export const OwnSignalsDocument = {"__meta__":{"hash":"sha256:a0cfbf57f9c935b87afe82e026f5383330659d63561760548139595dd84d825a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSignals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignalSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignalFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownSignals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<OwnSignalsQuery, OwnSignalsQueryVariables>;
export const SignalCountDocument = {"__meta__":{"hash":"sha256:5670976472a6324787ff363a7c9c755c68807a65a5802a94be51224fc4f29634"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unseen"}}]}}]}}]} as unknown as DocumentNode<SignalCountQuery, SignalCountQueryVariables>;
export const SeeSignalsDocument = {"__meta__":{"hash":"sha256:8d9200ba53fbe9558456d3a0078b70b24b1950102c8b570c60bcb980b74ca7cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SeeSignals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seeSignals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unseen"}}]}}]}}]} as unknown as DocumentNode<SeeSignalsMutation, SeeSignalsMutationVariables>;
export const AuthorityMattersDocument = {"__meta__":{"hash":"sha256:7ad83f822f6ecdea590172a984266db90fbbd64a40747f106abde05e4bdf54d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuthorityMatters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuthorityMatterSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatterFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authorityMatters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMatter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMatter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthorityMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<AuthorityMattersQuery, AuthorityMattersQueryVariables>;
export const AddMatterDocument = {"__meta__":{"hash":"sha256:7036a64584c9c8a62ccbc020f42a04518167a861513b9bc6e0b4ffb452e945f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMatterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMatter"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMatter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthorityMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<AddMatterMutation, AddMatterMutationVariables>;
export const FinishMatterDocument = {"__meta__":{"hash":"sha256:01087db9f16fff7d5195267ab37f10f469c5e01abd977b112a8a273a0cfc1b2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishMatterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMatter"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMatter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthorityMatter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<FinishMatterMutation, FinishMatterMutationVariables>;
export const TasksDocument = {"__meta__":{"hash":"sha256:55d0a30d33d01fa809ae07854361458644a7d30c0332137613dc1d245a0dac90"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"finalOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsExact"}}]}}]}}]} as unknown as DocumentNode<TasksQuery, TasksQueryVariables>;
export const WorkListDocument = {"__meta__":{"hash":"sha256:f236ebc66a26e6be7151435831277cff95c64ef2dc3675ad5938e321b382132c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"tasksDue"}},{"kind":"Field","name":{"kind":"Name","value":"ownTasks"}},{"kind":"Field","name":{"kind":"Name","value":"ownCases"}},{"kind":"Field","name":{"kind":"Name","value":"erasedSoon"}},{"kind":"Field","name":{"kind":"Name","value":"erasedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}}]}}]}}]} as unknown as DocumentNode<WorkListQuery, WorkListQueryVariables>;
export const AddTaskDocument = {"__meta__":{"hash":"sha256:52cd64589c23e8e3b750081c99d35be4b2f9328a0b145b214ce94e50d1790f04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGivenOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedCallbackOn"}},{"kind":"Field","name":{"kind":"Name","value":"putOnHoldOn"}},{"kind":"Field","name":{"kind":"Name","value":"workStartedOn"}},{"kind":"Field","name":{"kind":"Name","value":"workEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastContactOn"}},{"kind":"Field","name":{"kind":"Name","value":"termMoves"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"destroyOn"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"mayDo"}}]}}]} as unknown as DocumentNode<AddTaskMutation, AddTaskMutationVariables>;
export const CompleteTaskDocument = {"__meta__":{"hash":"sha256:e37cd72606a42429965dece5bebea89df2624c8d3de6ef338a3a1b2974d19416"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const GiveTaskDocument = {"__meta__":{"hash":"sha256:5d44a57fe3c6068726d3bbe8570b74aba4faaa78241b9be38f181bc11f1b99bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GiveTaskMutation, GiveTaskMutationVariables>;