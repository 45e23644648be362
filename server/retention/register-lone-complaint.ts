import type { Stage } from "@zorgvuldig/schema/words";
import { LoneComplaint } from "../complaint/lone-complaint.js";
import type { RegisterLoneComplaintInput } from "../complaint/lone-inputs.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { certificateOf } from "./certificate-of.js";

/**
 * A complaint that stands in no case, for that is gone or was never taken on (D8, D24). About a case that was taken on and is still there it belongs to
 * that case, which it keeps five years: nothing goes round that.
 */
export async function registerLoneComplaint(request: Request, input: RegisterLoneComplaintInput): Promise<string> {
  const { rows } = request;
  const { fileNumber, ...told } = input;
  const asked = { number: rows.next("complaint_number"), file: answeringTo(request, input) };
  const answered = await asked.file;
  const complaint = new LoneComplaint();
  complaint.begin(await asked.number, { ...told, fileNumber: answered }, request.viewer, request.today);
  return (await rows.add(complaint)).id;
}

/** The number, as far as it may be kept: of a case that is gone. Of one that lives the small file keeps nothing, so that it points at nobody. */
async function answeringTo(
  request: Request,
  { fileNumber, origin }: RegisterLoneComplaintInput,
): Promise<string | null> {
  const number = fileNumber?.trim().toUpperCase();
  if (!number) return null;
  if (await certificateOf(request, number)) return number;
  const [living] = await request.select<{ stage: Stage }>("select stage from case_file where number = $1", [number]);
  if (living?.stage === "IN_PROGRESS" || living?.stage === "CLOSED")
    throw new Refusal("keep/complaint-5-years", "complaint-has-case", "fileNumber");
  if (!living || origin === "ERASED") throw new Invalid({ fileNumber: "no-certificate" }, "keep/complaint-5-years");
  return null;
}
