import { type GraphQLSchema, lexicographicSortSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { BreachCourse } from "./breach/breach-course.js";
import { Breaches } from "./breach/breaches.js";
import { acted, applied, unassigned } from "./case/acted.js";
import { Cases } from "./case/cases.js";
import { Engagement } from "./case/engagement.js";
import { Complaints } from "./complaint/complaints.js";
import { LoneComplaints } from "./complaint/lone-complaints.js";
import { PrivacyComplaints } from "./complaint/privacy-complaints.js";
import { Consents } from "./consent/consents.js";
import { registered } from "./consent/registered.js";
import { WhoSigns } from "./consent/who-signs.js";
import { Contacts } from "./contact/contacts.js";
import { Deliveries } from "./delivery/deliveries.js";
import { Disclosures } from "./disclosure/disclosures.js";
import { Documents } from "./document/documents.js";
import { keepSignedScan } from "./document/keep-signed-scan.js";
import { Dpia } from "./dpia/dpia.js";
import { Exports } from "./export/exports.js";
import type { Class } from "./foundation/access/class.js";
import { compileAccess, type Matrix } from "./foundation/access/compile.js";
import { validate } from "./foundation/access/validate.js";
import { Information } from "./information/information.js";
import { Institutions } from "./institution/institutions.js";
import { Letters } from "./letter/letters.js";
import { Log } from "./log/log.js";
import { Messages } from "./message/messages.js";
import { Packs } from "./pack/packs.js";
import { Applications } from "./person/applications.js";
import { Postings } from "./posting/postings.js";
import { Processors } from "./processor/processors.js";
import { Proofs } from "./proof/proofs.js";
import { Quarantine } from "./quarantine/quarantine.js";
import { SavedQueries } from "./query/saved-queries.js";
import { RecordActs } from "./record/record-acts.js";
import { Reveals } from "./record/reveals.js";
import { RegulationTexts } from "./regulation/regulation-texts.js";
import { Regulations } from "./regulation/regulations.js";
import { countLeaving } from "./report/count-leaving.js";
import { KeptReports } from "./report/kept.js";
import { NoteProposals } from "./report/note-proposals.js";
import { Report } from "./report/report.js";
import { Years } from "./report/years.js";
import { Changes } from "./request/changes.js";
import { DaysOff } from "./request/days-off.js";
import { Decisions } from "./request/decisions.js";
import { LoneDecisions } from "./request/lone-decisions.js";
import { LoneRequests } from "./request/lone-requests.js";
import { RequestTraces } from "./request/request-traces.js";
import { Requests } from "./request/requests.js";
import { Restrictions } from "./request/restrictions.js";
import { Transfers } from "./request/transfers.js";
import { erasing } from "./retention/erase-case.js";
import { Retention } from "./retention/retention.js";
import { Searches } from "./search/searches.js";
import { OwnSignals } from "./signal/own-signals.js";
import { Accounts } from "./staff/accounts.js";
import { OfficerConflicts } from "./staff/officer-conflicts.js";
import { Matters } from "./supervision/matters.js";
import { Surveys } from "./survey/surveys.js";
import { followUp, handBack, openDuties } from "./task/follow-up.js";
import { Tasks } from "./task/tasks.js";
import { PageVisits } from "./visit/page-visits.js";

/** Of requests that belong to no case, or whose case is gone. */
const ofNoCase = [LoneRequests, LoneDecisions, RequestTraces] as const;

/** The features in import order: each may lean on those before it, and on none after it. */
export const features = [
  { name: "staff", resolvers: [Accounts, OfficerConflicts] },
  { name: "processor", resolvers: [Processors] },
  { name: "institution", resolvers: [Institutions] },
  { name: "case", resolvers: [Cases], also: Engagement },
  { name: "task", resolvers: [Tasks] },
  { name: "person", resolvers: [Applications] },
  { name: "letter", resolvers: [Letters] },
  { name: "consent", resolvers: [Consents, WhoSigns] },
  { name: "information", resolvers: [Information] },
  { name: "record", resolvers: [RecordActs, Reveals] },
  { name: "document", resolvers: [Documents] },
  { name: "quarantine", resolvers: [Quarantine] },
  { name: "contact", resolvers: [Contacts] },
  { name: "disclosure", resolvers: [Disclosures] },
  { name: "survey", resolvers: [Surveys] },
  { name: "request", resolvers: [Requests, Decisions, Changes, Restrictions, Transfers, DaysOff, ...ofNoCase] },
  { name: "complaint", resolvers: [Complaints, LoneComplaints, PrivacyComplaints] },
  { name: "breach", resolvers: [Breaches, BreachCourse] },
  { name: "supervision", resolvers: [Matters] },
  { name: "posting", resolvers: [Postings] },
  { name: "retention", resolvers: [Retention] },
  { name: "report", resolvers: [Report, KeptReports, Years, NoteProposals] },
  { name: "signal", resolvers: [OwnSignals] },
  { name: "log", resolvers: [Log] },
  { name: "pack", resolvers: [Packs] },
  { name: "delivery", resolvers: [Deliveries] },
  { name: "message", resolvers: [Messages] },
  { name: "search", resolvers: [Searches] },
  { name: "export", resolvers: [Exports] },
  { name: "query", resolvers: [SavedQueries] },
  { name: "dpia", resolvers: [Dpia] },
  { name: "regulation", resolvers: [Regulations, RegulationTexts] },
  { name: "visit", resolvers: [PageVisits] },
  { name: "proof", resolvers: [Proofs] },
] as const;

/** What features do about what happened in an earlier one, in the order of the list. */
acted.hear(followUp);
applied.hear(openDuties);
registered.hear(keepSignedScan);
unassigned.hear(handBack);
erasing.hear((night, { id, vault }) => countLeaving(night, vault, id));

export type Api = { readonly house: GraphQLSchema; readonly ministry: GraphQLSchema; readonly matrix: Matrix };

const build = async (resolvers: readonly Class[]): Promise<GraphQLSchema> =>
  lexicographicSortSchema(
    await buildSchema({
      resolvers: resolvers as unknown as NonEmptyArray<Class>,
      orphanedTypes: [],
      validateFn: validate,
    }),
  );

/**
 * Builds the two schemas, the house's and the ministry's, and compiles who may read and write what. Throws, naming it, when
 * anything declares nothing.
 */
export async function buildApi(): Promise<Api> {
  const house = await build(features.flatMap(({ resolvers }) => [...resolvers]));
  const ministry = await build([Report, KeptReports]);
  return { house, ministry, matrix: { ...compileAccess(house), ...compileAccess(ministry) } };
}
