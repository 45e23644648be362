import * as breaches from "@zorgvuldig/schema/breaches";
import * as changes from "@zorgvuldig/schema/changes";
import * as contacts from "@zorgvuldig/schema/contacts";
import * as deliveries from "@zorgvuldig/schema/deliveries";
import * as disclosures from "@zorgvuldig/schema/disclosures";
import * as documents from "@zorgvuldig/schema/documents";
import { dpiaOutcomes } from "@zorgvuldig/schema/dpia";
import * as duties from "@zorgvuldig/schema/duties";
import * as exported from "@zorgvuldig/schema/exported";
import * as grievances from "@zorgvuldig/schema/grievances";
import * as information from "@zorgvuldig/schema/information";
import * as letters from "@zorgvuldig/schema/letters";
import * as mails from "@zorgvuldig/schema/mail-words";
import * as requests from "@zorgvuldig/schema/requests";
import * as signals from "@zorgvuldig/schema/signals";
import * as words from "@zorgvuldig/schema/words";
import type { GraphQLScalarType } from "graphql";
import { Int, registerEnumType } from "type-graphql";
import { Day, Moment, Sha256, Text, Uuid } from "./scalars.js";

type ColumnType = "text" | "date" | "timestamptz" | "boolean" | "int" | "uuid" | "bytea";

/** How a field looks on the wire and in its column. */
export type FieldType = {
  readonly graph: GraphQLScalarType | object;
  readonly column: ColumnType;
  readonly list?: boolean;
  /** By what its list of words is known in the API; nothing, of what is no word. */
  readonly words?: string;
  /** Text that a person may write as he likes: only in kinds that are sealed, or say that they may be open. */
  readonly isFree?: boolean;
};

const word = <T extends string>(name: string, list: readonly T[]): FieldType => {
  const graph = Object.fromEntries(list.map((value) => [value, value]));
  registerEnumType(graph, { name });
  return { graph, column: "text", words: name };
};

export const text: FieldType = { graph: Text, column: "text", isFree: true };
/** A number or version that the house gives out, or a public code such as a BRIN. */
export const code: FieldType = { graph: Text, column: "text" };
export const day: FieldType = { graph: Day, column: "date" };
export const moment: FieldType = { graph: Moment, column: "timestamptz" };
export const hash: FieldType = { graph: Sha256, column: "text" };
export const flag: FieldType = { graph: Boolean, column: "boolean" };
export const count: FieldType = { graph: Int, column: "int" };
export const uuid: FieldType = { graph: Uuid, column: "uuid" };
/** Only of what is hidden: it has no form on the wire. */
export const bytes: FieldType = { graph: String, column: "bytea" };

export const listOf = (type: FieldType): FieldType => ({ ...type, list: true });

export const role = word("Role", words.roles);
export const stage = word("Stage", words.stages);
export const channel = word("Channel", words.channels);
export const applicantKind = word("ApplicantKind", words.applicantKinds);
export const guardianKind = word("GuardianKind", words.guardianKinds);
export const authority = word("Authority", words.authorities);
export const gender = word("Gender", words.genders);
export const institutionKind = word("InstitutionKind", words.institutionKinds);
export const dataCategory = word("DataCategory", words.dataCategories);
export const learningAspect = word("LearningAspect", words.learningAspects);
export const source = word("Source", words.sources);
export const direction = word("Direction", words.directions);
export const consentDocument = word("ConsentDocument", words.consentDocuments);
export const consentStatus = word("ConsentStatus", words.consentStatuses);
export const noticeKind = word("NoticeKind", words.noticeKinds);
export const disclosureManner = word("DisclosureManner", disclosures.disclosureManners);
export const disclosureState = word("DisclosureState", disclosures.disclosureStates);
export const sharedFact = word("SharedFact", disclosures.sharedFacts);
export const outcome = word("Outcome", words.outcomes);
export const requestKind = word("RequestKind", words.requestKinds);
export const erasureState = word("ErasureState", words.erasureStates);
export const dpiaOutcome = word("DpiaOutcome", dpiaOutcomes);
export const officerConflictReason = word("OfficerConflictReason", words.officerConflicts);
export const complaintDirection = word("ComplaintDirection", words.complaintDirections);
export const complaintOrigin = word("ComplaintOrigin", words.complaintOrigins);
export const complaintState = word("ComplaintState", words.complaintStates);
export const grievanceState = word("GrievanceState", grievances.grievanceStates);
export const grievanceSubject = word("GrievanceSubject", grievances.grievanceSubjects);
export const requestState = word("RequestState", requests.requestStates);
export const identityDoubt = word("IdentityDoubt", requests.identityDoubts);
export const identityMeans = word("IdentityMeans", requests.identityMeans);
export const breachNature = word("BreachNature", breaches.breachNatures);
export const breachState = word("BreachState", breaches.breachStates);
export const breachRisk = word("BreachRisk", breaches.breachRisks);
export const matterKind = word("MatterKind", breaches.matterKinds);
export const tellingExemption = word("TellingExemption", breaches.tellingExemptions);
export const asker = word("Asker", requests.askers);
export const objectable = word("Objectable", requests.objectables);
export const dataSubject = word("DataSubjectKind", requests.dataSubjects);
export const decisionMatter = word("DecisionMatter", requests.decisionMatters);
export const delayReason = word("DelayReason", requests.delayReasons);
export const answerOutcome = word("AnswerOutcome", requests.answerOutcomes);
export const refusalGround = word("RefusalGround", requests.refusalGroundCodes);
export const restrictionGround = word("RestrictionGround", requests.restrictionGrounds);
export const changeTarget = word("ChangeTarget", changes.changeTargets);
export const changeField = word("ChangeField", changes.changeFields);
export const changeMeasure = word("ChangeMeasure", changes.changeMeasures);
export const noticeState = word("NoticeState", changes.noticeStates);
export const noticeMatter = word("NoticeMatter", changes.noticeMatters);
export const deliveryManner = word("DeliveryManner", deliveries.deliveryManners);
export const givenManner = word("GivenManner", deliveries.givenManners);
export const addressProof = word("AddressProof", deliveries.addressProofs);
export const deliveryEnd = word("DeliveryEnd", deliveries.deliveryEnds);
export const holdGround = word("HoldGround", requests.holdGrounds);
export const holdEnd = word("HoldEnd", requests.holdEnds);
export const decisionState = word("DecisionState", requests.decisionStates);
export const personKind = word("PersonKind", words.personKinds);
export const mailTemplate = word("MailTemplate", mails.mailTemplates);
export const mailRecipient = word("MailRecipient", mails.mailRecipients);
export const mailState = word("MailState", mails.mailStates);
export const mailFailure = word("MailFailure", mails.mailFailures);
export const searchWay = word("SearchWay", words.searchWays);
export const signalKind = word("SignalKind", signals.signalKinds);
export const exportKind = word("ExportKind", exported.exportKinds);
export const exportField = word("ExportField", exported.exportFields);
export const exportPurpose = word("ExportPurpose", exported.exportPurposes);
export const contactPartner = word("ContactPartner", contacts.contactPartners);
export const contactSubject = word("ContactSubject", contacts.contactSubjects);
export const taskKind = word("TaskKind", duties.taskKinds);
export const errandKind = word("ErrandKind", duties.errandKinds);
export const taskState = word("TaskState", duties.taskStates);
export const documentKind = word("DocumentKind", documents.documentKinds);
export const documentFormat = word("DocumentFormat", documents.documentFormats);
export const arrivalForm = word("ArrivalForm", documents.arrivalForms);
export const arrivalDecision = word("ArrivalDecision", documents.arrivalDecisions);
export const askManner = word("AskManner", information.askManners);
export const informationState = word("InformationState", information.informationStates);
export const informationFollowUp = word("InformationFollowUp", information.informationFollowUps);
export const letterTemplate = word("LetterTemplate", letters.letterTemplates);
export const letterLanguage = word("LetterLanguage", letters.letterLanguages);
export const processorKind = word("ProcessorKind", words.processorKinds);
export const supplierService = word("SupplierService", words.supplierServices);
export const agreementPoint = word("AgreementPoint", words.agreementPoints);
export const agreementState = word("AgreementState", words.agreementStates);
export const act = word("Act", words.acts);
export const activity = word("Activity", words.activities);
