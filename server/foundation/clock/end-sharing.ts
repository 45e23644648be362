import { writeEvent } from "../audit/event.js";
import { atNight } from "../database/at-night.js";
import type { House } from "../database/request.js";

/** What waits to leave, or to be answered, does not outlive its authorisation: its last day is no act that would end it. */
export const endSharing = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    const [found] = await night.query<{ ended: number }>("select end_all_sharing() + end_all_asking() ended", []);
    if (found && found.ended > 0) writeEvent(night, { action: "endSharing", activity: "EXCHANGE", outcome: "ok" });
  });
