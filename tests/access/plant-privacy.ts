import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { PrivacyComplaints } from "../support/privacy-complaints.js";
import { today } from "./canaries.js";

/** A complaint that went to the FG, with a talk about it and an answer; what a night and the FG's yes would write stands beside it, or the rounds would erase it. */
export async function complainedToOfficer(bureau: Bureau): Promise<void> {
  const complaints = new PrivacyComplaints({ bureau, as: bureau.as.bind(bureau) });
  const about = { about: "COLLEAGUE", aboutId: bureau.id("consultant"), caseNumber: "OC-2025-0001" } as const;
  const { id } = await complaints.register({ receivedOn: today, ...about });
  await complaints.contact(id, today);
  await complaints.wentToAuthority(id, today);
  await complaints.settle(id, { settledOn: today });
  await behind(
    bureau,
    `set session_replication_role = replica; update privacy_complaint set foretold_on = house_today(), approved_by_id = '${bureau.id("fg")}'`,
  );
}
