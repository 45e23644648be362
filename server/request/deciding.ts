import { limits } from "@zorgvuldig/schema/limits";
import type { Day } from "../foundation/clock/calendar.js";
import type { DaysOff } from "../foundation/clock/holidays.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import type { DecisionInput } from "./request-inputs.js";
import type { RightsDecision } from "./rights-decision.js";
import type { RightsRequest } from "./rights-request.js";

/** Throws when it is not said why, and while another decision of the kind stands. */
export function mustBeNext(
  explanation: string,
  matter: RightsDecision["matter"],
  before: readonly RightsDecision[],
): void {
  if (explanation.length < limits.reason) throw new Invalid({ explanation: "short" });
  if (before.some((one) => one.matter === matter && one.stands))
    throw new Refusal("oversight/fg", "decision-stands", "explanation");
}

/** A lead signs what the FG proposed, or says why not. */
export async function judged<T extends RightsDecision>(
  request: Request,
  entity: new () => T,
  { decisionId, version }: DecisionInput,
  remark: string | null = null,
): Promise<T> {
  if (remark !== null && remark.length < limits.reason) throw new Invalid({ remark: "short" });
  const decision = await request.rows.load(entity, decisionId, version);
  const { viewer, today } = request;
  if (!viewer.isLead) throw new Refusal("oversight/fg", "lead-only");
  decision.judge(remark === null ? "DECIDED" : "RETURNED", viewer.id, today, remark);
  request.rows.save(decision);
  return decision;
}

/** The FG takes back what nobody was told yet. */
export async function recalled<T extends RightsDecision>(
  { rows }: Request,
  entity: new () => T,
  { decisionId, version }: DecisionInput,
): Promise<T> {
  const decision = await rows.load(entity, decisionId, version);
  decision.recall();
  rows.save(decision);
  return decision;
}

/** With the letter an answer ends the request, and anything else makes its term longer. */
export function takesEffect(asked: RightsRequest, decision: RightsDecision, toldOn: Day, off: DaysOff): void {
  if (decision.outcome) asked.answer(decision.outcome, toldOn);
  else asked.extend(toldOn, off);
}
