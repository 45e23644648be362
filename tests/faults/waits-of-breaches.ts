import * as operations from "@zorgvuldig/schema/generated/operations";
import { aBreach, Breaches } from "../support/breaches.js";
import type { Bureau } from "../support/bureau.js";
import type { Cases } from "../support/cases.js";
import { aPosting, Postings } from "../support/postings.js";
import type { Waiting } from "../support/waiting.js";

type Ground = { readonly bureau: Bureau; readonly cases: Cases; readonly waiting: Waiting };
const today = "2026-03-02";
const now = `${today}T10:00:00+01:00`;

/** The acts about breaches, about what the authority asks, and about the regulation by post. */
export function breachActs(ground: () => Ground): Record<string, () => Promise<number>> {
  const all = () => new Breaches({ as: ground().bureau.as.bind(ground().bureau) });
  const letters = () => new Postings({ as: ground().bureau.as.bind(ground().bureau) });
  const reported = async () => all().which(await all().report());
  const assessed = async (risk: "NONE" | "HIGH") => {
    const id = await all().report();
    await all().assess(id, risk);
    return all().which(id);
  };
  const numbered = async () => {
    const { cases } = ground();
    return (await cases.seen(await cases.aCase())).number ?? "";
  };
  const listed = async () => {
    const { breachId } = await assessed("HIGH");
    await all().addAffected(breachId, await numbered());
    return all().which(breachId);
  };
  const matter = { kind: "QUESTION", receivedOn: today, subject: "Hoe lang bewaart u dit?" } as const;
  return {
    reportBreach: () => ground().waiting.of("consultant", operations.ReportBreachDocument, { input: aBreach() }),
    async describeBreach() {
      const input = await all().describes((await reported()).breachId);
      return ground().waiting.of("fg", operations.DescribeBreachDocument, { input });
    },
    async assessBreach() {
      const input = { ...(await reported()), risk: "RISK", reason: "Het gaat om een kind." } as const;
      return ground().waiting.of("fg", operations.AssessBreachDocument, { input });
    },
    async notifyAuthority() {
      const input = { ...(await assessed("HIGH")), notifiedAt: now, reference: "AP-1" };
      return ground().waiting.of("fg", operations.NotifyAuthorityDocument, { input });
    },
    async completeNotification() {
      const { breachId } = await assessed("HIGH");
      await all().notify(breachId, now, { isComplete: false });
      return ground().waiting.of("fg", operations.CompleteNotificationDocument, { input: await all().which(breachId) });
    },
    async findAffected() {
      const input = { ...(await reported()), fromAt: `${today}T09:00:00+01:00`, toAt: now };
      return ground().waiting.of("fg", operations.FindAffectedDocument, { input });
    },
    async addAffected() {
      const input = { ...(await reported()), fileNumber: await numbered() };
      return ground().waiting.of("fg", operations.AddAffectedDocument, { input });
    },
    tellPersons: async () => ground().waiting.of("fg", operations.TellPersonsDocument, { input: await listed() }),
    async exemptTelling() {
      const input = { ...(await assessed("HIGH")), exemption: "RISK_GONE", reason: "Ongelezen terug." } as const;
      return ground().waiting.of("fg", operations.ExemptTellingDocument, { input });
    },
    async recordBreachTold() {
      const { breachId } = await listed();
      await all().tell(breachId);
      const [row] = await all().cases(breachId);
      if (!row) throw new Error("The list is empty");
      return ground().waiting.of("office", operations.RecordBreachToldDocument, all().told(row, today));
    },
    closeBreach: async () =>
      ground().waiting.of("fg", operations.CloseBreachDocument, { input: await assessed("NONE") }),
    exportPack: () =>
      ground().waiting.of("fg", operations.ExportPackDocument, { input: { reason: "De AP vroeg erom." } }),
    addMatter: () => ground().waiting.of("fg", operations.AddMatterDocument, { input: matter }),
    async finishMatter() {
      const { addMatter } = await ground().bureau.as("fg").ask(operations.AddMatterDocument, { input: matter });
      const input = { matterId: addMatter.id, version: 1, doneOn: today, result: "Beantwoord." };
      return ground().waiting.of("fg", operations.FinishMatterDocument, { input });
    },
    askPosting: () => ground().waiting.of("office", operations.AskPostingDocument, { input: aPosting() }),
    async postRegulation() {
      const { id } = await letters().ask();
      return ground().waiting.of("office", operations.PostRegulationDocument, letters().sent(id, today));
    },
    async dropPosting() {
      const input = { postingId: (await letters().ask()).id, version: 1 };
      return ground().waiting.of("office", operations.DropPostingDocument, { input });
    },
  };
}
