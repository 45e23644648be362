import {
  AddInstitutionDocument,
  AddProfessionalDocument,
  AddTaskDocument,
  AssignConsultantDocument,
  AwaitSignaturesDocument,
  DeclineCaseDocument,
  EndAssignmentDocument,
  ExportCasesDocument,
  HoldIntakeDocument,
  KeepIntakeDraftDocument,
  PlanIntakeDocument,
  PostLetterDocument,
  PutOnHoldDocument,
  ReceiveApplicationDocument,
  RecordContactDocument,
  RemindSignersDocument,
  RevealRecordsDocument,
  SaveQueryDocument,
  TakeUpCaseDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { anApplication, Cases } from "../support/cases.js";
import { anExport } from "../support/exports.js";
import { Canaries, type Canary, today } from "./canaries.js";
import { ended, everyFilter, hireSupplier, linkedToSign, noticed, struck, takenBack } from "./plant-besides.js";
import { plantChange } from "./plant-changes.js";
import { complained } from "./plant-complaints.js";
import { fileArrivals, fileDocuments, fileForms, fileRequests } from "./plant-documents.js";
import { plantErasing } from "./plant-erasing.js";
import { plantOutside } from "./plant-lone.js";
import { plantAnswer, plantRequest, plantRestriction } from "./plant-requests.js";
import { plantSharing, tellPlanted } from "./plant-sharing.js";
import { plantTransfer } from "./plant-transfers.js";
import { type CaseName, caseNames } from "./viewers.js";

/** Before the cases are made, so that one of them can have a second interview. */
const yesterday = "2026-03-01";

/** Six cases with a canary in every field. */
export type Planted = {
  readonly canaries: readonly Canary[];
  id(name: CaseName): string;
  /** The texts planted in a field of a case. */
  in(name: CaseName, field: string): readonly string[];
};

/** Makes the cases by the bureau's own acts, each brought to where its name says. */
export async function plant(bureau: Bureau): Promise<Planted> {
  await bureau.agree("former", today, "2029-06-30");
  await hireSupplier(bureau);
  const gone = await bureau.hire("gone", "consultant");
  await bureau.as("administrator").send("post", `/people/${gone}/end`);
  const input = {
    name: "De Verzonnen Eik",
    kind: "OTHER",
    brin: "31ZV",
    street: "Eikenlaan 1",
    postcode: "1111 AA",
    city: "Elders",
    email: "algemeen@eik.test",
    phone: "000-5556666",
  } as const;
  const { addInstitution } = await bureau.as("office").ask(AddInstitutionDocument, { input });
  // Somebody was refused something once.
  const unasked = anApplication({ applicant: { kind: "SCHOOL", name: "De Verzonnen Eik" } });
  await bureau.as("office").refused(ReceiveApplicationDocument, { input: unasked });
  const canaries: Canary[] = [];
  const ids = new Map<CaseName, string>();
  for (const name of caseNames) {
    const planting = new Planting(bureau, name, addInstitution.id);
    ids.set(name, await planting.whole());
    canaries.push(...planting.canaries.all);
  }
  // What was shown to somebody of the bureau is shown no longer.
  await bureau.clock(`${today}T10:30:00+01:00`);
  const filter = everyFilter(bureau.id("consultant"));
  await bureau.as("lead").ask(ExportCasesDocument, { input: anExport({ filter }) });
  await bureau.as("lead").ask(SaveQueryDocument, { input: { name: "Intake gepland", filter } });
  await plantErasing(bureau, ids.get("answered") ?? "");
  await plantOutside(bureau, ids.get("quiet") ?? "");
  const texts = new Map<string, string[]>();
  for (const { case: name, field, text } of canaries)
    texts.set(`${name} ${field}`, [...(texts.get(`${name} ${field}`) ?? []), text]);
  return { canaries, id: (name) => ids.get(name) ?? "", in: (name, field) => texts.get(`${name} ${field}`) ?? [] };
}

class Planting {
  readonly canaries: Canaries;
  readonly cases: Cases;
  id = "";

  constructor(
    readonly bureau: Bureau,
    private readonly name: CaseName,
    private readonly institutionId: string,
  ) {
    this.canaries = new Canaries(name);
    this.cases = new Cases(bureau);
  }

  async whole(): Promise<string> {
    const { name } = this;
    const stage = name === "held" ? "RECEIVED" : name === "declined" ? "INTAKE_DONE" : "ON_HOLD";
    const received = name === "held" ? { receivedOn: yesterday } : {};
    const application = { ...this.canaries.application(), ...received };
    this.id = await this.cases.aCase({ stage, application });
    if (stage === "ON_HOLD") await this.takenUp();
    if (name === "declined") await this.declined();
    else if (name === "held") await this.held();
    else if (name === "upcoming") await this.upcoming();
    else await this.handled();
    if (name === "quiet") await this.revealed();
    if (name === "quiet") await this.withdrawn();
    if (name === "asked" || name === "answered") await this.asked();
    if (name === "answered") await this.answered();
    await this.written();
    await this.keepWhatTheHouseGaveOut();
    return this.id;
  }

  private get office() {
    return this.bureau.as("office");
  }

  private which() {
    return this.cases.which(this.id);
  }

  private async declined(): Promise<void> {
    const reason = this.canaries.text("Case.declineReason");
    await this.office.ask(DeclineCaseDocument, { input: { ...(await this.which()), reason } });
    await takenBack(this.bureau, this.id);
  }

  private async held(): Promise<void> {
    const agreed = { referredTo: this.canaries.text("Case.referredTo"), agreedCallbackOn: "2026-04-01" };
    const plannedAt = `${today}T15:00:00+01:00`;
    await this.office.ask(PlanIntakeDocument, { input: { ...(await this.which()), plannedAt } });
    await this.office.ask(HoldIntakeDocument, { input: { ...(await this.which()), heldOn: yesterday } });
    await this.office.ask(PutOnHoldDocument, { input: { ...(await this.which()), ...agreed } });
    await this.told();
    // They rang back, and the second interview goes on.
    const again = `${today}T17:00:00+01:00`;
    await this.office.ask(PlanIntakeDocument, { input: { ...(await this.which()), plannedAt: again } });
    const draft = { caseId: this.id, version: 0, heldOn: today, ...this.canaries.draft() };
    await this.office.ask(KeepIntakeDraftDocument, { input: draft });
  }

  /** One of the parents had a letter while the case was on hold. */
  private async told(): Promise<void> {
    const guardianId = (await this.cases.seen(this.id)).guardians?.[0]?.id ?? "";
    const days = { writtenOn: today, postedOn: today };
    const letter = { template: "ON_HOLD", language: "nl", guardianId, ...days } as const;
    await this.office.ask(PostLetterDocument, { input: { ...(await this.which()), ...letter } });
  }

  /** It was on hold first, so that there is something of everything. */
  private async takenUp(): Promise<void> {
    await this.told();
    await this.cases.sendForms(this.id, this.canaries.lines(this.institutionId));
    await this.office.ask(AwaitSignaturesDocument, { input: await this.which() });
    await this.office.ask(RemindSignersDocument, { input: await this.which() });
    await linkedToSign(this.bureau, this.cases, this.id);
    await this.cases.sign(this.id, ["PROFESSIONAL"]);
    await fileForms(this);
    await this.office.ask(TakeUpCaseDocument, { input: await this.which() });
  }

  private async upcoming(): Promise<void> {
    const days = { fromOn: "2026-03-03", toOn: "2026-05-01" };
    const input = { ...(await this.which()), consultantId: this.bureau.id("former"), ...days };
    await this.office.ask(AssignConsultantDocument, { input });
  }

  /** Everything that a consultant does, after one before him was taken off the quiet case. */
  private async handled(): Promise<void> {
    if (this.name === "quiet") {
      await this.cases.assign(this.id, "former");
      const [assignment] = (await this.cases.seen(this.id)).assignments ?? [];
      const input = { ...(await this.which()), assignmentId: assignment?.id };
      await this.office.ask(EndAssignmentDocument, { input });
    }
    const consultant = this.name === "asked" ? "consultant2" : "consultant";
    await this.cases.assign(this.id, consultant);
    const { institutionId } = this;
    const answersId = await fileRequests(this, consultant, institutionId);
    for (const record of this.canaries.records(institutionId, answersId))
      await this.cases.record(this.id, consultant, record);
    await fileDocuments(this, consultant, { institutionId, answersId });
    await fileArrivals(this, institutionId);
    const by = this.bureau.as(consultant);
    const professional = this.canaries.professional(this.institutionId);
    await by.ask(AddProfessionalDocument, { input: { ...(await this.which()), ...professional } });
    await noticed(this.bureau, this.cases, this.id);
    for (const contact of this.canaries.contacts(this.institutionId))
      await by.ask(RecordContactDocument, { input: { ...(await this.which()), ...contact } });
    const errand = { kind: "CALL_SCHOOL", targetOn: today } as const;
    await by.ask(AddTaskDocument, { input: { ...(await this.which()), ...errand } });
    await plantSharing(this.bureau, this.cases, this.id, { by: consultant, institutionId, canaries: this.canaries });
    await complained(this);
  }

  private async revealed(): Promise<void> {
    const reason = this.canaries.text("Reveal.reason");
    await this.bureau.as("lead").ask(RevealRecordsDocument, { input: { ...(await this.which()), reason } });
  }

  private async withdrawn(): Promise<void> {
    const consent = (await this.cases.seen(this.id)).consents?.find(({ document }) => document === "AUTHORISATION");
    const signatureId = consent?.signatures?.[0]?.id;
    const reason = this.canaries.text("Signature.withdrawalReason");
    const input = { ...(await this.which()), signatureId, reason };
    await this.office.ask(WithdrawAuthorisationDocument, { input });
    await tellPlanted(this.bureau, this.cases, this.id);
    await struck(this.bureau, this.cases, this.canaries, this.id);
  }

  private async asked(): Promise<void> {
    await plantRequest(this, this.name === "asked" ? "office" : "fg");
    if (this.name === "asked") await plantChange(this);
    await plantTransfer(this, this.name === "asked" ? "laid" : "withdrawn");
  }

  private async answered(): Promise<void> {
    await ended(this.bureau, this.cases, this.id);
    for (const plants of [plantAnswer, plantRestriction]) await plants(this);
  }

  /** Of the mails about a case one was sent and one was not; what sends them is another test's. */
  private async written(): Promise<void> {
    const told = (set: string, template: string) =>
      behind(this.bureau, `update message set ${set} where case_id = $1 and template = $2`, [this.id, template]);
    await told("state = 'SENT', sent_at = house_now(), attempts = 1, message_id = id || '@bureau.test'", "formsSent");
    await told("state = 'FAILED', failure = 'REFUSED', attempts = 1", "applicationReceived");
  }

  private async keepWhatTheHouseGaveOut(): Promise<void> {
    const { number, consents, letters } = await this.cases.seen(this.id);
    this.canaries.keep("Case.number", number ?? "");
    for (const { contentHash } of letters ?? []) this.canaries.keep("Letter.contentHash", contentHash ?? "");
    for (const { documentHash, formHash } of (consents ?? []).flatMap(({ signatures }) => signatures ?? [])) {
      if (documentHash) this.canaries.keep("Signature.documentHash", documentHash);
      if (formHash) this.canaries.keep("Signature.formHash", formHash);
    }
  }
}
