import { duties, dutyKinds } from "@zorgvuldig/schema/duties";
import { disputes } from "@zorgvuldig/schema/terms";
import { writeEvent } from "../foundation/audit/event.js";
import { logIncident } from "../foundation/audit/incident.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";

/** What falls away when a case ends; nobody did it. */
const lapsing = dutyKinds.filter((kind) => [...duties[kind].done, ...duties[kind].lapses].includes("closeCase"));

/**
 * Holders of authority who still disagree when the days for that are over end the case, with the day of the objection as the end of the work (D23). Each
 * in a transaction of its own, under lock: killed anywhere, or done by two servers, each is ended once.
 */
export async function endDisputes(house: House): Promise<void> {
  const due = await atNight(house, (night) =>
    night.query<{ id: string }>("select id from due_disputes($1)", [disputes.last]),
  );
  for (const { id } of due) await endDispute(house, id).catch(logIncident);
}

const endDispute = (house: House, id: string): Promise<void> =>
  atNight(house, async (night) => {
    const [found] = await night.query<{ ended: boolean }>("select end_dispute($1, $2, $3) ended", [
      ...[id, disputes.last],
      lapsing,
    ]);
    if (!found?.ended) return;
    writeEvent(night, {
      ...{ action: "endDispute", activity: "HANDLING", cases: [id] },
      ...{ outcome: "ok", rule: "consent/before-handling" },
    });
  });
