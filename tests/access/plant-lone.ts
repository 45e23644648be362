import { ProposeLoneCorrectionDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { certified } from "../support/certified.js";
import { LoneComplaints } from "../support/lone-complaints.js";
import { today } from "./canaries.js";
import { breached } from "./plant-breach.js";
import { askedOutside } from "./plant-lone-requests.js";
import { postedOn } from "./plant-posting.js";
import { complainedToOfficer } from "./plant-privacy.js";
import { surveyedAll } from "./plant-survey.js";

const certifiedNumber = "OC-2025-0001";

/** A complaint that stands in no case, with a talk about it, settled and then proved to be none; what a lead signs of it is written beside it, or the rounds would erase it. */
async function complainedAlone(bureau: Bureau): Promise<void> {
  // Of the case that is gone they have the number on paper.
  const number = certifiedNumber;
  await certified(bureau, number);
  const alone = new LoneComplaints({ as: bureau.as.bind(bureau) });
  const { id } = await alone.register({ receivedOn: today, fileNumber: number });
  await alone.contact(id, today);
  await alone.settle(id, today);
  const correction = "Ging over een school.";
  await bureau.as("fg").ask(ProposeLoneCorrectionDocument, { input: { ...(await alone.which(id)), correction } });
  await behind(
    bureau,
    `set session_replication_role = replica; update lone_complaint set corrected_on = house_today(), foretold_on = house_today(),
     corrected_by_id = '${bureau.id("lead")}', approved_by_id = '${bureau.id("lead")}'`,
  );
}

/** What stands outside the cases, or beside several of them. */
export async function plantOutside(bureau: Bureau, caseId: string): Promise<void> {
  await complainedAlone(bureau);
  await askedOutside(bureau, certifiedNumber);
  await complainedToOfficer(bureau);
  await breached(bureau, caseId);
  await postedOn(bureau, today);
  await surveyedAll(bureau);
}
