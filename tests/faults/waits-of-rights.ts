import * as operations from "@zorgvuldig/schema/generated/operations";
import type { Bureau } from "../support/bureau.js";
import type { Cases } from "../support/cases.js";
import type { Waiting } from "../support/waiting.js";

type Ground = { readonly bureau: Bureau; readonly cases: Cases; readonly waiting: Waiting };
const today = "2026-03-02";

/** The acts about what somebody asks of the bureau. */
export function rightsActs(ground: () => Ground): Record<string, () => Promise<number>> {
  const asked = async () => {
    const { bureau, cases } = ground();
    const caseId = await cases.aCase({});
    const told = { kind: "ACCESS", person: "GUARDIAN", channel: "EMAIL", receivedOn: today } as const;
    await bureau
      .as("fg")
      .ask(operations.RegisterRequestDocument, { input: { ...(await cases.which(caseId)), ...told } });
    const requestId = (await cases.seen(caseId)).requests?.[0]?.id ?? "";
    return async () => ({ ...(await cases.which(caseId)), requestId });
  };
  return {
    async askIdentity() {
      const which = await asked();
      const input = { ...(await which()), doubt: "UNKNOWN_SENDER" } as const;
      return ground().waiting.of("fg", operations.AskIdentityDocument, { input });
    },
    async confirmIdentity() {
      const which = await asked();
      const doubt = { ...(await which()), doubt: "UNKNOWN_SENDER" } as const;
      await ground().bureau.as("fg").ask(operations.AskIdentityDocument, { input: doubt });
      const input = { ...(await which()), means: "CALLED_BACK" } as const;
      return ground().waiting.of("fg", operations.ConfirmIdentityDocument, { input });
    },
  };
}
