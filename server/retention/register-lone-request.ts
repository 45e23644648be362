import { dayOf } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { daysOff } from "../request/day-off.js";
import { LoneRequest } from "../request/lone-request.js";
import type { RegisterLoneRequestInput } from "../request/lone-request-inputs.js";
import { certificateOf } from "./certificate-of.js";
import { DestructionCertificate } from "./destruction.js";

/** Takes down that somebody uses a right who is in no case, or no longer. Its clock runs from the day it reached anybody of the bureau. */
export async function registerLoneRequest(request: Request, input: RegisterLoneRequestInput): Promise<string> {
  const { rows } = request;
  const { askedBy, askerName = null, fileNumber, ...told } = input;
  const asking = {
    number: rows.next("request_number"),
    off: daysOff(request),
    found: provedBy(request, fileNumber?.trim().toUpperCase() || null),
  };
  const about = { ...told, wording: told.wording ?? null, ...(await asking.found) };
  const [number, off] = [await asking.number, await asking.off];
  const asked = new LoneRequest();
  asked.begin(number, about, { askedBy, askerName }, request.viewer.id, request.today, off);
  return (await rows.add(asked)).id;
}

type Proof = Pick<LoneRequest, "fileNumber" | "erasedOn" | "certificateCode">;

/** What answers to the number on his paper. Throws when that is a case which is there: what is asked about it belongs to it. */
export async function provedBy(request: Request, fileNumber: string | null): Promise<Proof> {
  const nothing = { fileNumber, erasedOn: null, certificateCode: null };
  if (!fileNumber) return nothing;
  const id = await certificateOf(request, fileNumber);
  if (id) {
    const { erasedAt, contentHash } = await request.rows.get(DestructionCertificate, id);
    return { fileNumber, erasedOn: dayOf(erasedAt), certificateCode: contentHash };
  }
  const [living] = await request.select("select 1 from case_file where number = $1", [fileNumber]);
  if (living) throw new Refusal("rights/any-channel", "request-has-case", "fileNumber");
  return nothing;
}
