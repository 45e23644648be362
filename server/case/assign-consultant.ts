import type { Request } from "../foundation/database/request.js";
import { Invalid, NotFound, Refusal } from "../foundation/refusal.js";
import { ProcessorAgreement } from "../processor/processor-agreement.js";
import { Account } from "../staff/account.js";
import { acted, unassigned } from "./acted.js";
import { Assignment } from "./assignment.js";
import { Case } from "./case.js";
import type { AssignConsultantInput, AssignmentAsked, EndAssignmentInput } from "./case-inputs.js";

/** Who is to be assigned, from which day and until when. */
export type Placement = Pick<Assignment, "consultantId" | "fromOn" | "toOn">;

/** Asks for who is to be assigned; what comes back throws unless he may be, under an agreement in force (processors/consultants). */
export function askedPlacement(request: Request, asked: AssignmentAsked): () => Promise<Placement> {
  const { rows } = request;
  const consultant = rows.get(Account, asked.consultantId);
  const agreements = rows.by(ProcessorAgreement, "accountId", asked.consultantId);
  return async () => {
    const { id: consultantId, role, endedOn } = await consultant;
    if (role !== "consultant") throw new Invalid({ consultantId: "no-consultant" });
    if (endedOn) throw new Refusal("share/consultant", "consultant-ended", "consultantId");
    const [fromOn, toOn] = [asked.fromOn ?? request.today, asked.toOn ?? null];
    if (fromOn < request.today) throw new Invalid({ fromOn: "in-past" });
    if (toOn && toOn < fromOn) throw new Invalid({ toOn: "before-start" });
    if (!(await agreements).some((agreement) => agreement.covers(fromOn)))
      throw new Refusal("processors/consultants", "no-processor-agreement", "consultantId");
    return { consultantId, fromOn, toOn };
  };
}

/** One consultant at a time. `others`: who is assigned to the case, or was. */
export async function assign(
  request: Request,
  found: Case,
  others: readonly Assignment[],
  placement: Placement,
): Promise<void> {
  const { rows } = request;
  found.must("assignConsultant", request.today);
  if (others.some((one) => one.overlaps(placement.fromOn, placement.toOn)))
    throw new Refusal("share/consultant", "already-assigned", "consultantId");
  const assignment = Object.assign(new Assignment(), { caseId: found.id, ...placement });
  await rows.add(assignment);
  request.mail("caseAssigned", { to: "ACCOUNT", id: placement.consultantId, caseId: found.id, aboutId: assignment.id });
  rows.save(found);
  await acted.tell(request, { act: "assignConsultant", case: found });
}

export async function assignConsultant(request: Request, input: AssignConsultantInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    placement: askedPlacement(request, input),
    assignments: rows.ofCase(Assignment, input.caseId),
  };
  const found = await asked.case;
  found.must("assignConsultant", request.today);
  await assign(request, found, await asked.assignments, await asked.placement());
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
  await unassigned.tell(request, { assignment });
  // Who follows may be known already.
  const isFollowed = (await asked.all).some((one) => one.id !== assignment.id && one.overlaps(request.today, null));
  if (!isFollowed) await acted.tell(request, { act: "endAssignment", case: found });
}
