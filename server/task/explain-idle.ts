import { limits } from "@zorgvuldig/schema/limits";
import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { IdleReason } from "./idle-reason.js";

@ForAct()
export class ExplainIdleInput extends ActInput {
  @Given("reason", is.text) reason!: string;
}

/** A lead says why the case stays open; or he closes it, and then its two years begin (D5). */
export async function explainIdle(request: Request, { caseId, version, reason }: ExplainIdleInput): Promise<void> {
  const { rows } = request;
  const found = await rows.load(Case, caseId, version);
  const { viewer, today } = request;
  found.must("explainIdle", today);
  if (!viewer.isLead) throw new Refusal("keep/handled-2-years", "lead-only");
  if (reason.length < limits.reason) throw new Invalid({ reason: "short" }, "keep/handled-2-years");
  rows.ensureKey(found.id, "oversight");
  await rows.add(Object.assign(new IdleReason(), { caseId, authorId: viewer.id, givenOn: today, reason }));
  rows.save(found);
  await acted.tell(request, { act: "explainIdle", case: found });
}
