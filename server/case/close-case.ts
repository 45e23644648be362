import type { Acting } from "../foundation/database/acting.js";
import type { Request } from "../foundation/database/request.js";
import { acted, unassigned } from "./acted.js";
import { Assignment } from "./assignment.js";
import { Case } from "./case.js";
import type { CloseCaseInput } from "./case-inputs.js";

/** The work ends, and with it, in the same step, every consultant's access (share/consultant). */
export async function closeCase(request: Request, input: CloseCaseInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    assignments: rows.ofCase(Assignment, input.caseId),
  };
  const found = await asked.case;
  found.close(input.outcome, input.workEndedOn, request.today);
  Object.assign(found, { schoolType: input.schoolType ?? null, cause: input.cause ?? null });
  await endWork(request, found, await asked.assignments);
}

/** Of a case that was just closed: its assignments end in the same step (D39), and what was still to be done falls away. */
export async function endWork(request: Acting, found: Case, assignments: readonly Assignment[]): Promise<void> {
  const { rows } = request;
  for (const assignment of assignments) {
    if (assignment.endedAt !== null) continue;
    assignment.end(request.now);
    request.withdrawMail("caseAssigned", assignment.id);
    rows.save(assignment);
    await unassigned.tell(request, { assignment });
  }
  rows.save(found);
  await acted.tell(request, { act: "closeCase", case: found });
}
