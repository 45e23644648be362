import { writeEvent } from "../foundation/audit/event.js";
import { logIncident } from "../foundation/audit/incident.js";
import { alone } from "../foundation/database/alone.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";
import { hasherOf } from "./certificate-of.js";
import type { DueCase, Erased } from "./erase-case.js";
import { fileErasures } from "./ledger.js";

/**
 * Erases what is due of the complaints that the FG alone knows of, as cases and other complaints go. Beside the night that the bureau reads of: not a
 * number in it changes, for that would tell that there was one.
 */
export async function erasePrivacyComplaints(house: House, run: string, ledgerFile: string): Promise<void> {
  if ((await dueIn(house)).length === 0) return;
  await alone(house.pools, "zv erasing", async () => {
    const ids: string[] = [];
    for (const due of await dueIn(house))
      await erase(house, run, due).then((erased) => ids.push(...(erased.ids ?? [])), logIncident);
    await fileErasures(house, ledgerFile);
    const left = await atNight(house, (night) =>
      night.query<{ place: string }>("select place from residue_of($1)", [ids]),
    );
    if (left.length > 0)
      throw new Error(`Something of what was erased is left in ${left.map(({ place }) => place).join(", ")}`);
  });
}

const dueIn = (house: House): Promise<DueCase[]> =>
  atNight(house, (night) => night.query<DueCase>("select id, number from due_privacy_complaints()"));

const erase = (house: House, run: string, due: DueCase): Promise<Erased> =>
  atNight(house, async (night) => {
    const hashOf = await hasherOf(house.vault, night);
    const [erased] = await night.query<Erased>("select outcome, ids from erase_privacy_complaint($1, $2, $3, $4)", [
      ...[due.id, run],
      ...[hashOf(due.id), hashOf(due.number)],
    ]);
    if (!erased) throw new Error("Nothing came of an erasure");
    if (erased.outcome === "ERASED")
      writeEvent(night, { action: "erasePrivacyComplaint", activity: "SECURITY", outcome: "ok", rule: "keep/erased" });
    return erased;
  });
