import type { Request } from "../foundation/database/request.js";
import { Conflict, Invalid, NotFound, Refusal } from "../foundation/refusal.js";
import { askedPlacement, assign } from "./assign-consultant.js";
import type { AssignedCase } from "./assigned-case.js";
import { Assignment } from "./assignment.js";
import { Case } from "./case.js";
import type { AssignTogetherInput } from "./case-inputs.js";

/** Why one of several is not done, in a word that the texts know. */
function whyNot(error: unknown): Pick<AssignedCase, "reason" | "clause"> {
  if (error instanceof Refusal) return { reason: error.key, clause: error.clause };
  if (error instanceof Conflict) return { reason: "conflict", clause: null };
  if (error instanceof NotFound) return { reason: "notFound", clause: null };
  throw error;
}

/**
 * Assigns one consultant to several cases, each by its own rules: what is refused for one keeps the others from nothing. Who is no
 * consultant, or under no agreement, is refused for all. Asked for again it finds him there, and says the same.
 */
export async function assignTogether(request: Request, input: AssignTogetherInput): Promise<AssignedCase[]> {
  const { rows } = request;
  const versions = new Map(input.cases.map(({ caseId, version }) => [caseId, version]));
  if (versions.size === 0) throw new Invalid({ cases: "required" });
  const placement = askedPlacement(request, input);
  // Locked in one order, so that whoever else chose some of them waits, and neither for the other.
  const asked = [...versions.keys()].sort().map((caseId) => ({
    caseId,
    case: rows.load(Case, caseId, versions.get(caseId)),
    assignments: rows.ofCase(Assignment, caseId),
  }));
  await request.opened();
  const given = await placement();
  const done: AssignedCase[] = [];
  for (const one of asked) {
    const others = await one.assignments;
    try {
      if (!others.some((other) => other.isFor(given))) await assign(request, await one.case, others, given);
      done.push({ caseId: one.caseId, isAssigned: true, reason: null, clause: null });
    } catch (error) {
      done.push({ caseId: one.caseId, isAssigned: false, ...whyNot(error) });
    }
  }
  return done;
}
