import {
  ExplainIdleDocument,
  ProposeComplaintCorrectionDocument,
  RegisterComplaintDocument,
  SettleComplaintDocument,
  SignComplaintCorrectionDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { Bureau } from "../support/bureau.js";
import type { Cases } from "../support/cases.js";
import { type Canaries, today } from "./canaries.js";

type Place = { readonly bureau: Bureau; readonly cases: Cases; readonly canaries: Canaries; readonly id: string };

/** Why the case stays open, one complaint that stands, and one that was settled and then proved to be none. */
export async function complained({ bureau, cases, canaries, id }: Place): Promise<void> {
  const which = () => cases.which(id);
  const register = async (nth: string) => {
    const text = canaries.text("Complaint.text", nth);
    const input = { ...(await which()), directedAt: "BUREAU", receivedOn: today, channel: "EMAIL", text } as const;
    await bureau.as("office").ask(RegisterComplaintDocument, { input });
    return (await cases.seen(id)).complaints?.at(-1)?.id ?? "";
  };
  const reason = canaries.text("IdleReason.reason");
  await bureau.as("lead").ask(ExplainIdleDocument, { input: { ...(await which()), reason } });
  await register("1");
  const complaintId = await register("2");
  const settled = { complaintId, state: "SETTLED", settledOn: today } as const;
  await bureau.as("office").ask(SettleComplaintDocument, { input: { ...(await which()), ...settled } });
  const correction = canaries.text("Complaint.correction");
  await bureau
    .as("fg")
    .ask(ProposeComplaintCorrectionDocument, { input: { ...(await which()), complaintId, correction } });
  await bureau.as("lead").ask(SignComplaintCorrectionDocument, { input: { ...(await which()), complaintId } });
}
