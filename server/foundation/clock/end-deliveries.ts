import { writeEvent } from "../audit/event.js";
import { atNight } from "../database/at-night.js";
import type { House } from "../database/request.js";

/** What lay ready for thirty days, and what somebody may not be given any more, goes; that it lay there stays. */
export const endDeliveries = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    const found = await night.query<{ id: string }>("select end_deliveries() id", []);
    const cases = [...new Set(found.map(({ id }) => id))];
    if (cases.length > 0) writeEvent(night, { action: "endDeliveries", activity: "RIGHTS", cases, outcome: "ok" });
  });
