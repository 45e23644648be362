import * as operations from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { aLoneRequest, explanation, LoneRequests } from "../support/lone-requests.js";
import type { Waiting } from "../support/waiting.js";

type Ground = { readonly bureau: Bureau; readonly waiting: Waiting };
const today = "2026-03-02";

/** The acts about requests that belong to no case. */
export function loneRequestActs(ground: () => Ground): Record<string, () => Promise<number>> {
  const requests = () => {
    const { bureau } = ground();
    return new LoneRequests({ bureau, as: bureau.as.bind(bureau) });
  };
  const asked = async () => (await requests().register({ receivedOn: today })).id;
  const proposed = async () => {
    const id = await asked();
    await requests().extend(id);
    return requests().last(id);
  };
  return {
    registerLoneRequest: () =>
      ground().waiting.of("office", operations.RegisterLoneRequestDocument, {
        input: aLoneRequest({ receivedOn: today }),
      }),
    correctLoneRequest: async () =>
      ground().waiting.of("fg", operations.CorrectLoneRequestDocument, await requests().called(await asked(), {})),
    askLoneIdentity: async () =>
      ground().waiting.of("fg", operations.AskLoneIdentityDocument, await requests().doubt(await asked())),
    confirmLoneIdentity: async () =>
      ground().waiting.of(
        "fg",
        operations.ConfirmLoneIdentityDocument,
        await requests().means(await asked(), "IN_PERSON"),
      ),
    proposeLoneExtension: async () =>
      ground().waiting.of("fg", operations.ProposeLoneExtensionDocument, await requests().delay(await asked())),
    decideLoneRequest: async () =>
      ground().waiting.of(
        "fg",
        operations.DecideLoneRequestDocument,
        await requests().answer(await asked(), { outcome: "GRANTED", finding: "NOTHING" }),
      ),
    signLoneDecision: async () =>
      ground().waiting.of("lead", operations.SignLoneDecisionDocument, { input: await proposed() }),
    returnLoneDecision: async () =>
      ground().waiting.of("lead", operations.ReturnLoneDecisionDocument, {
        input: { ...(await proposed()), remark: explanation },
      }),
    recallLoneDecision: async () =>
      ground().waiting.of("fg", operations.RecallLoneDecisionDocument, { input: await proposed() }),
    async tellLoneDecision() {
      const id = await asked();
      await requests().decide(id, { outcome: "WITHDRAWN" });
      return ground().waiting.of("fg", operations.TellLoneDecisionDocument, await requests().letter(id, today));
    },
    async approveLoneRequestErasure() {
      const id = await asked();
      // As if the clock had jumped over the nights that would have foretold it.
      const jumped = `received_on = '2021-02-02', state = 'RequestUnfulfilled', answered_on = '2021-03-02', destroy_on = '${today}', term_set_on = '2026-02-01'`;
      await behind(
        ground().bureau,
        `set session_replication_role = replica; update lone_request set ${jumped} where id = '${id}'`,
      );
      const input = await requests().which(id);
      return ground().waiting.of("fg", operations.ApproveLoneRequestErasureDocument, { input });
    },
  };
}
