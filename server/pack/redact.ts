import { limits } from "@zorgvuldig/schema/limits";
import type { Request } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { Redaction } from "./redaction.js";
import type { LiftRedactionInput, RedactPassageInput } from "./redaction-inputs.js";

const grounds = ["OTHERS_RIGHTS", "LEGAL_CLAIM"] as const;

/** These words are left out of the pack, wherever they stand. */
export async function redactPassage(request: Request, input: RedactPassageInput): Promise<void> {
  const { rows } = request;
  const asked = await rows.load(DataSubjectRequest, input.requestId, input.version);
  asked.mustBeOpen("passage");
  if (asked.kind !== "ACCESS" && asked.kind !== "PORTABILITY")
    throw new Refusal("rights/access", "pack-not-asked", "passage");
  const { ground, passage } = input;
  if (!grounds.some((one) => one === ground)) throw new Refusal("rights/access", "other-ground", "ground");
  if (passage.length < limits.passage) throw new Invalid({ passage: "passage-short" });
  const redaction = { caseId: asked.caseId, requestId: asked.id, authorId: request.viewer.id, liftedAt: null };
  await rows.add(Object.assign(new Redaction(), redaction, { ground, passage }));
  rows.save(asked);
}

/** They are given after all. */
export async function liftRedaction(request: Request, input: LiftRedactionInput): Promise<void> {
  const { rows } = request;
  const asked = await rows.load(DataSubjectRequest, input.requestId, input.version);
  asked.mustBeOpen("redactionId");
  const all = await rows.by(Redaction, "requestId", asked.id);
  const found = all.find(({ id, liftedAt }) => id === input.redactionId && liftedAt === null);
  if (!found) throw new Refusal("rights/access", "redaction-gone", "redactionId");
  found.liftedAt = request.now;
  rows.save(found);
  rows.save(asked);
}
