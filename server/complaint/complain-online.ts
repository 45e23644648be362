import { validate } from "../foundation/access/validate.js";
import { writeEvent } from "../foundation/audit/event.js";
import type { House } from "../foundation/database/request.js";
import { Rows } from "../foundation/database/rows.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { PrivacyComplaint } from "./privacy-complaint.js";
import type { HearPrivacyComplaintInput } from "./privacy-inputs.js";

function begun(input: HearPrivacyComplaintInput): PrivacyComplaint {
  validate(input);
  const complaint = new PrivacyComplaint();
  complaint.begin({ ...input, aboutId: null, aboutName: null, caseNumber: null }, null, input.receivedOn);
  return complaint;
}

/** Somebody complains to the FG on the website, in a transaction that has more to do: the door lays that down, and is told not even its number. */
export async function complainOnline(house: House, door: Transaction, input: HearPrivacyComplaintInput): Promise<void> {
  const rows = new Rows(door, house.source, house.vault, "office");
  await rows.add(begun(input));
  writeEvent(door, { action: "complainOnline", activity: "RIGHTS", outcome: "ok" });
}
