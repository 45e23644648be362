import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { daysOff } from "./day-off.js";
import { mustBeHeard } from "./from-contact.js";
import type { RegisterRequestInput } from "./request-inputs.js";

/** Takes down that somebody uses a right, whoever he says he is. Its clock runs from the day it reached anybody of the bureau. */
export async function registerRequest(request: Request, input: RegisterRequestInput): Promise<void> {
  const { rows } = request;
  const { kind, person, channel, wording } = input;
  const asking = { case: rows.load(Case, input.caseId, input.version), off: daysOff(request) };
  const found = await asking.case;
  const { today } = request;
  found.must("registerRequest", today);
  if (input.receivedOn > today) throw new Invalid({ receivedOn: "in-future" }, "rights/any-channel");
  if (input.receivedOn < found.receivedOn) throw new Invalid({ receivedOn: "before-receipt" }, "rights/any-channel");
  await mustBeHeard(request, input);
  const asked = new DataSubjectRequest();
  Object.assign(asked, { caseId: found.id, kind, person, channel, wording });
  asked.receive(input.receivedOn, await asking.off);
  asked.object(input.objectsTo ?? []);
  asked.contactId = input.contactId ?? null;
  asked.nameWho(input);
  await rows.add(asked);
  request.mail("requestRegistered", { to: "OFFICER", caseId: found.id, aboutId: asked.id });
}
