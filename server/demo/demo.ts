import type { Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import { Transaction } from "../foundation/database/transaction.js";
import { openSession, setClock } from "../staff/door.js";
import { employ } from "../staff/employ.js";
import { addInstitutions, hireConsultants } from "./bureau.js";
import { tellCases } from "./cases.js";
import { demoAccounts, demoPassword, formerConsultant } from "./people.js";
import { Story } from "./story.js";

/** Makes the demonstration bureau on the first start, with the house's own acts; a bureau that is there is left alone. */
export async function makeDemo(house: House): Promise<void> {
  const today = await firstDay(house);
  if (!today) return;
  try {
    const ids = new Map<string, string>();
    const tickets = new Map<string, Ticket>();
    for (const person of [...demoAccounts, formerConsultant]) {
      const id = await employ(house, { ...person, password: demoPassword });
      const name = person.email.slice(0, person.email.indexOf("@"));
      ids.set(name, id);
      tickets.set(name, await openSession(house, id, person.role));
    }
    const story = new Story(house, tickets, today);
    await hireConsultants(story, ids);
    await tellCases(story, ids, await addInstitutions(story));
  } finally {
    await setClock(house, null);
  }
}

/** Today, when nobody works here yet. */
async function firstDay(house: House): Promise<string | undefined> {
  const door = await Transaction.begin(house.pools, "zv_door");
  const [row] = await door.query<{ today: string; accounts: string }>(
    "select house_today() today, (select count(*) from account) accounts",
  );
  await door.commit();
  return Number(row?.accounts) === 0 ? row?.today : undefined;
}
