import {
  AddDayOffDocument,
  AskIdentityDocument,
  ConfirmIdentityDocument,
  DecideRequestDocument,
  FollowNoticeDocument,
  LayPackReadyDocument,
  LiftDayOffDocument,
  LiftRedactionDocument,
  type Objectable,
  ProposeExtensionDocument,
  RecordPackGivenDocument,
  RedactPassageDocument,
  RegisterRequestDocument,
  RenewPackLinkDocument,
  RequestDocument,
  RestrictCaseDocument,
  ReturnDecisionDocument,
  SignDecisionDocument,
  TellDecisionDocument,
  WithdrawPackDocument,
} from "@zorgvuldig/schema/generated/operations";
import { seenRequest, whichRequest } from "../support/asks-access.js";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import type { Cases } from "../support/cases.js";
import { code, fetchesAt, linkTo } from "../support/deliveries.js";
import { type Canaries, told } from "./canaries.js";

export type Place = {
  readonly bureau: Bureau;
  readonly cases: Cases;
  readonly canaries: Canaries;
  readonly id: string;
};
const letter = { toldOn: "2026-03-02", toldBy: "PAPER", language: "nl" } as const;

/** A request of somebody who was asked who he is, and showed it; that it takes longer a lead sent back once, signed then, and he was told. He objects to being asked and counted. */
export async function plantRequest({ bureau, cases, canaries, id }: Place, by: "office" | "fg"): Promise<void> {
  const world = { as: bureau.as.bind(bureau), cases };
  const which = () => whichRequest(world, id);
  const wording = canaries.text("DataSubjectRequest.wording");
  const askerName = canaries.text("DataSubjectRequest.askerName");
  const { pupil, guardians } = await cases.seen(id);
  const askerId = guardians?.[0]?.id;
  const mandated = { askedBy: "MANDATE", askerName, askerId } as const;
  const parent = { askedBy: "PARENT", askerId } as const;
  const who = by === "office" ? mandated : parent;
  const asked = { kind: "ACCESS", person: "PUPIL", subjectId: pupil?.id, ...told, wording } as const;
  await bureau
    .as(by)
    .ask(RegisterRequestDocument, { input: { ...(await cases.which(id)), ...asked, ...who } as const });
  const doubt = { ...(await which()), doubt: "ACTS_FOR_ANOTHER" } as const;
  await bureau.as("fg").ask(AskIdentityDocument, { input: doubt });
  const means = { ...(await which()), means: "MANDATE_SEEN" } as const;
  await bureau.as("fg").ask(ConfirmIdentityDocument, { input: means });

  const left = { ground: "OTHERS_RIGHTS", passage: canaries.text("Redaction.passage") } as const;
  for (const one of [left, { ...left, passage: canaries.text("Redaction.passage", "2") }])
    await bureau.as("fg").ask(RedactPassageDocument, { input: { ...(await which()), ...one } });
  const redactionId = (await seenRequest(world, id)).redactions?.[0]?.id ?? "";
  await bureau.as("fg").ask(LiftRedactionDocument, { input: { ...(await which()), redactionId } });

  await plantDelivery({ bureau, cases, canaries, id }, by);

  const explanation = canaries.text("RequestDecision.explanation");
  const decision = { of: async () => (await seenRequest(world, id)).decisions?.at(-1) };
  const last = async () => ({
    decisionId: (await decision.of())?.id ?? "",
    version: (await decision.of())?.version ?? 0,
  });
  const longer = async () => ({ ...(await which()), delay: "ComplexityOfProcess", explanation }) as const;
  await bureau.as("fg").ask(ProposeExtensionDocument, { input: await longer() });
  const remark = canaries.text("RequestDecision.remark");
  await bureau.as("lead").ask(ReturnDecisionDocument, { input: { ...(await last()), remark } });
  await bureau.as("fg").ask(ProposeExtensionDocument, { input: await longer() });
  await bureau.as("lead").ask(SignDecisionDocument, { input: await last() });
  await bureau.as("fg").ask(TellDecisionDocument, { input: { ...(await last()), ...letter } });

  if (by === "fg") return;
  const objection = { kind: "OBJECTION", objectsTo: ["SURVEY", "FIGURES"] as Objectable[] } as const;
  const objects = { ...(await cases.which(id)), ...told, ...objection, person: "PUPIL", subjectId: pupil?.id } as const;
  await bureau.as(by).ask(RegisterRequestDocument, { input: { ...objects, ...who } });
}

/** Laid ready under an address of his own, fetched, under another link, on paper as well; where the FG took the request in, taken back. */
async function plantDelivery({ bureau, cases, canaries, id }: Place, by: "office" | "fg"): Promise<void> {
  const world = { as: bureau.as.bind(bureau), cases };
  const fg = bureau.as("fg");
  const which = () => whichRequest(world, id);
  const address = canaries.email("PackDelivery.address", "verzoeker");
  const ready = { code, language: "nl", address, addressProof: "CALLED_KNOWN_NUMBER" } as const;
  await fg.ask(LayPackReadyDocument, { input: { ...(await which()), ...ready } });
  await fetchesAt({ bureau }, await linkTo(bureau, id));
  const delivery = async () => {
    const last = (await seenRequest(world, id)).deliveries?.[0];
    return { deliveryId: last?.id ?? "", version: last?.version ?? 0 };
  };
  await fg.ask(RenewPackLinkDocument, { input: { ...(await delivery()), code } });
  if (by === "fg") await fg.ask(WithdrawPackDocument, { input: await delivery() });
  const given = { manner: "POST", givenOn: letter.toldOn } as const;
  await fg.ask(RecordPackGivenDocument, { input: { ...(await which()), ...given } });
}

/**
 * A restriction that was lifted again, behind the server's back: the person would have had to be told on a day before. The case still says since when
 * it was, so that somebody is shown it.
 */
export async function plantRestriction({ bureau, cases, canaries, id }: Place): Promise<void> {
  const fg = bureau.as("fg");
  const asked = { kind: "RESTRICTION", person: "GUARDIAN", askedBy: "SELF", ...told } as const;
  await fg.ask(RegisterRequestDocument, { input: { ...(await cases.which(id)), ...asked } });
  const requestId = (await cases.seen(id)).requests?.at(-1)?.id ?? "";
  const seen = async () => (await fg.ask(RequestDocument, { id: requestId })).request;
  const which = async () => ({ requestId, version: (await seen())?.version ?? 0 });
  const explanation = canaries.text("Restriction.explanation");
  const why = { ground: "UNLAWFUL", keepsUntil: "2026-06-02", explanation } as const;
  await fg.ask(RestrictCaseDocument, { input: { ...(await which()), ...why } });
  const notice = (await seen())?.notices?.[0];
  const remark = canaries.text("RecipientNotice.remark");
  const follows = {
    noticeId: notice?.id ?? "",
    version: notice?.version ?? 0,
    state: "NotificationCompleted",
    doneOn: "2026-03-02",
    channel: "EMAIL",
    remark,
  } as const;
  await fg.ask(FollowNoticeDocument, { input: follows });
  await behind(
    bureau,
    `set session_replication_role = replica;
     update restriction set announced_on = house_today() - 1, lifted_on = house_today() where case_id = '${id}';
     update key_wrap set is_closed = false where case_id = '${id}';
     set session_replication_role = origin`,
  );
  const day = { day: "2026-05-15", decree: "Stb. 2026, 15" };
  const { addDayOff } = await fg.ask(AddDayOffDocument, { input: day });
  await fg.ask(LiftDayOffDocument, { input: { dayOffId: addDayOff.id, version: addDayOff.version ?? 0 } });
  const withdrawn = { outcome: "WITHDRAWN", explanation: canaries.text("RequestDecision.explanation", "3") } as const;
  await fg.ask(DecideRequestDocument, { input: { ...(await which()), ...withdrawn } });
  const decision = (await seen())?.decisions?.[0];
  const input = { decisionId: decision?.id ?? "", version: decision?.version ?? 0, ...letter };
  await fg.ask(TellDecisionDocument, { input });
}

/** He gets nothing, as a lead signed; with that it is answered. */
export async function plantAnswer({ bureau, cases, canaries, id }: Place): Promise<void> {
  const world = { as: bureau.as.bind(bureau), cases };
  const explanation = canaries.text("RequestDecision.explanation");
  const no = { outcome: "REFUSED", ground: "OTHERS_RIGHTS", explanation } as const;
  await bureau.as("fg").ask(DecideRequestDocument, { input: { ...(await whichRequest(world, id)), ...no } });
  const last = async () => {
    const decision = (await seenRequest(world, id)).decisions?.at(-1);
    return { decisionId: decision?.id ?? "", version: decision?.version ?? 0 };
  };
  await bureau.as("lead").ask(SignDecisionDocument, { input: await last() });
  await bureau.as("fg").ask(TellDecisionDocument, { input: { ...(await last()), ...letter } });
}
