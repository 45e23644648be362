import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as operations from "@zorgvuldig/schema/generated/operations";
import { Bureau } from "../support/bureau.js";
import { anApplication, Cases, hashOf } from "../support/cases.js";
import type { World } from "../support/fulfils.js";
import { anAgreement } from "../support/processors.js";
import { authorisationOf, code, toShare } from "../support/sharing.js";
import { Waiting, waitThrice } from "../support/waiting.js";
import { breachActs } from "./waits-of-breaches.js";
import { keepingActs } from "./waits-of-keeping.js";
import { rightsActs } from "./waits-of-rights.js";
import { signersActs } from "./waits-of-signers.js";

const today = "2026-03-02";
const told = { source: "PARENT", channel: "PHONE", receivedOn: today } as const;
let bureau: Bureau;
let waiting: Waiting;
let cases: Cases;
let world: World;
let saved = 0;

beforeAll(async () => {
  bureau = await Bureau.open();
  cases = new Cases(bureau);
  world = {
    bureau,
    cases,
    as: bureau.as.bind(bureau),
    clock: bureau.clock.bind(bureau),
    aCase: cases.aCase.bind(cases),
  };
  waiting = await Waiting.beside(bureau);
});

afterAll(async () => {
  await waiting?.close();
  await bureau?.close();
});

/** The acts from the first to the last, each on a case that is where it may be done. */
const acts: Record<string, () => Promise<number>> = {
  ...signersActs(() => ({ bureau, cases, waiting })),
  ...keepingActs(() => ({ bureau, cases, waiting })),
  ...breachActs(() => ({ bureau, cases, waiting })),
  ...rightsActs(() => ({ bureau, cases, waiting })),
  receiveApplication: () => waiting.of("office", operations.ReceiveApplicationDocument, { input: anApplication() }),
  addInstitution: () =>
    waiting.of("office", operations.AddInstitutionDocument, { input: { name: "Verzonnen", kind: "CURRENT_SCHOOL" } }),
  addSupplier: () =>
    waiting.of("office", operations.AddSupplierDocument, { input: { name: "Verzonnen", service: "MAIL" } }),
  signAgreement: () =>
    waiting.of("office", operations.SignAgreementDocument, {
      input: { accountId: bureau.id("former"), ...anAgreement(today, "2027-03-01") },
    }),
  async postLetter() {
    const caseId = await cases.aCase({ stage: "ON_HOLD" });
    const guardianId = (await cases.seen(caseId)).guardians?.[0]?.id ?? "";
    const letter = { template: "ON_HOLD", language: "nl", guardianId, writtenOn: today, postedOn: today } as const;
    return waiting.of("office", operations.PostLetterDocument, {
      input: { ...(await cases.which(caseId)), ...letter },
    });
  },
  async planIntake() {
    const which = await cases.which(await cases.aCase());
    return waiting.of("office", operations.PlanIntakeDocument, {
      input: { ...which, plannedAt: `${today}T15:00:00Z` },
    });
  },
  async holdIntake() {
    const { pupil, ...known } = anApplication();
    const which = await cases.which(await cases.aCase({ application: { ...known, pupil: null } }));
    return waiting.of("office", operations.HoldIntakeDocument, { input: { ...which, heldOn: today, pupil } });
  },
  async keepIntakeDraft() {
    const { caseId } = await cases.which(await cases.aCase());
    const input = { caseId, version: 0, heldOn: today, question: "Zit thuis" };
    return waiting.of("office", operations.KeepIntakeDraftDocument, { input });
  },
  async discardIntakeDraft() {
    const { caseId } = await cases.which(await cases.aCase());
    const input = { caseId, version: 0, heldOn: today };
    await bureau.as("office").ask(operations.KeepIntakeDraftDocument, { input });
    return waiting.of("office", operations.DiscardIntakeDraftDocument, { input: { caseId, version: 1 } });
  },
  async changeAddress() {
    const { version, ...found } = await cases.seen(await cases.aCase());
    const guardianId = found.guardians?.[0]?.id ?? "";
    const input = {
      caseId: found.id,
      version: version ?? 0,
      person: "GUARDIAN",
      guardianId,
      hiddenCity: "Elders",
    } as const;
    return waiting.of("office", operations.ChangeAddressDocument, { input });
  },
  async withdrawApplication() {
    const which = await cases.which(await cases.aCase());
    return waiting.of("office", operations.WithdrawApplicationDocument, { input: { ...which, withdrawnOn: today } });
  },
  async sendForms() {
    const which = await cases.which(await cases.aCase({ stage: "INTAKE_DONE" }));
    const lines = [
      { institutionId: await cases.anInstitution(), direction: "GIVE", categories: ["LEARNING"] },
    ] as const;
    const input = {
      ...which,
      fromOn: today,
      toOn: "2026-12-31",
      lines: lines.map((line) => ({ ...line, categories: [...line.categories] })),
    };
    return waiting.of("office", operations.SendFormsDocument, { input });
  },
  async registerSignature() {
    const id = await cases.aCase({ stage: "AWAITING_SIGNATURES" });
    const [consent] = (await cases.seen(id)).consents ?? [];
    const guardianId = consent?.signatures?.[0]?.guardian?.id ?? null;
    const signed = { signedOn: today, channel: "PAPER", documentHash: hashOf(id) } as const;
    const input = { ...(await cases.which(id)), consentId: consent?.id ?? "", guardianId, ...signed };
    return waiting.of("office", operations.RegisterSignatureDocument, { input });
  },
  async remindSigners() {
    const id = await cases.aCase({ stage: "AWAITING_SIGNATURES" });
    return waiting.of("office", operations.RemindSignersDocument, { input: await cases.which(id) });
  },
  async takeUpCase() {
    const id = await cases.aCase({ stage: "AWAITING_SIGNATURES" });
    await cases.sign(id);
    return waiting.of("office", operations.TakeUpCaseDocument, { input: await cases.which(id) });
  },
  async assignConsultant() {
    const which = await cases.which(await cases.aCase({ stage: "IN_PROGRESS" }));
    const input = { ...which, consultantId: bureau.id("consultant") };
    return waiting.of("office", operations.AssignConsultantDocument, { input });
  },
  async assignTogether() {
    const chosen: { caseId: string; version: number }[] = [];
    for (let n = 0; n < 3; n++) chosen.push(await cases.which(await cases.aCase({ stage: "IN_PROGRESS" })));
    const input = { cases: chosen, consultantId: bureau.id("consultant"), fromOn: today };
    return waiting.of("office", operations.AssignTogetherDocument, { input });
  },
  async saveQuery() {
    const input = { name: `In behandeling ${++saved}`, filter: { isFrozen: true } };
    return waiting.of("consultant", operations.SaveQueryDocument, { input });
  },
  async renameQuery() {
    const made = { name: `Intake gepland ${++saved}`, filter: { isFrozen: true } };
    const { saveQuery } = await bureau.as("consultant").ask(operations.SaveQueryDocument, { input: made });
    const input = { queryId: saveQuery.id, version: saveQuery.version ?? 0, name: `Intake gevoerd ${++saved}` };
    return waiting.of("consultant", operations.RenameQueryDocument, { input });
  },
  async removeQuery() {
    const made = { name: `Stilgelegd ${++saved}`, filter: { isFrozen: true } };
    const { saveQuery } = await bureau.as("consultant").ask(operations.SaveQueryDocument, { input: made });
    return waiting.of("consultant", operations.RemoveQueryDocument, { input: { queryId: saveQuery.id } });
  },
  async addRecord() {
    const which = await cases.which(await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant" }));
    const learning = { ...told, aspect: "PROGRESS", text: "Leest vlot." } as const;
    return waiting.of("consultant", operations.AddRecordDocument, { input: { ...which, learning } });
  },
  async discloseRecords() {
    const { asked } = await toShare(world);
    return waiting.of("consultant", operations.DiscloseRecordsDocument, await asked({ manner: "LINK", code }));
  },
  async postDisclosure() {
    const { caseId, share } = await toShare(world);
    const { id: disclosureId } = await share();
    const input = { ...(await cases.which(caseId)), disclosureId, postedOn: today };
    return waiting.of("consultant", operations.PostDisclosureDocument, { input });
  },
  async renewLink() {
    const { caseId, share } = await toShare(world);
    const { id: disclosureId } = await share({ manner: "LINK", code });
    const input = { ...(await cases.which(caseId)), disclosureId, code };
    return waiting.of("consultant", operations.RenewLinkDocument, { input });
  },
  async withdrawDisclosure() {
    const { caseId, share } = await toShare(world);
    const { id: disclosureId } = await share();
    const input = { ...(await cases.which(caseId)), disclosureId };
    return waiting.of("consultant", operations.WithdrawDisclosureDocument, { input });
  },
  async recordTold() {
    const { caseId, institutionId, ids } = await toShare(world);
    const heard = { institutionId, attention: "mentor", recordIds: [ids.LEARNING], purpose: "Overleg", toldOn: today };
    const input = { ...(await cases.which(caseId)), ...heard };
    return waiting.of("consultant", operations.RecordToldDocument, { input });
  },
  async tellRecipients() {
    const { caseId, share } = await toShare(world);
    const { id } = await share({ manner: "ORAL", toldOn: today, attention: "mentor" });
    const signatureId = authorisationOf(await cases.seen(caseId))?.signatures?.[0]?.id;
    const withdrawal = { ...(await cases.which(caseId)), signatureId, reason: "Nee." };
    await bureau.as("office").ask(operations.WithdrawAuthorisationDocument, { input: withdrawal });
    const input = { ...(await cases.which(caseId)), disclosureIds: [id], toldOn: today };
    return waiting.of("office", operations.TellRecipientsDocument, { input });
  },
  async endAssignment() {
    const id = await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const assignmentId = (await cases.seen(id)).assignments?.[0]?.id ?? "";
    return waiting.of("office", operations.EndAssignmentDocument, {
      input: { ...(await cases.which(id)), assignmentId },
    });
  },
  async handOverCase() {
    const which = await cases.which(await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant" }));
    const input = { ...which, consultantId: bureau.id("consultant2") };
    return waiting.of("office", operations.HandOverCaseDocument, { input });
  },
  async closeCase() {
    const which = await cases.which(await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant" }));
    const input = { ...which, outcome: "ADVICE", workEndedOn: today } as const;
    return waiting.of("office", operations.CloseCaseDocument, { input });
  },
};

waitThrice(acts);

test("a question waits once", async () => {
  const id = await cases.aCase();
  expect(await waiting.of("office", operations.CaseDocument, { id })).toBe(1);
});
