import { demoPassword } from "@zorgvuldig/schema/demo";
import type { Matrix } from "../foundation/access/compile.js";
import type { Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import { Explained } from "../foundation/explained.js";
import { atTheDoor, openSession, setClock, signOut } from "../staff/door.js";
import { employ } from "../staff/employ.js";
import { addInstitutions, hireProcessors } from "./bureau.js";
import { tellCases } from "./cases.js";
import { everybody } from "./people.js";
import { Story } from "./story.js";
import { tellSurveys } from "./surveys.js";
import { tellYears } from "./yearly.js";

/** Makes the demonstration bureau on the first start, with the house's own acts; a bureau that is there is left alone. */
export async function makeDemo(house: House, matrix: Matrix): Promise<void> {
  const today = await firstDay(house);
  if (!today) return;
  try {
    const ids = new Map<string, string>();
    const tickets = new Map<string, Ticket>();
    for (const { account, ...person } of everybody) {
      const id = await employ(house, { ...person, password: demoPassword });
      ids.set(account, id);
      tickets.set(account, await openSession(house, id, person.role));
    }
    const story = new Story(house, tickets, today, matrix);
    await tellYears(house, today);
    await tellSurveys(house, today);
    await hireProcessors(story, ids);
    await tellCases(story, ids, await addInstitutions(story));
    // Nobody is still signed in from a story that is over.
    for (const ticket of tickets.values()) await signOut(house, ticket);
  } finally {
    await setClock(house, null);
  }
  await atTheDoor(house, (door) => door.query("update installation set is_told = true"));
}

/** Today, when nothing has been told yet. Throws when an earlier start was cut short in the middle of it. */
async function firstDay(house: House): Promise<string | undefined> {
  const [found] = await atTheDoor(house, (door) =>
    door.query<{ today: string; is_told: boolean; is_begun: boolean }>(
      "select house_today() today, is_told, exists (select from account) is_begun from installation",
    ),
  );
  if (!found || found.is_told) return undefined;
  if (found.is_begun)
    throw new Explained("The demonstration was not finished when it was made. Make a new one: npm start -- --fresh");
  return found.today;
}
