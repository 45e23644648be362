import type { Screens } from "../../nl/screens/index.js";
import { proof } from "../proof.js";
import { register } from "../register.js";
import { account } from "./account.js";
import { acts } from "./acts.js";
import { application } from "./application.js";
import { authorisations } from "./authorisations.js";
import { board } from "./board.js";
import { breaches } from "./breaches.js";
import { cases } from "./cases.js";
import { changes } from "./changes.js";
import { chosen } from "./chosen.js";
import { complaints } from "./complaints.js";
import { daysOff } from "./days-off.js";
import { deliveries } from "./deliveries.js";
import { disclosures, recipients } from "./disclosures.js";
import { documents, information, quarantine } from "./documents.js";
import { dpia } from "./dpia.js";
import { exports } from "./exports.js";
import { fields } from "./fields.js";
import { filter } from "./filter.js";
import { grievances } from "./grievances.js";
import { guide } from "./guide.js";
import { holds } from "./holds.js";
import { house } from "./house.js";
import { institutions } from "./institutions.js";
import { intake } from "./intake.js";
import { letters } from "./letters.js";
import { lists } from "./lists.js";
import { log } from "./log.js";
import { loneComplaints } from "./lone-complaints.js";
import { loneRequests } from "./lone-requests.js";
import { mails } from "./mails.js";
import { matrix } from "./matrix.js";
import { messages } from "./messages.js";
import { notices } from "./notices.js";
import { packs } from "./packs.js";
import { people } from "./people.js";
import { postings } from "./postings.js";
import { preferences } from "./preferences.js";
import { processors } from "./processors.js";
import { records } from "./records.js";
import { recoveries } from "./recoveries.js";
import { regulation } from "./regulation.js";
import { reports } from "./reports.js";
import { requestTraces } from "./request-traces.js";
import { requests } from "./requests.js";
import { restrictions } from "./restrictions.js";
import { retention } from "./retention.js";
import { reveals } from "./reveals.js";
import { roles } from "./roles.js";
import { saved } from "./saved.js";
import { search } from "./search.js";
import { share, shared } from "./share.js";
import { signIn } from "./sign-in.js";
import { signLinks } from "./sign-links.js";
import { states } from "./states.js";
import { summary } from "./summary.js";
import { supervision } from "./supervision.js";
import { surveys } from "./surveys.js";
import { transfers } from "./transfers.js";
import { unsaved } from "./unsaved.js";
import { visits } from "./visits.js";
import { professionals, signals, tasks, timeline, work } from "./work.js";

/** What the panel says, in English. */
export const screens: Screens = {
  house,
  states,
  signIn,
  signLinks,
  account,
  recoveries,
  lists,
  work,
  tasks,
  timeline,
  professionals,
  signals,
  breaches,
  supervision,
  postings,
  cases,
  summary,
  records,
  authorisations,
  matrix,
  documents,
  quarantine,
  information,
  daysOff,
  disclosures,
  recipients,
  register,
  proof,
  holds,
  institutions,
  share,
  shared,
  requests,
  requestTraces,
  log,
  reveals,
  complaints,
  loneComplaints,
  loneRequests,
  exports,
  deliveries,
  restrictions,
  retention,
  mails,
  messages,
  notices,
  packs,
  people,
  preferences,
  processors,
  roles,
  reports,
  search,
  application,
  intake,
  acts,
  letters,
  fields,
  filter,
  saved,
  changes,
  chosen,
  board,
  surveys,
  transfers,
  unsaved,
  grievances,
  guide,
  dpia,
  regulation,
  visits,
};
