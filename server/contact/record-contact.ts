import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import type { RecordContactInput } from "./contact-inputs.js";
import { ContactMoment } from "./contact-moment.js";

/** A contact is taken down; one with parents about the work that was done may move the term of the case. */
export async function recordContact(
  request: Request,
  { caseId, version, ...given }: RecordContactInput,
): Promise<void> {
  const { rows } = request;
  const found = await rows.load(Case, caseId, version);
  found.must("recordContact", request.today);
  const contact = Object.assign(new ContactMoment(), given, {
    caseId,
    authorId: request.viewer.id,
    movesTerm: false,
  });
  contact.mustBeWhole(request.today, found.receivedOn);
  if (contact.isAboutWork && found.contacted(contact.heldOn)) contact.moveTerm();
  await rows.add(contact);
  rows.save(found);
}
