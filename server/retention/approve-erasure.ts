import { Case } from "../case/case.js";
import { ActInput, ForAct } from "../case/case-inputs.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { ErasureApproval } from "./destruction.js";

@ForAct()
export class ApproveErasureInput extends ActInput {}

/**
 * A lead agrees that this case goes, which no night had foretold: a clock that jumped, a term that changed, a copy that was put back. The rounds erase it
 * within a minute. Whether it waits for that the database holds.
 */
export async function approveErasure(request: Request, { caseId, version }: ApproveErasureInput): Promise<void> {
  const { rows } = request;
  const found = await rows.load(Case, caseId, version);
  const { viewer, today } = request;
  found.must("approveErasure", today);
  if (!viewer.isLead) throw new Refusal("keep/no-longer-than-needed", "lead-only");
  if (found.destroyOn === null || found.destroyOn > today)
    throw new Refusal("keep/no-longer-than-needed", "waits-for-nobody", "caseId");
  const { destroyOn } = found;
  const approval = { caseId, authorId: viewer.id, destroyOn, approvedOn: today };
  await rows.add(Object.assign(new ErasureApproval(), approval));
  rows.save(found);
}
