import { validate } from "../foundation/access/validate.js";
import { writeEvent } from "../foundation/audit/event.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { House } from "../foundation/database/request.js";
import { Rows } from "../foundation/database/rows.js";
import { atTheDoor } from "../staff/door.js";
import { Posting } from "./posting.js";
import { AskPostingInput } from "./posting-inputs.js";

/** The request as the office would take it down. Throws what would be refused. */
export function postable(told: Pick<AskPostingInput, "name" | "address">, today: Day): AskPostingInput {
  const input = Object.assign(new AskPostingInput(), { channel: "WEBSITE", requestedOn: today, ...told } as const);
  validate(input);
  return input;
}

/** Somebody asks on the website to be sent the regulation. The door lays that down, and reads none of it. */
export const askPostingOnline = (house: House, input: AskPostingInput): Promise<void> =>
  atTheDoor(house, async (door) => {
    const rows = new Rows(door, house.source, house.vault, "office");
    const posting = new Posting();
    posting.begin(input, null, input.requestedOn);
    await rows.add(posting);
    const fields = [...rows.wrote].map((name) => `+${name}`);
    writeEvent(door, { action: "askPostingOnline", activity: "RIGHTS", outcome: "ok", cases: [], fields });
  });
