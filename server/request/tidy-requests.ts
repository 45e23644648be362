import { writeEvent } from "../foundation/audit/event.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";

/** What stayed of requests whose case is gone goes five years after they were closed (keep/no-longer-than-needed). */
export const tidyRequests = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    const [tidied] = await night.query<{ gone: number }>("select tidy_requests() gone", []);
    if (tidied && tidied.gone > 0)
      writeEvent(night, {
        action: "removeRequestTraces",
        activity: "SECURITY",
        outcome: "ok",
        rule: "keep/no-longer-than-needed",
      });
  });
