import {
  CaseBoardDocument,
  CaseDocument,
  CasesDocument,
  ChangeableDocument,
  ClausesDocument,
  ConsentsDocument,
  ConsultantsDocument,
  DaysOffDocument,
  DestructionRunsDocument,
  ExportsDocument,
  InstitutionsDocument,
  IntakeDraftDocument,
  KeptReportsDocument,
  KeptRulesDocument,
  KeysStateDocument,
  LogEntriesDocument,
  LogStateDocument,
  MessagesDocument,
  NoteProposalsDocument,
  OfficerConflictsDocument,
  OwnSignalsDocument,
  PackFilesDocument,
  PageVisitsDocument,
  ProcessorDocument,
  ProcessorsDocument,
  ProofRowsDocument,
  ReceiveApplicationDocument,
  RecipientsDocument,
  ReportCatalogueDocument,
  ReportTableDocument,
  ReportYearsDocument,
  RequestDocument,
  RequestsDocument,
  RetentionHoldsDocument,
  RevealsDocument,
  SavedQueriesDocument,
  SharedDocument,
  SharingDocument,
  SignalCountDocument,
  SignalsDocument,
  TasksDocument,
  WorkListDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { BuildQueryFactory } from "ra-data-graphql";
import { dpiaAdvice, regulationOpinions, regulationTexts } from "./law";
import {
  breachCases,
  breaches,
  loneComplaints,
  loneRequests,
  matters,
  postings,
  privacyComplaints,
  requestTraces,
  theBreach,
  theLoneComplaint,
  theLoneRequest,
  thePrivacyComplaint,
} from "./of-no-case";
import { all, create, list, one, some } from "./question";
import { isOfSurveys, ofSurveys } from "./survey-operations";

const cases = list(CasesDocument, ["number", "receivedOn", "destroyOn"], (data) => data.cases);
/** As cards: where each may go, and less beside it. */
const board = list(CaseBoardDocument, ["receivedOn", "number"], (data) => data.cases);
const savedQueries = list(SavedQueriesDocument, ["name"], (data) => data.savedQueries);
const consents = list(ConsentsDocument, ["sentOn", "createdAt"], (data) => data.consents);
const recipients = list(RecipientsDocument, ["fromOn", "toOn"], (data) => data.recipients);
const requests = list(RequestsDocument, ["dueStatutory", "receivedOn"], (data) => data.requests);
const daysOff = list(DaysOffDocument, ["day"], (data) => data.daysOff);
const theChangeable = one(ChangeableDocument, (data) => data.request);
const theRequest = one(RequestDocument, (data) => data.request);
/** Which files go along with what somebody asked for. */
const packFiles = one(PackFilesDocument, (data) => data.request);
const log = list(LogEntriesDocument, ["createdAt"], (data) => data.logEntries);
const keysState = all(KeysStateDocument, (data) => [{ ...data.keysState, id: "now" }]);
const logState = all(LogStateDocument, (data) => [{ ...data.logState, id: "now" }]);
const reveals = list(RevealsDocument, ["createdAt"], (data) => data.reveals);
const signals = all(SignalsDocument, (data) => [{ ...data.signals, id: "now" }]);
const ownSignals = list(OwnSignalsDocument, ["createdAt"], (data) => data.ownSignals);
const signalCount = all(SignalCountDocument, (data) => [{ ...data.signalCount, id: "now" }]);
const destructionRuns = list(DestructionRunsDocument, ["createdAt"], (data) => data.destructionRuns);
/** Of a rule its code is what it is known by. */
const keptRules = all(KeptRulesDocument, (data) => data.keptRules.map((rule) => ({ ...rule, id: rule.rule ?? "" })));
const retentionHolds = list(RetentionHoldsDocument, ["until"], (data) => data.retentionHolds);
const officerConflicts = all(OfficerConflictsDocument, (data) =>
  data.officerConflicts.map((conflict, at) => ({ ...conflict, id: at })),
);
const pageVisits = all(PageVisitsDocument, (data) => data.pageVisits.map((visit, at) => ({ ...visit, id: at })));
const exported = list(ExportsDocument, ["createdAt"], (data) => data.exports);
const messages = list(MessagesDocument, ["createdAt"], (data) => data.messages);
const institutions = list(InstitutionsDocument, ["name"], (data) => data.institutions);
const accounts = list(ConsultantsDocument, ["name"], (data) => data.accounts);
const tasks = list(TasksDocument, ["targetOn", "createdAt"], (data) => data.tasks);
const workList = all(WorkListDocument, (data) => [{ ...data.workList, id: "now" }]);
const processors = list(ProcessorsDocument, ["name"], (data) => data.processors);
const theProcessor = one(ProcessorDocument, (data) => data.processor);
const theCase = one(CaseDocument, (data) => data.case);
/** What was taken down so far in an interview, and what its case still lacks. */
const intake = one(IntakeDraftDocument, (data) => data.case);
/** What of a case can be shared, and with whom; and what was. */
const sharing = one(SharingDocument, (data) => data.case);
const shared = one(SharedDocument, (data) => data.case);
const application = create(ReceiveApplicationDocument, (data) => data.receiveApplication);
const proofs = all(ClausesDocument, (data) => data.clauses);
const proofRows = some(ProofRowsDocument, (data) => data.proofRows.map((row, at) => ({ ...row, id: at })));
const reports = all(ReportCatalogueDocument, (data) =>
  data.reportCatalogue.cohorts.map((cohort) => ({ ...cohort, id: cohort.year })),
);

const reportYears = all(ReportYearsDocument, (data) => data.reportYears.map((one) => ({ ...one, id: one.year })));
const noteProposals = all(NoteProposalsDocument, (data) =>
  data.noteProposals.map((one) => ({ ...one, id: one.id ?? "" })),
);
const reportCells = some(ReportTableDocument, (data) =>
  data.reportTable.cells.map((cell, at) => ({ ...cell, id: at })),
);
const keptReports = all(KeptReportsDocument, (data) => data.keptReports.map((one) => ({ ...one, id: one.number })));

/** Every question that a list or a page may ask; acts are asked by name, in `dataProvider.act`. */
export const buildQuery: BuildQueryFactory = () => (verb, resource, params) => {
  const question = `${verb} ${resource}`;
  if (isOfSurveys(question)) return ofSurveys[question](params);
  switch (question) {
    case "GET_LIST cases":
      return params.meta?.board ? board(params) : cases(params);
    case "GET_ONE cases":
      return theCase(params);
    case "GET_ONE intakes":
      return intake(params);
    case "GET_ONE sharings":
      return sharing(params);
    case "GET_ONE packFiles":
      return packFiles(params);
    case "GET_ONE shared":
      return shared(params);
    case "CREATE cases":
      return application(params);
    case "GET_LIST savedQueries":
      return savedQueries(params);
    case "GET_LIST consents":
      return consents(params);
    case "GET_LIST recipients":
      return recipients(params);
    case "GET_LIST requests":
      return requests(params);
    case "GET_LIST daysOff":
      return daysOff(params);
    case "GET_ONE changeables":
      return theChangeable(params);
    case "GET_ONE requests":
      return theRequest(params);
    case "GET_LIST reveals":
      return reveals(params);
    case "GET_LIST signals":
      return signals();
    case "GET_LIST ownSignals":
      return ownSignals(params);
    case "GET_LIST signalCount":
      return signalCount();
    case "GET_LIST destructionRuns":
      return destructionRuns(params);
    case "GET_LIST officerConflicts":
      return officerConflicts();
    case "GET_LIST retentionHolds":
      return retentionHolds(params);
    case "GET_LIST keptRules":
      return keptRules();
    case "GET_LIST dpiaAdvice":
      return dpiaAdvice();
    case "GET_LIST regulationOpinions":
      return regulationOpinions();
    case "GET_LIST regulationTexts":
      return regulationTexts();
    case "GET_LIST pageVisits":
      return pageVisits();
    case "GET_LIST exports":
      return exported(params);
    case "GET_LIST log":
      return log(params);
    case "GET_LIST keysState":
      return keysState();
    case "GET_LIST logState":
      return logState();
    case "GET_LIST messages":
      return messages(params);
    case "GET_LIST institutions":
      return institutions(params);
    case "GET_LIST accounts":
      return accounts(params);
    case "GET_LIST tasks":
      return tasks(params);
    case "GET_LIST workList":
      return workList();
    case "GET_LIST processors":
      return processors(params);
    case "GET_ONE processors":
      return theProcessor(params);
    case "GET_LIST loneComplaints":
      return loneComplaints(params);
    case "GET_ONE loneComplaints":
      return theLoneComplaint(params);
    case "GET_LIST loneRequests":
      return loneRequests(params);
    case "GET_LIST requestTraces":
      return requestTraces(params);
    case "GET_ONE loneRequests":
      return theLoneRequest(params);
    case "GET_LIST privacyComplaints":
      return privacyComplaints(params);
    case "GET_ONE privacyComplaints":
      return thePrivacyComplaint(params);
    case "GET_LIST breaches":
      return breaches(params);
    case "GET_ONE breaches":
      return theBreach(params);
    case "GET_LIST postings":
      return postings(params);
    case "GET_LIST authorityMatters":
      return matters(params);
    case "GET_LIST breachCases":
      return breachCases(params);
    case "GET_LIST proof":
      return proofs();
    case "GET_LIST proofRows":
      return proofRows({ filter: params.filter });
    case "GET_LIST reports":
      return reports();
    case "GET_LIST reportYears":
      return reportYears();
    case "GET_LIST noteProposals":
      return noteProposals();
    case "GET_LIST reportCells":
      return reportCells(params);
    case "GET_LIST keptReports":
      return keptReports();
    default:
      throw new Error(`No operation for ${question}`);
  }
};
