import {
  CarryOutDecisionDocument,
  ChangeableDocument,
  type ChangeInput,
  DropChangeDocument,
  FollowNoticeDocument,
  type FollowNoticeInput,
  PlanChangesDocument,
  RegisterRequestDocument,
  ReviewChangeDocument,
} from "@zorgvuldig/schema/generated/operations";
import { seenRequest, whichRequest } from "./asks-access.js";
import { DecisionActs } from "./decisions.js";
import type { World } from "./fulfils.js";

type Asks = Pick<World, "as" | "cases">;
export type Given = Omit<ChangeInput, "rowId"> & { readonly rowId: string };

/** A guardian, or the pupil himself, asks for the pupil of this case to have something put right or erased, today. */
export async function asksToChange(
  world: Asks,
  caseId: string,
  kind: "CORRECTION" | "ERASURE" | "ACCESS",
  receivedOn: string,
  askedBy: "PARENT" | "SELF" = "PARENT",
) {
  const { guardians, pupil } = await world.cases.seen(caseId);
  const askerId = askedBy === "PARENT" ? guardians?.[0]?.id : null;
  const who = { person: "PUPIL", subjectId: pupil?.id, askedBy, askerId } as const;
  const told = { kind, channel: "EMAIL", receivedOn } as const;
  await world
    .as("office")
    .ask(RegisterRequestDocument, { input: { ...(await world.cases.which(caseId)), ...told, ...who } });
  const seen = () => seenRequest(world, caseId);
  const which = () => whichRequest(world, caseId);
  const acts = new DecisionActs(world, caseId);
  const fg = world.as("fg");
  const plan = async (...changes: Given[]) => fg.ask(PlanChangesDocument, { input: { ...(await which()), changes } });
  const planNot = async (...changes: Given[]) =>
    fg.refused(PlanChangesDocument, { input: { ...(await which()), changes } });
  const drop = async (changeId: string) => fg.ask(DropChangeDocument, { input: { ...(await which()), changeId } });
  const dropNot = async (changeId: string) =>
    fg.refused(DropChangeDocument, { input: { ...(await which()), changeId } });
  const review = async (changeId: string) => fg.ask(ReviewChangeDocument, { input: { ...(await which()), changeId } });
  const reviewNot = async (changeId: string) =>
    fg.refused(ReviewChangeDocument, { input: { ...(await which()), changeId } });
  const carryOut = async () => fg.ask(CarryOutDecisionDocument, { input: await acts.last() });
  const carryOutNot = async (who: "fg" | "lead" = "fg") =>
    world.as(who).refused(CarryOutDecisionDocument, { input: await acts.last() });
  const changeable = async () => {
    const { request } = await fg.ask(ChangeableDocument, { id: (await which()).requestId });
    if (!request?.case) throw new Error("Nothing can be changed");
    return request.case;
  };
  const notices = async () => (await seen()).notices ?? [];
  const follow = async (how: Omit<FollowNoticeInput, "noticeId" | "version">, at = 0) => {
    const notice = (await notices())[at];
    return { input: { noticeId: notice?.id ?? "", version: notice?.version ?? 0, ...how } };
  };
  const told_ = { plan, planNot, drop, dropNot, review, reviewNot, carryOut, carryOutNot };
  return { ...told_, seen, which, acts, changeable, notices, follow, document: FollowNoticeDocument };
}
