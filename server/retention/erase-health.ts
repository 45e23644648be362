import { writeEvent } from "../foundation/audit/event.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";

/**
 * What was kept about health goes in the round after the day on which the last yes to it was withdrawn, where the work has ended (purpose/legal-basis, D13): records,
 * documents and the copies of what was shared. Everything else stays until the case's own day.
 */
export const eraseHealth = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    const gone = await night.query<{ id: string }>("select id from health_goes() id");
    const about = { activity: "SECURITY", outcome: "ok", rule: "purpose/legal-basis" } as const;
    for (const { id } of gone) writeEvent(night, { action: "eraseHealth", cases: [id], ...about });
  });
