import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";
import { PrivacyComplaint } from "./privacy-complaint.js";
import type { HearPrivacyComplaintInput } from "./privacy-inputs.js";

/** Adds it, for the FG to read; whoever is not the FG sees nothing of it from here on. */
export async function hearPrivacyComplaint(request: Request, input: HearPrivacyComplaintInput): Promise<string> {
  const { viewer, today } = await request.opened();
  const { aboutId, caseNumber, ...told } = input;
  const named = aboutId ? await request.rows.get(Account, aboutId) : null;
  if (named?.role === "fg") throw new Refusal("rights/complaint-to-fg", "about-officer", "aboutId");
  const complaint = new PrivacyComplaint();
  const about = { aboutId: named?.id ?? null, aboutName: named?.name ?? null, caseNumber: caseNumber ?? null };
  complaint.begin({ ...told, ...about }, viewer.id, today);
  return (await request.rows.add(complaint)).id;
}
