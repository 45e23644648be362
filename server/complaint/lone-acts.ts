import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { LoneComplaint } from "./lone-complaint.js";
import { LoneContact } from "./lone-contact.js";
import type {
  ApproveLoneErasureInput,
  ProposeLoneCorrectionInput,
  RecordLoneContactInput,
  SettleLoneComplaintInput,
  SignLoneCorrectionInput,
} from "./lone-inputs.js";

type Which = { readonly loneComplaintId: string; readonly version: number };
const loaded = ({ rows }: Request, { loneComplaintId, version }: Which): Promise<LoneComplaint> =>
  rows.load(LoneComplaint, loneComplaintId, version);

/** The five years begin again at the last contact about it. */
export async function recordLoneContact(request: Request, input: RecordLoneContactInput): Promise<void> {
  const found = await loaded(request, input);
  const { heldOn, channel, summary } = input;
  found.contacted(heldOn, request.today);
  const contact = { complaintId: found.id, authorId: request.viewer.id, heldOn, channel, summary };
  await request.rows.add(Object.assign(new LoneContact(), contact));
  request.rows.save(found);
}

export async function settleLoneComplaint(request: Request, input: SettleLoneComplaintInput): Promise<void> {
  const found = await loaded(request, input);
  found.settle(input.state, input.settledOn, request.today);
  request.rows.save(found);
}

/** The FG finds that it was never a complaint of the bureau; what follows a lead signs. */
export async function proposeLoneCorrection(request: Request, input: ProposeLoneCorrectionInput): Promise<void> {
  const found = await loaded(request, input);
  found.proposeCorrection(input.correction, request.viewer.id);
  request.rows.save(found);
}

export async function signLoneCorrection(request: Request, input: SignLoneCorrectionInput): Promise<void> {
  const found = await loaded(request, input);
  if (!request.viewer.isLead) throw new Refusal("keep/complaint-ever", "lead-only");
  found.signCorrection(request.viewer.id, request.today);
  request.rows.save(found);
}

export async function approveLoneErasure(request: Request, input: ApproveLoneErasureInput): Promise<void> {
  const found = await loaded(request, input);
  if (!request.viewer.isLead) throw new Refusal("keep/no-longer-than-needed", "lead-only");
  found.approveErasure(request.viewer.id);
  request.rows.save(found);
}
