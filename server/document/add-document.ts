import { recordCategories } from "@zorgvuldig/schema/documents";
import { Case } from "../case/case.js";
import { Consent } from "../consent/consent.js";
import type { Request } from "../foundation/database/request.js";
import type { TakenIn } from "../foundation/file/taken-in.js";
import { Invalid, NotFound, Refusal } from "../foundation/refusal.js";
import type { Filed } from "./case-document.js";
import type { AddDocumentInput, AddSignedFormInput } from "./document-inputs.js";
import { keepFile } from "./keep-file.js";
import { forms, shelfOf } from "./shelves.js";

/**
 * Takes a file into the case, sealed, with its source and its road. The database holds the rest of the promise: handling is lawful, what comes
 * from an institution is covered by a line on the day it was received, and there is no document without what is in it.
 */
export async function addDocument(request: Request, input: AddDocumentInput): Promise<void> {
  const file = fileOf(request);
  if (!recordCategories.includes(input.category)) throw new Invalid({ category: "required" });
  const shelf = shelfOf(input.category);
  const asked = {
    case: request.rows.load(Case, input.caseId, input.version),
    filed: request.rows.ofCase<Filed>(shelf.entity, input.caseId),
  };
  const found = await asked.case;
  found.must("addDocument", request.today);
  if ((input.source === "INSTITUTION") !== !!input.sourceInstitutionId)
    throw new Invalid({ sourceInstitutionId: "source-institution" }, "origin/recorded");
  if (shelf.table === "sensitive_document" && !input.necessity)
    throw new Invalid({ necessity: "required" }, "data/health");
  if (shelf.table === "sensitive_document" && !request.rows.holdsKey(found.id, "special"))
    throw new Refusal("security/limited-access", "needs-reveal", "category");
  await keepFile(request, found, shelf, { ...input, file }, await asked.filed);
}

/** A form came back signed: it is kept with the form that was sent. */
export async function addSignedForm(request: Request, input: AddSignedFormInput): Promise<void> {
  const file = fileOf(request);
  const asked = {
    case: request.rows.load(Case, input.caseId, input.version),
    consents: request.rows.ofCase(Consent, input.caseId),
    filed: request.rows.ofCase<Filed>(forms.entity, input.caseId),
  };
  const found = await asked.case;
  found.must("addSignedForm", request.today);
  if (input.source !== "PARENT" && input.source !== "PUPIL") throw new Invalid({ source: "required" });
  const consent = (await asked.consents).find(({ id }) => id === input.consentId);
  if (!consent) throw new NotFound();
  if (input.receivedOn < consent.sentOn) throw new Invalid({ receivedOn: "before-sending" });
  request.rows.ensureKey(found.id, "evidence");
  await keepFile(request, found, forms, { ...input, file }, await asked.filed);
}

/** Throws when an act came without its file. */
export function fileOf({ attached }: Request): TakenIn {
  if (!attached) throw new Invalid({ file: "required" });
  return attached;
}
