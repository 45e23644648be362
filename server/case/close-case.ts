import type { Request } from "../foundation/database/request.js";
import { Assignment } from "./assignment.js";
import { Case } from "./case.js";
import type { CloseCaseInput } from "./case-inputs.js";

/** The work ends, and with it, in the same step, every consultant's access (share/consultant). */
export async function closeCase(request: Request, input: CloseCaseInput): Promise<void> {
  const found = await request.rows.load(Case, input.caseId, input.version);
  found.close(input.outcome, input.workEndedOn, request.today);
  for (const { id, endedAt } of await request.rows.ofCase(Assignment, found.id)) {
    if (endedAt !== null) continue;
    const assignment = await request.rows.load(Assignment, id);
    assignment.end(request.now);
    request.withdrawMail("caseAssigned", id);
    request.rows.save(assignment);
  }
  request.rows.save(found);
}
