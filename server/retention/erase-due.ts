import { logIncident } from "../foundation/audit/incident.js";
import { alone } from "../foundation/database/alone.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";
import { type DueCase, type Erased, eraseCase } from "./erase-case.js";
import { eraseComplaint } from "./erase-complaint.js";
import { eraseLoneRequest } from "./erase-lone-request.js";
import { erasePrivacyComplaints } from "./erase-privacy-complaints.js";
import { fileErasures } from "./ledger.js";

/**
 * The nightly round from 00:15 in Amsterdam: says what is to go in the coming week, erases what is due and was foretold, looks whether anything of it is
 * left, and says what waits. By one server; killed anywhere, the next minute goes on where it was. What becomes due later on a day, because a request
 * was answered or somebody agreed, goes within a minute.
 */
export async function eraseDue(house: House, ledgerFile: string): Promise<void> {
  await fileErasures(house, ledgerFile);
  const [{ run } = { run: null }] = await atNight(house, (night) =>
    night.query<{ run: string | null }>("select begin_erasing() run"),
  );
  if (run === null) return;
  if (await isWork(house, run)) await eraseIn(house, run, ledgerFile);
  await erasePrivacyComplaints(house, run, ledgerFile);
}

const eraseIn = (house: House, run: string, ledgerFile: string): Promise<void> =>
  alone(house.pools, "zv erasing", async () => {
    const ids: string[] = [];
    // One that fails keeps no other: it is an incident, and is tried again.
    const erase = (erasing: Promise<Erased>) => erasing.then((erased) => ids.push(...(erased.ids ?? [])), logIncident);
    for (const due of await dueIn(house, "due_cases()")) await erase(eraseCase(house, run, due));
    for (const due of await dueIn(house, "due_complaints()")) await erase(eraseComplaint(house, run, due));
    for (const due of await dueIn(house, "due_lone_requests()")) await erase(eraseLoneRequest(house, run, due));
    await fileErasures(house, ledgerFile);
    await ended(house, run, ids);
  });

const isWork = async (house: House, run: string): Promise<boolean> => {
  const [found] = await atNight(house, (night) =>
    night.query<{ isWork: boolean }>(
      'select exists (select from destruction_run where id = $1 and ended_at is null) or exists (select from due_cases()) or exists (select from due_complaints()) or exists (select from due_lone_requests()) as "isWork"',
      [run],
    ),
  );
  return found?.isWork === true;
};

const dueIn = (house: House, list: "due_cases()" | "due_complaints()" | "due_lone_requests()"): Promise<DueCase[]> =>
  atNight(house, (night) => night.query<DueCase>(`select id, number from ${list}`));

/** Nothing about what was erased is kept to look for it: what the round still has in hand is looked for now. */
async function ended(house: House, run: string, ids: readonly string[]): Promise<void> {
  const left = await atNight(house, (night) =>
    night.query<{ place: string; many: string }>("select place, many from residue_of($1)", [ids]),
  );
  const many = left.reduce((sum, one) => sum + Number(one.many), 0);
  await atNight(house, (night) => night.query("select end_erasing($1, $2)", [run, many]));
  if (many > 0) throw new Error(`Something of what was erased is left in ${left.map(({ place }) => place).join(", ")}`);
}
