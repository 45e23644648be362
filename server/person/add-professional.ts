import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import type { AddProfessionalInput } from "./person-inputs.js";
import { Professional } from "./professional.js";

/** Handling is lawful by then: the database holds it. */
export async function addProfessional(
  request: Request,
  { caseId, version, ...given }: AddProfessionalInput,
): Promise<void> {
  const { rows } = request;
  const found = await rows.load(Case, caseId, version);
  found.must("addProfessional", request.today);
  const professional = Object.assign(new Professional(), given, { caseId, authorId: request.viewer.id });
  professional.mustBeAtWork();
  await rows.add(professional);
  rows.save(found);
  await acted.tell(request, { act: "noticeDue", case: found });
}
