import {
  AskIdentityDocument,
  ConfirmIdentityDocument,
  RegisterRequestDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { Bureau } from "../support/bureau.js";
import type { Cases } from "../support/cases.js";
import { type Canaries, told } from "./canaries.js";

type Place = { readonly bureau: Bureau; readonly cases: Cases; readonly canaries: Canaries; readonly id: string };

/** A request of somebody who was asked who he is, and showed it. */
export async function plantRequest({ bureau, cases, canaries, id }: Place, by: "office" | "fg"): Promise<void> {
  const which = () => cases.which(id);
  const wording = canaries.text("DataSubjectRequest.wording");
  const asked = { kind: "ACCESS", person: "PUPIL", ...told, wording } as const;
  await bureau.as(by).ask(RegisterRequestDocument, { input: { ...(await which()), ...asked } });
  const requestId = (await cases.seen(id)).requests?.[0]?.id ?? "";
  const doubt = { ...(await which()), requestId, doubt: "UNKNOWN_SENDER" } as const;
  await bureau.as("fg").ask(AskIdentityDocument, { input: doubt });
  const means = { ...(await which()), requestId, means: "CALLED_BACK" } as const;
  await bureau.as("fg").ask(ConfirmIdentityDocument, { input: means });
}
