import * as operations from "@zorgvuldig/schema/generated/operations";
import type { Bureau } from "../support/bureau.js";
import { firstMoment } from "../support/bureau.js";
import { aGuardian, type Cases } from "../support/cases.js";
import type { Waiting } from "../support/waiting.js";

const today = firstMoment.slice(0, 10);

/** Once the tests run. */
type At = () => { bureau: Bureau; cases: Cases; waiting: Waiting };

/** The acts about who must sign, and what becomes of what somebody signed. */
export const signersActs = (at: At): Record<string, () => Promise<number>> => ({
  async withdrawAuthorisation() {
    const { cases } = at();
    const id = await cases.aCase({ stage: "IN_PROGRESS" });
    const signatureId = (await cases.seen(id)).consents?.[0]?.signatures?.[0]?.id ?? "";
    const input = { ...(await cases.which(id)), signatureId, reason: "Nee." };
    return at().waiting.of("office", operations.WithdrawAuthorisationDocument, { input });
  },
  async withdrawLine() {
    const { cases } = at();
    const id = await cases.aCase({ stage: "IN_PROGRESS" });
    const lineId = (await cases.seen(id)).consents?.flatMap(({ lines }) => lines ?? [])[0]?.id ?? "";
    return at().waiting.of("office", operations.WithdrawLineDocument, {
      input: { ...(await cases.which(id)), lineId, reason: "Nee." },
    });
  },
  async invalidateSignature() {
    const { cases } = at();
    const id = await cases.aCase({ stage: "IN_PROGRESS" });
    const signatureId = (await cases.seen(id)).consents?.[0]?.signatures?.[0]?.id ?? "";
    const input = { ...(await cases.which(id)), signatureId, reason: "Onleesbaar." };
    return at().waiting.of("office", operations.InvalidateSignatureDocument, { input });
  },
  async sendSignLink() {
    const { cases } = at();
    const id = await cases.aCase({ stage: "AWAITING_SIGNATURES" });
    const guardianId = (await cases.seen(id)).guardians?.[0]?.id ?? "";
    const input = { ...(await cases.which(id)), guardianId, code: "271828" };
    return at().waiting.of("office", operations.SendSignLinkDocument, { input });
  },
  async addGuardian() {
    const { cases } = at();
    const which = await cases.which(await cases.aCase({ stage: "IN_PROGRESS" }));
    const guardian = aGuardian({ givenName: "Gijs", authorityEvidence: "Uittreksel", email: null });
    return at().waiting.of("office", operations.AddGuardianDocument, { input: { ...which, guardian } });
  },
  async changeAuthority() {
    const { cases } = at();
    const { version, id, guardians } = await cases.seen(await cases.aCase({ stage: "IN_PROGRESS" }));
    const known = { caseId: id, version: version ?? 0, guardianId: guardians?.[0]?.id ?? "" };
    const input = {
      ...known,
      authority: "UNKNOWN",
      authorityEvidence: "Niet in het register.",
      livesApart: true,
    } as const;
    return at().waiting.of("office", operations.ChangeAuthorityDocument, { input });
  },
  async giveNotice() {
    const { cases } = at();
    const carer = aGuardian({ kind: "CARER", authority: "NO", givenName: "Cor" });
    const id = await cases.aCase({ stage: "AWAITING_SIGNATURES", application: { guardians: [aGuardian(), carer] } });
    const personId = (await cases.seen(id)).guardians?.find(({ kind }) => kind === "CARER")?.id ?? "";
    const input = { ...(await cases.which(id)), personId, givenOn: today, channel: "PAPER" } as const;
    return at().waiting.of("office", operations.GiveNoticeDocument, { input });
  },
  async resumeCase() {
    const carer = { kind: "CARER", givenName: "Cor" } as const;
    const { cases } = at();
    const id = await cases.aCase({
      stage: "AWAITING_SIGNATURES",
      application: { guardians: [aGuardian(), aGuardian(carer)] },
    });
    const { consents, guardians } = await cases.seen(id);
    const own = guardians?.find(({ kind }) => kind === "CARER")?.id ?? "";
    const signatureId = consents?.[0]?.signatures?.find(({ guardian }) => guardian?.id === own)?.id ?? "";
    const office = at().bureau.as("office");
    await office.ask(operations.WithdrawAuthorisationDocument, {
      input: { ...(await cases.which(id)), signatureId, reason: "Nee." },
    });
    const none = { guardianId: own, authority: "NO", authorityEvidence: "Geen gezag.", livesApart: false } as const;
    await office.ask(operations.ChangeAuthorityDocument, { input: { ...(await cases.which(id)), ...none } });
    return at().waiting.of("office", operations.ResumeCaseDocument, { input: await cases.which(id) });
  },
});
