import { validate } from "../foundation/access/validate.js";
import { writeEvent } from "../foundation/audit/event.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { DaysOff } from "../foundation/clock/holidays.js";
import type { House } from "../foundation/database/request.js";
import { Rows } from "../foundation/database/rows.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { dueOf } from "./clock.js";
import { LoneRequest } from "./lone-request.js";
import type { RegisterLoneRequestInput } from "./lone-request-inputs.js";

const noProof = { fileNumber: null, erasedOn: null, certificateCode: null };

function begun(input: RegisterLoneRequestInput, number: string, off: DaysOff): LoneRequest {
  validate(input);
  const { kind, person, askedBy, channel, receivedOn, name, reach } = input;
  const asked = new LoneRequest();
  const told = { kind, person, channel, receivedOn, name, reach, wording: input.wording ?? null, ...noProof };
  asked.begin(number, told, { askedBy, askerName: input.askerName ?? null }, null, receivedOn, off);
  return asked;
}

/** What came of it: its number, and the last day on which it is answered (article 12(3) GDPR). */
type Asked = { readonly number: string; readonly answerBy: Day };

/** Somebody uses a right on the website. The door lays that down in a transaction that has more to do, and reads none of it. */
export async function askRight(house: House, door: Transaction, input: RegisterLoneRequestInput): Promise<Asked> {
  const days = await door.query<{ day: Day }>("select days_off_now() as day");
  const off = new Set(days.map(({ day }) => day));
  // The office's way of writing; of what was laid down the door reads nothing.
  const rows = new Rows(door, house.source, house.vault, "office");
  const asked = begun(input, await rows.next("request_number"), off);
  await rows.add(asked);
  const fields = [...rows.wrote].map((name) => `+${name}`);
  writeEvent(door, { action: "askRightOnline", activity: "RIGHTS", outcome: "ok", fields });
  return { number: asked.number, answerBy: dueOf(input.receivedOn, off).dueStatutory };
}
