import { applied } from "../case/acted.js";
import { validate } from "../foundation/access/validate.js";
import { writeEvent } from "../foundation/audit/event.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { House } from "../foundation/database/request.js";
import { Rows } from "../foundation/database/rows.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { queueMail } from "../foundation/mail/queue.js";
import { atTheDoor } from "../staff/door.js";
import { type Answers, draftOf, endDraft } from "./application-draft.js";
import { type Application, addApplication, applicationOf } from "./application-rows.js";
import type { ApplicationInput } from "./person-inputs.js";

/** What would become of it. Throws what would be refused: what a field may hold, and what may be taken down at all. */
export function receivable(input: ApplicationInput, today: Day): Application {
  validate(input);
  return applicationOf(input, today);
}

/** Which day it is in the house, asked within the transaction that has more to do. */
export async function todayOf(door: Transaction): Promise<Day> {
  const [row] = await door.query<{ today: Day }>("select house_today()::text today");
  if (!row) throw new Error("The house has no day");
  return row.today;
}

/**
 * Opens a case of what was filled in on the website, and gives its number. The door may lay an application down and read nothing of it. Sent twice, or by two at once, it
 * becomes one case. Nothing when its hour is over, or something is still to be asked (`inputOf` gives none).
 */
export const applyOnline = (
  house: House,
  token: string,
  inputOf: (answers: Answers, today: Day) => ApplicationInput | undefined,
): Promise<string | undefined> =>
  atTheDoor(house, async (door) => {
    const draft = await draftOf(house, door, token);
    if (!draft || draft.number) return draft?.number ?? undefined;
    const today = await todayOf(door);
    const input = inputOf(draft.answers, today);
    if (!input) return undefined;
    const application = receivable(input, today);
    // The office's way of writing; of what was laid down the door reads nothing.
    const rows = new Rows(door, house.source, house.vault, "office");
    const number = await rows.next("case_number");
    await addApplication(rows, application, {
      number,
      authorId: null,
      mail: (mail) => queueMail(door, "applicationReceived", mail),
    });
    await applied.tell({ rows, today }, application.opened);
    endDraft(house, door, token, number);
    writeEvent(door, {
      ...{ action: "applyOnline", activity: "APPLICATION", outcome: "ok" },
      ...{ cases: [application.opened.id], fields: [...rows.wrote].map((name) => `+${name}`) },
    });
    return number;
  });
