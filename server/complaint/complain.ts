import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { Complaint } from "./complaint.js";
import type {
  ProposeComplaintCorrectionInput,
  RegisterComplaintInput,
  SettleComplaintInput,
  SignComplaintCorrectionInput,
} from "./complaint-inputs.js";

/** A complaint or dispute with the bureau: the file is kept five years, counted from the same day, from now on and whatever comes of it. */
export async function registerComplaint(request: Request, input: RegisterComplaintInput): Promise<void> {
  const { rows } = request;
  const found = await rows.load(Case, input.caseId, input.version);
  const { viewer, today } = request;
  // It has a small file of its own, outside the case (D24).
  if (!course.registerComplaint.from.includes(found.stage))
    throw new Refusal("keep/complaint-5-years", "complaint-not-handled");
  found.must("registerComplaint", today);
  const { directedAt, receivedOn, channel, text } = input;
  if (directedAt !== "BUREAU") throw new Refusal("keep/complaint-5-years", "complaint-elsewhere", "directedAt");
  if (receivedOn > today || receivedOn < found.receivedOn)
    throw new Refusal("keep/complaint-5-years", "complaint-day", "receivedOn");
  rows.ensureKey(found.id, "oversight");
  const open = { state: "OPEN", settledOn: null, proposedById: null, correctedById: null, correctedOn: null } as const;
  const about = { caseId: found.id, authorId: viewer.id, receivedOn, channel, text, correction: null };
  await rows.add(Object.assign(new Complaint(), { ...about, ...open }));
  found.complained(receivedOn);
  rows.save(found);
}

export async function settleComplaint(request: Request, input: SettleComplaintInput): Promise<void> {
  const { found, complaint } = await loaded(request, input, "settleComplaint");
  complaint.settle(input.state, input.settledOn, request.today);
  request.rows.save(complaint);
  request.rows.save(found);
}

/** The FG finds that it was never a complaint of the bureau; what follows a lead signs. */
export async function proposeComplaintCorrection(
  request: Request,
  input: ProposeComplaintCorrectionInput,
): Promise<void> {
  const { complaint } = await loaded(request, input, "proposeComplaintCorrection");
  complaint.proposeCorrection(input.correction, request.viewer.id);
  request.rows.save(complaint);
}

/** Then the file is kept as long as one without it, unless there is another. */
export async function signComplaintCorrection(request: Request, input: SignComplaintCorrectionInput): Promise<void> {
  const { rows } = request;
  const { found, complaint, all } = await loaded(request, input, "signComplaintCorrection");
  if (!request.viewer.isLead) throw new Refusal("keep/complaint-ever", "lead-only");
  complaint.signCorrection(request.viewer.id, request.today);
  rows.save(complaint);
  const others = all.filter(({ id, correctedOn }) => id !== complaint.id && correctedOn === null);
  found.hasComplaints(others.map(({ receivedOn }) => receivedOn));
  rows.save(found);
}

type Asked = { readonly caseId: string; readonly version: number; readonly complaintId: string };
type Act = "settleComplaint" | "proposeComplaintCorrection" | "signComplaintCorrection";

async function loaded(request: Request, { caseId, version, complaintId }: Asked, act: Act) {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, caseId, version),
    complaint: rows.load(Complaint, complaintId),
    all: rows.ofCase(Complaint, caseId),
  };
  const found = await asked.case;
  found.must(act, request.today);
  const complaint = await asked.complaint;
  complaint.mustBeOf(found.id);
  return { found, complaint, all: await asked.all };
}
