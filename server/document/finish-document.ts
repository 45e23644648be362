import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { NotFound } from "../foundation/refusal.js";
import type { Filed } from "./case-document.js";
import type { FinishDocumentInput } from "./document-inputs.js";
import { shelfOf } from "./shelves.js";

/** Nothing of this document changes from now on; what comes later is another edition. */
export async function finishDocument(request: Request, input: FinishDocumentInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    document: rows.load<Filed>(shelfOf(input.category).entity, input.documentId),
  };
  const found = await asked.case;
  found.must("finishDocument", request.today);
  const document = await asked.document;
  if (document.caseId !== found.id) throw new NotFound();
  document.finish(request.now);
  rows.save(document);
  rows.save(found);
}
