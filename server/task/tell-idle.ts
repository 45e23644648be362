import { duties } from "@zorgvuldig/schema/duties";
import { idle } from "@zorgvuldig/schema/terms";
import { writeEvent } from "../foundation/audit/event.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";

/** A case that nobody closes is kept for ever (D5): it is looked at, and in the end a lead closes it or says why not. */
export const tellIdle = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    const [found] = await night.query<{ told: number }>("select tell_idle($1, $2, $3) told", [
      ...[idle.lookedAt, idle.explained],
      duties.REVIEW_IDLE.target.after,
    ]);
    if (found && found.told > 0) writeEvent(night, { action: "tellIdle", activity: "HANDLING", outcome: "ok" });
  });
