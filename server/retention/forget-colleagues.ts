import { formerColleague } from "@zorgvuldig/schema/kept";
import { writeEvent } from "../foundation/audit/event.js";
import { logIncident } from "../foundation/audit/incident.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";

/**
 * Who left for long enough is forgotten: his name, his address and all that was his go in one transaction, and the row itself on the day on which no
 * case, agreement or colleague points at it any more (keep/no-longer-than-needed). Killed anywhere, the next minute goes on with who is left.
 */
export async function forgetColleagues(house: House): Promise<void> {
  const due = await atNight(house, (night) =>
    night.query<{ id: string }>("select id from colleagues_to_forget() id", []),
  );
  // One who cannot be forgotten keeps no other: he is an incident, and is tried again.
  for (const { id } of due) await forget(house, id).catch(logIncident);
}

const forget = (house: House, id: string): Promise<void> =>
  atNight(house, async (night) => {
    const [{ done } = { done: null }] = await night.query<{ done: string | null }>(
      "select forget_colleague($1, $2) done",
      [id, formerColleague],
    );
    if (done === null) return;
    const action = done === "GONE" ? "removeAccount" : "forgetColleague";
    writeEvent(night, { action, activity: "SECURITY", outcome: "ok", rule: "keep/no-longer-than-needed" });
  });
