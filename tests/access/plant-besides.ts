import {
  AddSupplierDocument,
  type CaseFilter,
  CloseCaseDocument,
  GiveNoticeDocument,
  InvalidateSignatureDocument,
  SendSignLinkDocument,
  SignAgreementDocument,
  WithdrawLineDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import type { Cases } from "../support/cases.js";
import { anAgreement } from "../support/processors.js";
import { type Canaries, today } from "./canaries.js";

/** One processor who is no consultant; of one agreement nobody asked what it arranges. */
export async function hireSupplier(bureau: Bureau): Promise<void> {
  const supplier = { name: "Verzonnen Hosting", service: "HOSTING" } as const;
  const { addSupplier } = await bureau.as("office").ask(AddSupplierDocument, { input: supplier });
  const input = { supplierId: addSupplier.id, ...anAgreement(today, "2029-06-30") };
  await bureau.as("office").ask(SignAgreementDocument, { input });
  const lacking = "update processor_agreement set arranged = '{SECURITY}' where account_id = $1";
  await behind(bureau, lacking, [bureau.id("former")]);
}
/** A list narrowed down by everything at once. */
export const everyFilter = (consultantId: string): CaseFilter => ({
  stage: ["IN_PROGRESS", "CLOSED"],
  consultantId,
  withoutConsultant: true,
  receivedFrom: "2026-01-01",
  receivedTo: "2026-12-31",
  destroyBefore: "2028-01-01",
  authorisedBefore: "2028-01-01",
  isFrozen: true,
});

/** No case is declined and taken back; that it was is written beside it, so that there is something of everything. */
export const takenBack = (bureau: Bureau, caseId: string): Promise<unknown> =>
  behind(
    bureau,
    `begin; alter table case_file disable trigger guard_withdrawal;
     update case_file set withdrawn_on = '${today}' where id = '${caseId}';
     alter table case_file enable trigger guard_withdrawal; commit`,
  );

/** The work is done, and it was counted in the figures, or not. */
export async function ended(bureau: Bureau, cases: Cases, caseId: string): Promise<void> {
  const said = { outcome: "ADVICE", schoolType: "PRIMARY", cause: "AT_HOME", workEndedOn: today } as const;
  await bureau.as("office").ask(CloseCaseDocument, { input: { ...(await cases.which(caseId)), ...said } });
  await behind(bureau, "update case_file set counted_in = 0 where id = $1", [caseId]);
}

/** One of each sort of person is told; the parents were, with their forms. */
export async function noticed(bureau: Bureau, cases: Cases, caseId: string): Promise<void> {
  const { professionals, pupil, applicant } = await cases.seen(caseId);
  for (const personId of [professionals?.[0]?.id ?? "", pupil?.id ?? "", applicant?.id ?? ""]) {
    const input = { ...(await cases.which(caseId)), personId, givenOn: today, channel: "EMAIL" } as const;
    await bureau.as("office").ask(GiveNoticeDocument, { input });
  }
}

/** One line is taken back, and one signature turns out to be none. */
export async function struck(bureau: Bureau, cases: Cases, canaries: Canaries, caseId: string): Promise<void> {
  const office = bureau.as("office");
  const consents = (await cases.seen(caseId)).consents ?? [];
  const lineId = consents.flatMap(({ lines }) => lines ?? [])[0]?.id ?? "";
  const taken = { lineId, reason: canaries.text("AuthorisationLine.withdrawalReason") };
  await office.ask(WithdrawLineDocument, { input: { ...(await cases.which(caseId)), ...taken } });
  const signatureId = consents[0]?.signatures?.[1]?.id ?? "";
  const none = { signatureId, reason: canaries.text("Signature.invalidationReason") };
  await office.ask(InvalidateSignatureDocument, { input: { ...(await cases.which(caseId)), ...none } });
}

/** One of the parents may sign on line, by the second link; the first was opened and used. */
export async function linkedToSign(bureau: Bureau, cases: Cases, caseId: string): Promise<void> {
  const guardianId = (await cases.seen(caseId)).guardians?.find(({ authority }) => authority === "YES")?.id;
  const link = { guardianId, isPosted: true, code: "271828" };
  const send = async () =>
    bureau.as("office").ask(SendSignLinkDocument, { input: { ...(await cases.which(caseId)), ...link } });
  await send();
  await behind(bureau, "update sign_link set opened_at = house_now(), used_at = house_now() where case_id = $1", [
    caseId,
  ]);
  await send();
}
