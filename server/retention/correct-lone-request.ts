import type { Request } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import { LoneRequest } from "../request/lone-request.js";
import type { CorrectLoneRequestInput } from "../request/lone-request-inputs.js";
import { provedBy } from "./register-lone-request.js";

/** Who asks, where the letter goes or the number on his paper was taken down wrongly. What stood there stays with it, for the FG alone (rights/correct). */
export async function correctLoneRequest(request: Request, input: CorrectLoneRequestInput): Promise<void> {
  const { rows } = request;
  const asked = await rows.load(LoneRequest, input.requestId, input.version);
  const { viewer, today } = request;
  asked.mustBeOpen("requestId");
  const { name, reach, askerName = null } = input;
  const fileNumber = input.fileNumber?.trim().toUpperCase() || null;
  const proof = fileNumber === asked.fileNumber ? {} : await provedBy(request, fileNumber);
  const told = { name, reach, askerName, fileNumber };
  if (asked.isSaidSo(told)) throw new Invalid({ name: "unchanged" });
  asked.putRight({ ...told, ...proof }, viewer.name, today);
  rows.save(asked);
}
