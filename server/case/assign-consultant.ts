import type { Request } from "../foundation/database/request.js";
import { Invalid, NotFound, Refusal } from "../foundation/refusal.js";
import { ProcessorAgreement } from "../processor/processor-agreement.js";
import { Account } from "../staff/account.js";
import { Assignment } from "./assignment.js";
import { Case } from "./case.js";
import type { AssignConsultantInput, EndAssignmentInput } from "./case-inputs.js";

/** One consultant at a time, and only under an agreement that is in force (processors/consultants). */
export async function assignConsultant(request: Request, input: AssignConsultantInput): Promise<void> {
  const found = await request.rows.load(Case, input.caseId, input.version);
  found.must("assignConsultant", request.today);
  const consultant = await request.rows.get(Account, input.consultantId);
  if (consultant.role !== "consultant") throw new Invalid({ consultantId: "no-consultant" });
  const fromOn = input.fromOn ?? request.today;
  if (fromOn < request.today) throw new Invalid({ fromOn: "in-past" });
  if (input.toOn && input.toOn < fromOn) throw new Invalid({ toOn: "before-start" });
  const agreements = await request.rows.by(ProcessorAgreement, "accountId", consultant.id);
  if (!agreements.some((agreement) => agreement.covers(fromOn)))
    throw new Refusal("processors/consultants", "no-processor-agreement", "consultantId");
  const assignments = await request.rows.ofCase(Assignment, found.id);
  if (assignments.some((one) => one.overlaps(fromOn, input.toOn ?? null)))
    throw new Refusal("share/consultant", "already-assigned", "consultantId");
  const assignment = Object.assign(new Assignment(), {
    caseId: found.id,
    consultantId: consultant.id,
    fromOn,
    toOn: input.toOn ?? null,
  });
  await request.rows.add(assignment);
  request.mail("caseAssigned", { to: "ACCOUNT", id: consultant.id, caseId: found.id, aboutId: assignment.id });
  request.rows.save(found);
}

export async function endAssignment(request: Request, input: EndAssignmentInput): Promise<void> {
  const found = await request.rows.load(Case, input.caseId, input.version);
  found.must("endAssignment", request.today);
  const assignment = await request.rows.load(Assignment, input.assignmentId);
  if (assignment.caseId !== found.id) throw new NotFound();
  assignment.end(request.now);
  request.withdrawMail("caseAssigned", assignment.id);
  request.rows.save(assignment);
  request.rows.save(found);
}
