import { createHash } from "node:crypto";
import {
  AddInstitutionDocument,
  AddRecordDocument,
  type AddRecordInput,
  type ApplicationInput,
  AssignConsultantDocument,
  AwaitSignaturesDocument,
  CaseDocument,
  type CaseQuery,
  CloseCaseDocument,
  type DataCategory,
  DeclineCaseDocument,
  type GuardianInput,
  HoldIntakeDocument,
  type InstitutionKind,
  type LineInput,
  PlanIntakeDocument,
  PutOnHoldDocument,
  ReceiveApplicationDocument,
  RegisterSignatureDocument,
  SendFormsDocument,
  type Stage,
  TakeUpCaseDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { Bureau, PersonName } from "./bureau.js";

export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

export type Seen = NonNullable<CaseQuery["case"]>;
type Which = { caseId: string; version: number };

export const aGuardian = (differs: Partial<GuardianInput> = {}): GuardianInput => ({
  kind: "PARENT",
  authority: "YES",
  givenName: "Vera",
  familyName: "Verzonnen",
  email: "vera@gezin.test",
  ...differs,
});

/** Two holders of authority who live apart, so that each must sign, and a no of one stands beside a yes of the other. */
export const parentsApart = (): { guardians: GuardianInput[] } => ({
  guardians: ["Greet", "Gijs"].map((givenName) =>
    aGuardian({ givenName, livesApart: true, email: `${givenName.toLowerCase()}@gezin.test` }),
  ),
});

export const anApplication = (differs: Partial<ApplicationInput> = {}): ApplicationInput => ({
  channel: "WEBSITE",
  receivedOn: "2026-03-02",
  applicant: { kind: "PARENT", name: "Vera Verzonnen" },
  guardians: [aGuardian()],
  pupil: { givenName: "Pim", familyName: "Papierenberg", birthOn: "2016-05-01", gender: "BOY" },
  question: "Pim zit thuis.",
  ...differs,
});

type Wanted = {
  stage?: Exclude<Stage, "WITHDRAWN">;
  application?: Partial<ApplicationInput>;
  lines?: LineInput[];
  consultant?: PersonName;
};

/** Cases, made by the bureau's own acts. */
export class Cases {
  private institutions = 0;

  constructor(private readonly bureau: Pick<Bureau, "as" | "id">) {}

  /** The case as somebody sees it now. */
  async seen(caseId: string, by: PersonName = "office"): Promise<Seen> {
    const { case: found } = await this.bureau.as(by).ask(CaseDocument, { id: caseId });
    if (!found) throw new Error("There is no such case for this person");
    return found;
  }

  async which(caseId: string): Promise<Which> {
    return { caseId, version: (await this.seen(caseId)).version ?? 0 };
  }

  async anInstitution(kind: InstitutionKind = "CURRENT_SCHOOL"): Promise<string> {
    const name = `Verzonnen instantie ${++this.institutions}`;
    const { addInstitution } = await this.bureau.as("office").ask(AddInstitutionDocument, { input: { name, kind } });
    return addInstitution.id;
  }

  /** The smallest lawful case at a stage, all of it done today. */
  async aCase({ stage = "RECEIVED", application, lines, consultant }: Wanted = {}): Promise<string> {
    const office = this.bureau.as("office");
    const { receiveApplication } = await office.ask(ReceiveApplicationDocument, { input: anApplication(application) });
    const id = receiveApplication.id;
    if (stage === "RECEIVED") return id;
    const day = receiveApplication.receivedOn ?? "";
    if (stage === "INTAKE_PLANNED") {
      await office.ask(PlanIntakeDocument, {
        input: { ...(await this.which(id)), plannedAt: `${day}T15:00:00+01:00` },
      });
      return id;
    }
    await office.ask(HoldIntakeDocument, { input: { ...(await this.which(id)), heldOn: day } });
    if (stage === "INTAKE_DONE") return id;
    if (stage === "DECLINED") {
      await office.ask(DeclineCaseDocument, { input: { ...(await this.which(id)), reason: "Hoort bij de gemeente" } });
      return id;
    }
    if (stage === "ON_HOLD") {
      const input = { ...(await this.which(id)), referredTo: "Samenwerkingsverband", agreedCallbackOn: later(day) };
      await office.ask(PutOnHoldDocument, { input });
      return id;
    }
    await this.sendForms(id, lines);
    if (stage === "AWAITING_SIGNATURES") {
      await office.ask(AwaitSignaturesDocument, { input: await this.which(id) });
      return id;
    }
    await this.sign(id);
    await office.ask(TakeUpCaseDocument, { input: await this.which(id) });
    if (consultant) await this.assign(id, consultant);
    if (stage === "CLOSED")
      await office.ask(CloseCaseDocument, {
        input: { ...(await this.which(id)), outcome: "ADVICE", workEndedOn: day },
      });
    return id;
  }

  async sendForms(caseId: string, lines?: LineInput[]): Promise<void> {
    const which = await this.which(caseId);
    const today = (await this.seen(caseId)).receivedOn ?? "";
    const given = lines ?? [
      { institutionId: await this.anInstitution(), direction: "GIVE", categories: ["CONTACT", "LEARNING"] },
    ];
    const input = { ...which, fromOn: today, toOn: nextYear(today), lines: given };
    await this.bureau.as("office").ask(SendFormsDocument, { input });
  }

  /** Everybody who was asked signs both documents today, and says no to these where they are asked for. */
  async sign(caseId: string, declined: readonly DataCategory[] = []): Promise<void> {
    const { consents } = await this.seen(caseId);
    // Whom nobody asks yet, a pupil who comes to be asked, signs nothing.
    for (const { id: consentId, sentOn, signatures, lines } of consents ?? [])
      for (const { guardian } of (signatures ?? []).filter(({ askedOn }) => (askedOn ?? "") <= (sentOn ?? ""))) {
        const signed = {
          signedOn: sentOn,
          channel: "PAPER" as const,
          documentHash: hashOf(`${consentId}${guardian?.id}`),
        };
        const input = {
          ...(await this.which(caseId)),
          consentId,
          ...(guardian ? { guardianId: guardian.id } : {}),
          ...signed,
          granted: yesTo(lines, declined),
        };
        await this.bureau.as("office").ask(RegisterSignatureDocument, { input });
      }
  }

  async assign(caseId: string, consultant: PersonName): Promise<void> {
    const input = { ...(await this.which(caseId)), consultantId: this.bureau.id(consultant) };
    await this.bureau.as("office").ask(AssignConsultantDocument, { input });
  }

  async record(caseId: string, by: PersonName, record: Omit<AddRecordInput, "caseId" | "version">): Promise<void> {
    await this.bureau.as(by).ask(AddRecordDocument, { input: { ...(await this.which(caseId)), ...record } });
  }
}

type Asked = { id: string; categories: readonly DataCategory[] | null };

/** A yes to all that a form asks, but for these. */
export const yesTo = (lines: readonly Asked[] | null | undefined, but: readonly DataCategory[] = []) =>
  (lines ?? []).map(({ id: lineId, categories }) => ({
    lineId,
    categories: (categories ?? []).filter((one) => !but.includes(one)),
  }));

/** Four weeks on, inside every term of a case that is held. */
const later = (day: string): string => new Date(Date.parse(day) + 28 * 86_400_000).toISOString().slice(0, 10);
/** The day before, a year on; the last of February has no namesake. */
const nextYear = (day: string): string => new Date(Date.parse(day) + 364 * 86_400_000).toISOString().slice(0, 10);
