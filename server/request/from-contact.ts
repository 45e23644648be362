import { ContactMoment } from "../contact/contact-moment.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import type { RegisterRequestInput } from "./request-inputs.js";

type Heard = Pick<RegisterRequestInput, "caseId" | "contactId" | "receivedOn" | "channel">;

/**
 * What was taken down as a question turns out to be a request: its clock began when it was heard, by the road by which it was. Throws where somebody says otherwise, where
 * nobody was reached, and where it was made a request before.
 */
export async function mustBeHeard({ rows }: Request, { caseId, contactId, receivedOn, channel }: Heard): Promise<void> {
  if (!contactId) return;
  const asking = {
    heard: rows.get(ContactMoment, contactId),
    before: rows.by(DataSubjectRequest, "contactId", contactId),
  };
  const heard = await asking.heard;
  if (heard.caseId !== caseId) throw new Refusal("rights/any-channel", "contact-elsewhere", "contactId");
  if (!heard.isReached) throw new Refusal("rights/any-channel", "contact-unheard", "contactId");
  if (heard.heldOn !== receivedOn || heard.channel !== channel)
    throw new Refusal("rights/any-channel", "contact-other-day", "receivedOn");
  if ((await asking.before).length > 0) throw new Refusal("rights/any-channel", "contact-asked", "contactId");
}
