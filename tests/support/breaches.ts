import {
  AddAffectedDocument,
  AssessBreachDocument,
  BreachCasesDocument,
  BreachDocument,
  CloseBreachDocument,
  CompleteNotificationDocument,
  DescribeBreachDocument,
  type DescribeBreachInput,
  ExemptTellingDocument,
  FindAffectedDocument,
  NotifyAuthorityDocument,
  type NotifyAuthorityInput,
  RecordBreachToldDocument,
  ReportBreachDocument,
  type ReportBreachInput,
  TellPersonsDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { PersonName } from "./bureau.js";
import type { World } from "./fulfils.js";

export const aBreach = (differs: Partial<ReportBreachInput> = {}): ReportBreachInput => ({
  knownAt: "2026-03-02T09:00:00+01:00",
  nature: "SENT_WRONGLY",
  dataKinds: ["CONTACT", "LEARNING"],
  peopleCount: 3,
  summary: "Een verslag ging naar een verkeerd adres.",
  ...differs,
});

/** What people do with breaches: who works here reports one, and the FG leads it to its end. */
export class Breaches {
  constructor(private readonly world: Pick<World, "as">) {}

  async report(differs: Partial<ReportBreachInput> = {}, by: PersonName = "office"): Promise<string> {
    const { reportBreach } = await this.world.as(by).ask(ReportBreachDocument, { input: aBreach(differs) });
    return reportBreach.id;
  }

  find = async (id: string, by: PersonName = "fg") => (await this.world.as(by).ask(BreachDocument, { id })).breach;

  which = async (id: string) => ({ breachId: id, version: (await this.find(id))?.version ?? 0 });

  async cases(id: string, by: PersonName = "fg") {
    const asked = { first: 100, sort: { field: "createdAt", order: "ASC" } as const, filter: { breach: id } };
    return (await this.world.as(by).ask(BreachCasesDocument, asked)).breachCases.items;
  }

  describes = async (id: string, differs: Partial<DescribeBreachInput> = {}) => ({
    ...(await this.which(id)),
    knownAt: aBreach().knownAt,
    nature: "SENT_WRONGLY" as const,
    dataKinds: ["CONTACT" as const],
    ...differs,
  });

  async describe(id: string, differs: Partial<DescribeBreachInput> = {}) {
    const input = await this.describes(id, differs);
    return (await this.world.as("fg").ask(DescribeBreachDocument, { input })).describeBreach;
  }

  async assess(id: string, risk: "NONE" | "RISK" | "HIGH", reason = "Het zijn gegevens van een kind.") {
    const input = { ...(await this.which(id)), risk, reason };
    return (await this.world.as("fg").ask(AssessBreachDocument, { input })).assessBreach;
  }

  async refusedToAssess(id: string, risk: "NONE" | "RISK" | "HIGH") {
    const input = { ...(await this.which(id)), risk, reason: "Bij nader inzien." };
    return this.world.as("fg").refused(AssessBreachDocument, { input });
  }

  private notifies = async (id: string, notifiedAt: string, differs: Partial<NotifyAuthorityInput>) => ({
    ...(await this.which(id)),
    ...{ notifiedAt, reference: "AP-123", isComplete: true },
    ...differs,
  });

  async notify(id: string, notifiedAt: string, differs: Partial<NotifyAuthorityInput> = {}) {
    const input = await this.notifies(id, notifiedAt, differs);
    return (await this.world.as("fg").ask(NotifyAuthorityDocument, { input })).notifyAuthority;
  }

  async refusedToNotify(id: string, notifiedAt: string, differs: Partial<NotifyAuthorityInput> = {}) {
    const input = await this.notifies(id, notifiedAt, differs);
    return this.world.as("fg").refused(NotifyAuthorityDocument, { input });
  }

  async findAffected(id: string, fromAt: string, toAt: string, accountId?: string) {
    const input = { ...(await this.which(id)), fromAt, toAt, accountId };
    return (await this.world.as("fg").ask(FindAffectedDocument, { input })).findAffected;
  }

  async addAffected(id: string, fileNumber: string) {
    const input = { ...(await this.which(id)), fileNumber };
    return (await this.world.as("fg").ask(AddAffectedDocument, { input })).addAffected;
  }

  /** What may be refused and names nothing but the breach. */
  async refused(id: string, act: "complete" | "tell" | "close" | "exempt") {
    const which = await this.which(id);
    const fg = this.world.as("fg");
    if (act === "complete") return fg.refused(CompleteNotificationDocument, { input: which });
    if (act === "tell") return fg.refused(TellPersonsDocument, { input: which });
    if (act === "close") return fg.refused(CloseBreachDocument, { input: which });
    const input = { ...which, exemption: "RISK_GONE" as const, reason: "Ongelezen teruggekregen." };
    return fg.refused(ExemptTellingDocument, { input });
  }

  async complete(id: string) {
    const input = await this.which(id);
    return (await this.world.as("fg").ask(CompleteNotificationDocument, { input })).completeNotification;
  }

  async tell(id: string) {
    return (await this.world.as("fg").ask(TellPersonsDocument, { input: await this.which(id) })).tellPersons;
  }

  async exempt(id: string) {
    const why = { exemption: "RISK_GONE" as const, reason: "Ongelezen teruggekregen." };
    const input = { ...(await this.which(id)), ...why };
    return (await this.world.as("fg").ask(ExemptTellingDocument, { input })).exemptTelling;
  }

  async close(id: string) {
    return (await this.world.as("fg").ask(CloseBreachDocument, { input: await this.which(id) })).closeBreach;
  }

  told = ({ id, version }: { id: string; version: number | null }, toldOn: string) => ({
    input: { breachCaseId: id, version: version ?? 0, toldOn, channel: "PHONE" as const },
  });

  recordTold = async (one: { id: string; version: number | null }, toldOn: string) =>
    (await this.world.as("office").ask(RecordBreachToldDocument, this.told(one, toldOn))).recordBreachTold;

  refusedToTell = (one: { id: string; version: number | null }, toldOn: string) =>
    this.world.as("office").refused(RecordBreachToldDocument, this.told(one, toldOn));
}
