import { breachNature, breachRisk, breachState, matterKind, tellingExemption } from "./glossary/breach.js";
import { act, activity, outcome, stage } from "./glossary/course.js";
import { browser, proof, system } from "./glossary/device.js";
import { arrivalDecision, arrivalForm, documentFormat, documentKind } from "./glossary/document.js";
import { exportField, exportKind } from "./glossary/exported.js";
import { askManner, informationFollowUp, informationState } from "./glossary/information.js";
import { keptBy, keptTerm } from "./glossary/kept.js";
import { kind } from "./glossary/kind.js";
import { letterLanguage, letterTemplate } from "./glossary/letter.js";
import { logged, loggedOutcome, loggedRole } from "./glossary/logged.js";
import { mailFailure, mailRecipient, mailState, mailTemplate } from "./glossary/mail.js";
import { noun } from "./glossary/noun.js";
import { applicantKind, authority, gender, guardianKind, personKind, role } from "./glossary/people.js";
import { agreementPoint, agreementState, processorKind, supplierService } from "./glossary/processor.js";
import { entity, legalBasis, legalRole, measure, processing, subjectKind } from "./glossary/register.js";
import {
  answerOutcome,
  asker,
  complaintDirection,
  complaintOrigin,
  complaintState,
  dataSubject,
  decisionMatter,
  decisionState,
  delayReason,
  erasureState,
  identityDoubt,
  identityMeans,
  refusalGround,
  requestKind,
  requestState,
  restrictionGround,
} from "./glossary/rights.js";
import {
  channel,
  consentDocument,
  consentStatus,
  dataCategory,
  direction,
  disclosureManner,
  disclosureState,
  institutionKind,
  learningAspect,
  noticeKind,
  sharedFact,
  source,
} from "./glossary/sharing.js";
import { term } from "./glossary/term.js";
import { withheldReason } from "./glossary/withheld.js";
import { contactPartner, contactSubject, signalKind, taskKind, taskState } from "./glossary/work.js";

export type { Word } from "./glossary/word.js";

/** English word of the code -> the words on the screen; a missing or misspelt one is a compile error. */
export const glossary = {
  role,
  personKind,
  applicantKind,
  guardianKind,
  authority,
  gender,
  stage,
  act,
  logged,
  loggedOutcome,
  loggedRole,
  outcome,
  activity,
  legalBasis,
  legalRole,
  subjectKind,
  processing,
  entity,
  measure,
  exportKind,
  exportField,
  institutionKind,
  dataCategory,
  learningAspect,
  source,
  channel,
  direction,
  consentDocument,
  consentStatus,
  disclosureManner,
  noticeKind,
  disclosureState,
  sharedFact,
  answerOutcome,
  asker,
  dataSubject,
  decisionMatter,
  decisionState,
  delayReason,
  refusalGround,
  restrictionGround,
  requestKind,
  requestState,
  identityDoubt,
  identityMeans,
  erasureState,
  complaintDirection,
  complaintOrigin,
  complaintState,
  breachNature,
  breachState,
  breachRisk,
  tellingExemption,
  matterKind,
  mailTemplate,
  mailRecipient,
  mailState,
  mailFailure,
  documentKind,
  askManner,
  informationState,
  informationFollowUp,
  arrivalForm,
  arrivalDecision,
  documentFormat,
  letterTemplate,
  letterLanguage,
  contactPartner,
  contactSubject,
  taskKind,
  taskState,
  signalKind,
  processorKind,
  supplierService,
  agreementPoint,
  agreementState,
  kind,
  noun,
  browser,
  system,
  proof,
  term,
  keptTerm,
  keptBy,
  withheldReason,
};
