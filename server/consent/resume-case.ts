import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import type { ResumeCaseInput } from "./who-signs-inputs.js";

/** Whoever objected has signed again, or turned out to hold no authority. Whether that is so the database judges (`objection_stands`). */
export async function resumeCase(request: Request, input: ResumeCaseInput): Promise<void> {
  const found = await request.rows.load(Case, input.caseId, input.version);
  found.resume(request.today);
  request.rows.save(found);
  await acted.tell(request, { act: "resumeCase", case: found });
}
