import type { Request } from "../foundation/database/request.js";
import { Invalid, NotFound, Refusal } from "../foundation/refusal.js";
import { ProcessorAgreement } from "../processor/processor-agreement.js";
import { Account } from "../staff/account.js";
import { acted, unassigned } from "./acted.js";
import { Assignment } from "./assignment.js";
import { Case } from "./case.js";
import type { AssignConsultantInput, EndAssignmentInput } from "./case-inputs.js";

/** One consultant at a time, and only under an agreement that is in force (processors/consultants). */
export async function assignConsultant(request: Request, input: AssignConsultantInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    consultant: rows.get(Account, input.consultantId),
    agreements: rows.by(ProcessorAgreement, "accountId", input.consultantId),
    assignments: rows.ofCase(Assignment, input.caseId),
  };
  const found = await asked.case;
  found.must("assignConsultant", request.today);
  const consultant = await asked.consultant;
  if (consultant.role !== "consultant") throw new Invalid({ consultantId: "no-consultant" });
  if (consultant.endedOn) throw new Refusal("share/consultant", "consultant-ended", "consultantId");
  const fromOn = input.fromOn ?? request.today;
  if (fromOn < request.today) throw new Invalid({ fromOn: "in-past" });
  if (input.toOn && input.toOn < fromOn) throw new Invalid({ toOn: "before-start" });
  if (!(await asked.agreements).some((agreement) => agreement.covers(fromOn)))
    throw new Refusal("processors/consultants", "no-processor-agreement", "consultantId");
  if ((await asked.assignments).some((one) => one.overlaps(fromOn, input.toOn ?? null)))
    throw new Refusal("share/consultant", "already-assigned", "consultantId");
  const assignment = Object.assign(new Assignment(), {
    caseId: found.id,
    consultantId: consultant.id,
    fromOn,
    toOn: input.toOn ?? null,
  });
  await rows.add(assignment);
  request.mail("caseAssigned", { to: "ACCOUNT", id: consultant.id, caseId: found.id, aboutId: assignment.id });
  rows.save(found);
  await acted.tell(request, { act: "assignConsultant", case: found });
}

export async function endAssignment(request: Request, input: EndAssignmentInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    assignment: rows.load(Assignment, input.assignmentId),
    all: rows.ofCase(Assignment, input.caseId),
  };
  const found = await asked.case;
  found.must("endAssignment", request.today);
  const assignment = await asked.assignment;
  if (assignment.caseId !== found.id) throw new NotFound();
  assignment.end(request.now);
  request.withdrawMail("caseAssigned", assignment.id);
  rows.save(assignment);
  rows.save(found);
  await unassigned.tell(request, assignment);
  // Who follows may be known already.
  const isFollowed = (await asked.all).some((one) => one.id !== assignment.id && one.overlaps(request.today, null));
  if (!isFollowed) await acted.tell(request, { act: "endAssignment", case: found });
}
