import type { Request } from "../foundation/database/request.js";
import { hashOf } from "../foundation/letter/letter-text.js";
import { privacyAnswer } from "./privacy-answer.js";
import { PrivacyComplaint } from "./privacy-complaint.js";
import { PrivacyContact } from "./privacy-contact.js";
import type {
  ApprovePrivacyErasureInput,
  NoteAuthorityInput,
  RecordPrivacyContactInput,
  SettlePrivacyComplaintInput,
} from "./privacy-inputs.js";

type Which = { readonly privacyComplaintId: string; readonly version: number };
const loaded = ({ rows }: Request, { privacyComplaintId, version }: Which): Promise<PrivacyComplaint> =>
  rows.load(PrivacyComplaint, privacyComplaintId, version);

export async function recordPrivacyContact(request: Request, input: RecordPrivacyContactInput): Promise<void> {
  const found = await loaded(request, input);
  const { heldOn, channel, summary } = input;
  found.contacted(heldOn, request.today);
  const contact = { complaintId: found.id, authorId: request.viewer.id, heldOn, channel, summary };
  await request.rows.add(Object.assign(new PrivacyContact(), contact));
  request.rows.save(found);
}

/** The letter is made of what is kept, again and again; by its hash it is known to be the one that went. */
export async function settlePrivacyComplaint(request: Request, input: SettlePrivacyComplaintInput): Promise<void> {
  const found = await loaded(request, input);
  const { state, settledOn, language, answer = null } = input;
  found.settle({ state, settledOn, language, answer }, request.today);
  found.letterHash = hashOf(privacyAnswer(found));
  request.rows.save(found);
}

export async function noteAuthority(request: Request, input: NoteAuthorityInput): Promise<void> {
  const found = await loaded(request, input);
  found.wentToAuthority(input.toAuthorityOn, request.today);
  request.rows.save(found);
}

export async function approvePrivacyErasure(request: Request, input: ApprovePrivacyErasureInput): Promise<void> {
  const found = await loaded(request, input);
  found.approveErasure(request.viewer.id);
  request.rows.save(found);
}
