import {
  CaseDocument,
  CloseCaseDocument,
  RegisterComplaintDocument,
  RegisterRequestDocument,
  SettleComplaintDocument,
} from "@zorgvuldig/schema/generated/operations";
import type { RequestKind } from "@zorgvuldig/schema/words";
import type { World } from "./fulfils.js";
import { Nights } from "./nights.js";
import { toErase } from "./to-erase.js";

export const start = "2026-03-02";
export const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);

/** Another guardian's own request in a case, an hour later: the first of the case stays the first. Gives its id. */
export async function asksToo(world: World, caseId: string, kind: RequestKind): Promise<string> {
  await world.clock(`${start}T13:00:00+01:00`);
  const { guardians } = await world.cases.seen(caseId);
  const what = { kind, person: "GUARDIAN", askedBy: "SELF", channel: "EMAIL", receivedOn: start } as const;
  const input = { ...(await world.cases.which(caseId)), ...what, subjectId: guardians?.[0]?.id };
  await world.as("office").ask(RegisterRequestDocument, { input });
  return idOf(world, caseId, kind, "GUARDIAN");
}

/** The id of the request of this kind about somebody in a case. */
export async function idOf(world: World, caseId: string, kind: RequestKind, person = "PUPIL"): Promise<string> {
  const { requests } = await world.cases.seen(caseId);
  return requests?.find((one) => one.kind === kind && one.person === person)?.id ?? "";
}

/** A case of which everything is there and something went to a school, closed; a parent asks for the whole file to be erased, all on one day. */
export async function wholeFile(world: World, isClosed = true) {
  const it = await toErase(world, start);
  const nights = await Nights.of(world);
  const { caseId } = it;
  const office = world.as("office");
  const whole = { target: "CASE", rowId: caseId, measure: "ERASE" } as const;
  const close = async (workEndedOn = start) => {
    const ended = { ...(await world.cases.which(caseId)), outcome: "ADVICE", workEndedOn } as const;
    await office.ask(CloseCaseDocument, { input: ended });
  };
  if (isClosed) await close();
  const planWhole = () => it.plan(whole);
  const planWholeNot = () => it.planNot(whole);
  const decide = async () => {
    await planWhole();
    await it.acts.decide({ outcome: "GRANTED" });
  };
  /** Decided and carried out; nobody was told of it yet. */
  const grant = async () => {
    await decide();
    await it.carryOut();
  };
  const tellRecipient = async (doneOn: string) => {
    await on(world, doneOn);
    await office.ask(it.document, await it.follow({ state: "NotificationCompleted", channel: "PHONE", doneOn }));
  };
  const complain = async (receivedOn: string) => {
    const what = { directedAt: "BUREAU", receivedOn, channel: "PHONE", text: "Er is niets gebeurd." } as const;
    return office.ask(RegisterComplaintDocument, { input: { ...(await world.cases.which(caseId)), ...what } });
  };
  const settle = async (settledOn: string) => {
    const { complaints } = await world.cases.seen(caseId);
    const open = complaints?.find(({ state }) => state === "OPEN");
    const about = { complaintId: open?.id ?? "", state: "SETTLED", settledOn } as const;
    await office.ask(SettleComplaintDocument, { input: { ...(await world.cases.which(caseId)), ...about } });
  };
  const erasure = async (who: "office" | "consultant" | "fg" = "office") =>
    (await world.as(who).ask(CaseDocument, { id: caseId })).case?.erasure;
  const acts = { close, planWhole, planWholeNot, decide, grant, tellRecipient, complain, settle, erasure };
  return { ...it, ...acts, nights };
}
