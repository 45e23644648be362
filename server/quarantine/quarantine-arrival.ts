import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import { Arrival, ArrivalContent } from "./arrival.js";
import { keepDuty } from "./quarantine-duty.js";
import type { QuarantineArrivalInput } from "./quarantine-inputs.js";

/** Lays away what arrived unasked, until somebody of the office has decided. Nobody who works on the case hears of it. */
export async function quarantineArrival(request: Request, input: QuarantineArrivalInput): Promise<void> {
  const { rows, attached } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    arrivals: rows.ofCase(Arrival, input.caseId),
  };
  const found = await asked.case;
  found.must("quarantineArrival", request.today);
  if (!attached === !input.note) throw new Invalid(input.note ? { file: "one-of-two" } : { note: "one-of-two" });
  const { id: authorId } = request.viewer;
  const { institutionId = null, channel } = input;
  const arrival = Object.assign(new Arrival(), { caseId: found.id, authorId, institutionId, channel });
  Object.assign(arrival, { form: attached ? "FILE" : "NOTE", decision: null, decidedAt: null, decidedById: null });
  arrival.receive(input.receivedOn, request.today);
  await rows.add(arrival);
  const { id, caseId } = arrival;
  const held = attached
    ? { name: input.name, format: attached.format, content: attached.content.toString("base64") }
    : { note: input.note };
  await rows.add(Object.assign(new ArrivalContent(), { id, caseId, arrivalId: id, ...held }));
  await keepDuty(request, found.id, [...(await asked.arrivals), arrival]);
  rows.save(found);
}
