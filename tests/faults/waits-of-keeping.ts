import * as operations from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import type { Cases } from "../support/cases.js";
import { aLoneComplaint, LoneComplaints } from "../support/lone-complaints.js";
import type { Waiting } from "../support/waiting.js";
import { privacyActs } from "./waits-of-privacy.js";

type Ground = { readonly bureau: Bureau; readonly cases: Cases; readonly waiting: Waiting };
const today = "2026-03-02";

/** The acts about how long a case is kept. */
export function keepingActs(ground: () => Ground): Record<string, () => Promise<number>> {
  const complaint = { directedAt: "BUREAU", receivedOn: today, channel: "EMAIL", text: "Kwam niet." } as const;
  const complained = async () => {
    const { bureau, cases } = ground();
    const caseId = await cases.aCase({ stage: "CLOSED" });
    const input = { ...(await cases.which(caseId)), ...complaint };
    await bureau.as("office").ask(operations.RegisterComplaintDocument, { input });
    return { caseId, complaintId: (await cases.seen(caseId)).complaints?.[0]?.id ?? "" };
  };
  const proposed = async () => {
    const { bureau, cases } = ground();
    const { caseId, complaintId } = await complained();
    const input = { ...(await cases.which(caseId)), complaintId, correction: "Ging over school." };
    await bureau.as("fg").ask(operations.ProposeComplaintCorrectionDocument, { input });
    return { caseId, complaintId };
  };
  const alone = async () => {
    const { bureau } = ground();
    const complaints = new LoneComplaints({ as: bureau.as.bind(bureau) });
    return complaints.which((await complaints.register({})).id);
  };
  return {
    async explainIdle() {
      const { cases, waiting } = ground();
      const which = await cases.which(await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant" }));
      const input = { ...which, reason: "De rechter doet volgende maand uitspraak." };
      return waiting.of("lead", operations.ExplainIdleDocument, { input });
    },
    async registerComplaint() {
      const { cases, waiting } = ground();
      const which = await cases.which(await cases.aCase({ stage: "CLOSED" }));
      return waiting.of("office", operations.RegisterComplaintDocument, { input: { ...which, ...complaint } });
    },
    async settleComplaint() {
      const { cases, waiting } = ground();
      const { caseId, complaintId } = await complained();
      const settled = { complaintId, state: "FOUNDED", settledOn: today } as const;
      const input = { ...(await cases.which(caseId)), ...settled };
      return waiting.of("office", operations.SettleComplaintDocument, { input });
    },
    async proposeComplaintCorrection() {
      const { cases, waiting } = ground();
      const { caseId, complaintId } = await complained();
      const input = { ...(await cases.which(caseId)), complaintId, correction: "Ging over school." };
      return waiting.of("fg", operations.ProposeComplaintCorrectionDocument, { input });
    },
    async signComplaintCorrection() {
      const { cases, waiting } = ground();
      const { caseId, complaintId } = await proposed();
      const input = { ...(await cases.which(caseId)), complaintId };
      return waiting.of("lead", operations.SignComplaintCorrectionDocument, { input });
    },
    registerLoneComplaint: () =>
      ground().waiting.of("office", operations.RegisterLoneComplaintDocument, { input: aLoneComplaint() }),
    async recordLoneContact() {
      const input = { ...(await alone()), heldOn: today, channel: "PHONE", summary: "Over de klacht." } as const;
      return ground().waiting.of("office", operations.RecordLoneContactDocument, { input });
    },
    async settleLoneComplaint() {
      const input = { ...(await alone()), state: "FOUNDED", settledOn: today } as const;
      return ground().waiting.of("office", operations.SettleLoneComplaintDocument, { input });
    },
    async proposeLoneCorrection() {
      const input = { ...(await alone()), correction: "Ging over school." };
      return ground().waiting.of("fg", operations.ProposeLoneCorrectionDocument, { input });
    },
    async signLoneCorrection() {
      const which = await alone();
      const input = { ...which, correction: "Ging over school." };
      await ground().bureau.as("fg").ask(operations.ProposeLoneCorrectionDocument, { input });
      const signed = { ...which, version: which.version + 1 };
      return ground().waiting.of("lead", operations.SignLoneCorrectionDocument, { input: signed });
    },
    async approveLoneErasure() {
      const which = await alone();
      const jumped = `received_on = '2021-03-02', last_contact_on = '2021-03-02', destroy_on = '${today}', term_set_on = '2026-02-01'`;
      await behind(
        ground().bureau,
        `set session_replication_role = replica; update lone_complaint set ${jumped} where id = '${which.loneComplaintId}'`,
      );
      return ground().waiting.of("lead", operations.ApproveLoneErasureDocument, { input: which });
    },
    ...privacyActs(ground),
    async approveErasure() {
      const { bureau, cases, waiting } = ground();
      const caseId = await cases.aCase({ stage: "DECLINED" });
      // As if the clock had jumped over the nights that would have foretold it.
      const jumped = `destroy_on = '${today}', promised_by = '2026-03-03', term_set_on = '2026-02-01'`;
      await behind(
        bureau,
        `set session_replication_role = replica; update case_file set ${jumped} where id = '${caseId}'`,
      );
      return waiting.of("lead", operations.ApproveErasureDocument, { input: await cases.which(caseId) });
    },
  };
}
