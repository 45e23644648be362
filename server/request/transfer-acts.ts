import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { mustStillBeEntitled } from "./entitled.js";
import { PackTransfer } from "./pack-transfer.js";
import type { ConfirmReceiverInput, EndTransferInput, NameReceiverInput } from "./transfer-inputs.js";

/** The FG takes down to whom it is to go straight. Gives the request's id, as they all do. */
export async function nameReceiver(request: Request, input: NameReceiverInput): Promise<string> {
  const { rows } = request;
  const asked = await rows.load(DataSubjectRequest, input.requestId, input.version);
  const transfer = new PackTransfer();
  transfer.enter(asked, request.viewer.id, input);
  await mustStillBeEntitled(request, asked);
  const before = await rows.by(PackTransfer, "requestId", asked.id);
  if (before.some(({ state }) => state !== "ENDED"))
    throw new Refusal("rights/portability", "transfer-stands", "requestId");
  await rows.load(Case, asked.caseId);
  rows.ensureKey(asked.caseId, "oversight");
  await rows.add(transfer);
  rows.save(asked);
  return asked.id;
}

/** A lead or another FG found the address elsewhere than in the request. */
export async function confirmReceiver(request: Request, input: ConfirmReceiverInput): Promise<string> {
  const transfer = await request.rows.load(PackTransfer, input.transferId, input.version);
  transfer.confirm(input.foundBy, request.viewer, request.today);
  request.rows.save(transfer);
  return transfer.requestId;
}

/** It does not go straight to him, because that is not feasible, or is not asked any more; what lay ready for him is gone. */
export async function endTransfer(request: Request, input: EndTransferInput): Promise<string> {
  const { rows } = request;
  const transfer = await rows.load(PackTransfer, input.transferId, input.version);
  (await rows.get(DataSubjectRequest, transfer.requestId)).mustBeOpen("transferId");
  transfer.end(input.ending);
  rows.save(transfer);
  return transfer.requestId;
}
