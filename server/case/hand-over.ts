import type { Request } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { unassigned } from "./acted.js";
import { askedPlacement, assign } from "./assign-consultant.js";
import { Assignment } from "./assignment.js";
import { Case } from "./case.js";
import type { HandOverCaseInput } from "./case-inputs.js";

/**
 * From one consultant to another in one step: at no instant do both see the case, and at none does nobody (share/consultant). What the first had
 * still to do is the second's.
 */
export async function handOverCase(request: Request, input: HandOverCaseInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    placement: askedPlacement(request, input),
    assignments: rows.ofCase(Assignment, input.caseId),
  };
  const found = await asked.case;
  found.must("handOverCase", request.today);
  const placement = await asked.placement();
  const [present] = (await asked.assignments).filter((one) => one.overlaps(request.today, request.today));
  if (!present) throw new Refusal("share/consultant", "nobody-assigned");
  if (present.consultantId === placement.consultantId) throw new Invalid({ consultantId: "same-consultant" });
  present.end(request.now);
  request.withdrawMail("caseAssigned", present.id);
  rows.save(present);
  await assign(request, found, await asked.assignments, placement);
  await unassigned.tell(request, { assignment: present, to: placement.consultantId });
}
