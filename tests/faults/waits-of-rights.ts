import * as operations from "@zorgvuldig/schema/generated/operations";
import { seenRequest, whichRequest } from "../support/asks-access.js";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import type { Cases } from "../support/cases.js";
import { asksToChange } from "../support/changing.js";
import { toShare } from "../support/sharing.js";
import { receiver } from "../support/transfers.js";
import type { Waiting } from "../support/waiting.js";

import { loneRequestActs } from "./waits-of-lone-requests.js";

type Ground = { readonly bureau: Bureau; readonly cases: Cases; readonly waiting: Waiting };
const today = "2026-03-02";
const explanation = "Er zijn drie dossiers om door te nemen.";
const others = { ground: "OTHERS_RIGHTS", passage: "de andere ouder" } as const;
const longer = { delay: "ComplexityOfProcess", explanation } as const;

const ready = {
  ...({ code: "314159", language: "nl" } as const),
  ...({ address: "ouder@elders.test", addressProof: "LETTER_RECEIVED" } as const),
};

/** The acts about what somebody asks of the bureau. */
export function rightsActs(ground: () => Ground): Record<string, () => Promise<number>> {
  const asked = async (kind: "ACCESS" | "PORTABILITY" | "RESTRICTION" | "CORRECTION" = "ACCESS") => {
    const { bureau, cases } = ground();
    const caseId = await cases.aCase({});
    const told = { kind, person: "GUARDIAN", askedBy: "SELF", channel: "EMAIL", receivedOn: today } as const;
    const subjectId = (await cases.seen(caseId)).guardians?.[0]?.id;
    await bureau.as("fg").ask(operations.RegisterRequestDocument, {
      input: {
        ...(await cases.which(caseId)),
        ...told,
        ...(kind === "ACCESS" || kind === "PORTABILITY" ? { subjectId } : {}),
      },
    });
    const world = { as: bureau.as.bind(bureau), cases };
    const last = async () => {
      const decision = (await seenRequest(world, caseId)).decisions?.at(-1);
      return { decisionId: decision?.id ?? "", version: decision?.version ?? 0 };
    };
    const guardianId = (await cases.seen(caseId)).guardians?.[0]?.id;
    return { which: () => whichRequest(world, caseId), seen: () => seenRequest(world, caseId), last, guardianId };
  };
  const restricted = async () => {
    const { which, seen } = await asked("RESTRICTION");
    const input = { ...(await which()), ground: "ACCURACY", explanation } as const;
    await ground().bureau.as("fg").ask(operations.RestrictCaseDocument, { input });
    const restriction = (await seen()).restrictions?.[0];
    return { restrictionId: restriction?.id ?? "", version: restriction?.version ?? 0 };
  };
  const changing = async () => {
    const about = await asked("CORRECTION");
    const phone = { target: "GUARDIAN", field: "phone", measure: "CORRECT", becomes: "000-5556666" } as const;
    return { ...about, changes: [{ ...phone, rowId: about.guardianId ?? "" }] };
  };
  const planned = async () => {
    const { which, seen, changes } = await changing();
    await ground()
      .bureau.as("fg")
      .ask(operations.PlanChangesDocument, { input: { ...(await which()), changes } });
    return { which, seen };
  };
  const laid = async () => {
    const { which, seen } = await asked();
    await ground()
      .bureau.as("fg")
      .ask(operations.LayPackReadyDocument, { input: { ...(await which()), ...ready } });
    const delivery = (await seen()).deliveries?.[0];
    return { deliveryId: delivery?.id ?? "", version: delivery?.version ?? 0 };
  };
  const named = async () => {
    const { which, seen } = await asked("PORTABILITY");
    await ground()
      .bureau.as("fg")
      .ask(operations.NameReceiverDocument, { input: { ...(await which()), ...receiver } });
    const transfer = (await seen()).transfers?.[0];
    return { transferId: transfer?.id ?? "", version: transfer?.version ?? 0 };
  };
  const proposed = async () => {
    const { which, last } = await asked();
    await ground()
      .bureau.as("fg")
      .ask(operations.ProposeExtensionDocument, { input: { ...(await which()), ...longer } });
    return last();
  };
  return {
    ...loneRequestActs(ground),
    async nameSubject() {
      const { which, guardianId } = await asked();
      const input = { ...(await which()), subjectId: guardianId, askedBy: "SELF" } as const;
      return ground().waiting.of("fg", operations.NameSubjectDocument, { input });
    },
    async askIdentity() {
      const { which } = await asked();
      const input = { ...(await which()), doubt: "UNKNOWN_SENDER" } as const;
      return ground().waiting.of("fg", operations.AskIdentityDocument, { input });
    },
    async confirmIdentity() {
      const { which } = await asked();
      const input = { ...(await which()), means: "CALLED_BACK" } as const;
      return ground().waiting.of("fg", operations.ConfirmIdentityDocument, { input });
    },
    async proposeExtension() {
      const { which } = await asked();
      return ground().waiting.of("fg", operations.ProposeExtensionDocument, {
        input: { ...(await which()), ...longer },
      });
    },
    async decideRequest() {
      const { which } = await asked();
      const input = { ...(await which()), outcome: "GRANTED", explanation } as const;
      return ground().waiting.of("fg", operations.DecideRequestDocument, { input });
    },
    async redactPassage() {
      const { which } = await asked();
      const input = { ...(await which()), ...others };
      return ground().waiting.of("fg", operations.RedactPassageDocument, { input });
    },
    async liftRedaction() {
      const { which, seen } = await asked();
      const { bureau, waiting } = ground();
      await bureau.as("fg").ask(operations.RedactPassageDocument, { input: { ...(await which()), ...others } });
      const redactionId = (await seen()).redactions?.[0]?.id ?? "";
      const input = { ...(await which()), redactionId };
      return waiting.of("fg", operations.LiftRedactionDocument, { input });
    },
    async planChanges() {
      const { which, changes } = await changing();
      return ground().waiting.of("fg", operations.PlanChangesDocument, { input: { ...(await which()), changes } });
    },
    async dropChange() {
      const { which, seen } = await planned();
      const changeId = (await seen()).changes?.[0]?.id ?? "";
      return ground().waiting.of("fg", operations.DropChangeDocument, { input: { ...(await which()), changeId } });
    },
    async reviewChange() {
      const { which, seen } = await planned();
      const changeId = (await seen()).changes?.[0]?.id ?? "";
      return ground().waiting.of("fg", operations.ReviewChangeDocument, { input: { ...(await which()), changeId } });
    },
    async carryOutDecision() {
      const { which, seen } = await planned();
      const decided = { ...(await which()), outcome: "GRANTED", explanation } as const;
      await ground().bureau.as("fg").ask(operations.DecideRequestDocument, { input: decided });
      const decision = (await seen()).decisions?.at(-1);
      const input = { decisionId: decision?.id ?? "", version: decision?.version ?? 0 };
      return ground().waiting.of("fg", operations.CarryOutDecisionDocument, { input });
    },
    async followNotice() {
      const { bureau, cases, waiting } = ground();
      const world = { bureau, as: bureau.as.bind(bureau), cases, aCase: cases.aCase.bind(cases) };
      const { caseId, ids, share } = await toShare(world);
      const { id: disclosureId } = await share({ recordIds: [ids.LEARNING] });
      const post = { ...(await cases.which(caseId)), disclosureId, postedOn: today };
      await bureau.as("office").ask(operations.PostDisclosureDocument, { input: post });
      const asks = await asksToChange(world, caseId, "CORRECTION", today);
      await asks.plan({
        target: "LEARNING",
        rowId: ids.LEARNING,
        field: "text",
        measure: "CORRECT",
        becomes: "Leest.",
      });
      await asks.acts.decide({ outcome: "GRANTED" });
      await asks.carryOut();
      return waiting.of(
        "office",
        asks.document,
        await asks.follow({ state: "NotificationFailed", remark: explanation }),
      );
    },
    addDayOff: () =>
      ground().waiting.of("fg", operations.AddDayOffDocument, { input: { day: "2026-06-05", decree: "Stb. 2026, 1" } }),
    async liftDayOff() {
      const input = { day: "2026-06-12", decree: "Stb. 2026, 1" };
      const { addDayOff } = await ground().bureau.as("fg").ask(operations.AddDayOffDocument, { input });
      const which = { dayOffId: addDayOff.id, version: addDayOff.version ?? 0 };
      return ground().waiting.of("fg", operations.LiftDayOffDocument, { input: which });
    },
    async layPackReady() {
      const { which } = await asked();
      return ground().waiting.of("fg", operations.LayPackReadyDocument, { input: { ...(await which()), ...ready } });
    },
    async nameReceiver() {
      const { which } = await asked("PORTABILITY");
      return ground().waiting.of("fg", operations.NameReceiverDocument, { input: { ...(await which()), ...receiver } });
    },
    async confirmReceiver() {
      const input = { ...(await named()), foundBy: "OFFICIAL_SITE" } as const;
      return ground().waiting.of("lead", operations.ConfirmReceiverDocument, { input });
    },
    async endTransfer() {
      const input = { ...(await named()), ending: "NO_SECURE_WAY" } as const;
      return ground().waiting.of("fg", operations.EndTransferDocument, { input });
    },
    async renewPackLink() {
      const input = { ...(await laid()), code: ready.code };
      return ground().waiting.of("fg", operations.RenewPackLinkDocument, { input });
    },
    withdrawPack: async () => ground().waiting.of("fg", operations.WithdrawPackDocument, { input: await laid() }),
    async recordPackGiven() {
      const { which } = await asked();
      const input = { ...(await which()), manner: "POST", givenOn: today } as const;
      return ground().waiting.of("fg", operations.RecordPackGivenDocument, { input });
    },
    async exportEvidence() {
      const { which } = await asked();
      const input = { ...(await which()), reason: "De AP vroeg naar dit verzoek." };
      return ground().waiting.of("fg", operations.ExportEvidenceDocument, { input });
    },
    async restrictCase() {
      const { which } = await asked("RESTRICTION");
      const input = { ...(await which()), ground: "ACCURACY", explanation } as const;
      return ground().waiting.of("fg", operations.RestrictCaseDocument, { input });
    },
    announceLifting: async () =>
      ground().waiting.of("fg", operations.AnnounceLiftingDocument, {
        input: await restricted(),
      }),
    async liftRestriction() {
      const input = await restricted();
      await behind(
        ground().bureau,
        `set session_replication_role = replica; update restriction set announced_on = house_today() - 1 where id = '${input.restrictionId}'`,
      );
      return ground().waiting.of("fg", operations.LiftRestrictionDocument, { input });
    },
    signDecision: async () => ground().waiting.of("lead", operations.SignDecisionDocument, { input: await proposed() }),
    async returnDecision() {
      const input = { ...(await proposed()), remark: "Dit kan binnen de maand." };
      return ground().waiting.of("lead", operations.ReturnDecisionDocument, { input });
    },
    recallDecision: async () =>
      ground().waiting.of("fg", operations.RecallDecisionDocument, { input: await proposed() }),
    async tellDecision() {
      const decided = await proposed();
      await ground().bureau.as("lead").ask(operations.SignDecisionDocument, { input: decided });
      const input = {
        ...decided,
        version: decided.version + 1,
        toldOn: today,
        toldBy: "PAPER",
        language: "nl",
      } as const;
      return ground().waiting.of("fg", operations.TellDecisionDocument, { input });
    },
  };
}
