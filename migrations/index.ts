import { Logins } from "./0001-logins.js";
import { House } from "./0002-house.js";
import { Staff } from "./0003-staff.js";
import { Institutions } from "./0004-institutions.js";
import { Cases } from "./0005-cases.js";
import { Persons } from "./0006-persons.js";
import { Consents } from "./0007-consents.js";
import { Guards } from "./0008-guards.js";
import { Records } from "./0009-records.js";
import { Disclosures } from "./0010-disclosures.js";
import { Report } from "./0011-report.js";
import { Reading } from "./0012-reading.js";
import { Epochs } from "./0013-epochs.js";
import { Throttle } from "./0014-throttle.js";
import { SealedLog } from "./0015-sealed-log.js";
import { SignIn } from "./0016-sign-in.js";
import { Mail } from "./0017-mail.js";
import { Names } from "./0018-names.js";
import { Reveals } from "./0019-reveals.js";
import { NotedBoxes } from "./0020-noted-boxes.js";
import { Renewal } from "./0021-renewal.js";
import { Organisation } from "./0022-organisation.js";
import { Exports } from "./0023-exports.js";
import { LogKept } from "./0024-log-kept.js";
import { ActKeys } from "./0026-act-keys.js";
import { BoxesCompared } from "./0027-boxes-compared.js";
import { RenewalOfLinks } from "./0028-renewal-of-links.js";
import { RenewalOfExports } from "./0029-renewal-of-exports.js";
import { Tasks } from "./0030-tasks.js";
import { Contacts } from "./0031-contacts.js";
import { Signals } from "./0032-signals.js";
import { Processors } from "./0033-processors.js";
import { People } from "./0034-people.js";
import { NarrowedLists } from "./0036-narrowed-lists.js";
import { SavedQueries } from "./0037-saved-queries.js";
import { Calendar } from "./0038-calendar.js";
import { SecretAddresses } from "./0039-secret-addresses.js";
import { QuietSignals } from "./0040-quiet-signals.js";
import { Letters } from "./0041-letters.js";
import { Guide } from "./0042-guide.js";
import { IntakeDrafts } from "./0043-intake-drafts.js";
import { ApplicationsWithdrawn } from "./0044-applications-withdrawn.js";
import { WhoSigns } from "./0045-who-signs.js";
import { NamedActivities } from "./0046-named-activities.js";
import { Notices } from "./0047-notices.js";
import { Forms } from "./0048-forms.js";
import { Reminders } from "./0049-reminders.js";
import { Documents } from "./0051-documents.js";
import { Quarantine } from "./0052-quarantine.js";
import { InformationRequests } from "./0053-information-requests.js";
import { InstitutionsReached } from "./0054-institutions-reached.js";
import { Sharing } from "./0055-sharing.js";
import { Links } from "./0056-links.js";
import { SharingEnds } from "./0057-sharing-ends.js";
import { FactsAlone } from "./0059-facts-alone.js";
import { Mended } from "./0060-mended.js";
import { SharedDocuments } from "./0061-shared-documents.js";
import { ToldBefore } from "./0063-told-before.js";
import { Erasing } from "./0064-erasing.js";
import { Complaints } from "./0065-complaints.js";
import { Backups } from "./0066-backups.js";
import { Terms } from "./0067-terms.js";
import { LoneComplaints } from "./0068-lone-complaints.js";
import { HealthWithoutGround } from "./0069-health-without-ground.js";
import { Proofs } from "./0070-proofs.js";
import { Disputes } from "./0071-disputes.js";
import { Idle } from "./0072-idle.js";
import { StandingFigures } from "./0073-standing-figures.js";
import { QuickerCounts } from "./0074-quicker-counts.js";
import { Identity } from "./0075-identity.js";
import { Decisions } from "./0076-decisions.js";
import { Redactions } from "./0077-redactions.js";
import { PrivacyComplaints } from "./0078-privacy-complaints.js";
import { Breaches } from "./0079-breaches.js";
import { Restrictions } from "./0080-restrictions.js";
import { DaysOff } from "./0081-days-off.js";
import { Changes } from "./0082-changes.js";
import { LoneRequests } from "./0083-lone-requests.js";
import { RequestTraces } from "./0084-request-traces.js";
import { Deliveries } from "./0085-deliveries.js";
import { Evidence } from "./0086-evidence.js";
import { RetentionHolds } from "./0087-retention-holds.js";
import { FgDesk } from "./0088-fg-desk.js";
import { Objections } from "./0089-objections.js";
import { WholeFiles } from "./0090-whole-files.js";
import { GivenWhole } from "./0091-given-whole.js";
import { MendedChanges } from "./0092-mended-changes.js";
import { FiguresCube } from "./0093-figures-cube.js";
import { FiguresWatched } from "./0094-figures-watched.js";
import { FiguresNotes } from "./0095-figures-notes.js";
import { FiguresRestored } from "./0096-figures-restored.js";
import { QuickerCase } from "./0097-quicker-case.js";
import { ReportsCited } from "./0098-reports-cited.js";
import { ThirdDpia } from "./0099-third-dpia.js";
import { Website } from "./0100-website.js";
import { ApplyingOnline } from "./0101-applying-online.js";
import { Surveys } from "./0102-survey.js";
import { SigningOnline } from "./0103-signing-online.js";
import { RightsOnline } from "./0104-rights-online.js";
import { WrittenRegulation } from "./0105-written-regulation.js";
import { SigningLines } from "./0106-signing-lines.js";
import { DiscardedDrafts } from "./0107-discarded-drafts.js";

export const migrations = [
  Logins,
  House,
  Staff,
  Institutions,
  Cases,
  Persons,
  Consents,
  Guards,
  Records,
  Disclosures,
  Report,
  Reading,
  Epochs,
  Throttle,
  SealedLog,
  SignIn,
  Mail,
  Names,
  Reveals,
  NotedBoxes,
  Renewal,
  Organisation,
  Exports,
  LogKept,
  ActKeys,
  BoxesCompared,
  RenewalOfLinks,
  RenewalOfExports,
  Tasks,
  Contacts,
  Signals,
  Processors,
  People,
  NarrowedLists,
  SavedQueries,
  Calendar,
  SecretAddresses,
  QuietSignals,
  Letters,
  Guide,
  IntakeDrafts,
  ApplicationsWithdrawn,
  WhoSigns,
  NamedActivities,
  Notices,
  Forms,
  Reminders,
  Documents,
  Quarantine,
  InformationRequests,
  InstitutionsReached,
  Sharing,
  Links,
  SharingEnds,
  FactsAlone,
  Mended,
  SharedDocuments,
  ToldBefore,
  Erasing,
  Complaints,
  Backups,
  Terms,
  LoneComplaints,
  HealthWithoutGround,
  Proofs,
  Disputes,
  Idle,
  StandingFigures,
  QuickerCounts,
  Identity,
  Decisions,
  Redactions,
  PrivacyComplaints,
  Breaches,
  Restrictions,
  DaysOff,
  Changes,
  LoneRequests,
  RequestTraces,
  Deliveries,
  Evidence,
  RetentionHolds,
  FgDesk,
  Objections,
  WholeFiles,
  GivenWhole,
  MendedChanges,
  FiguresCube,
  FiguresWatched,
  FiguresNotes,
  FiguresRestored,
  QuickerCase,
  ReportsCited,
  ThirdDpia,
  Website,
  ApplyingOnline,
  Surveys,
  SigningOnline,
  RightsOnline,
  WrittenRegulation,
  SigningLines,
  DiscardedDrafts,
];
