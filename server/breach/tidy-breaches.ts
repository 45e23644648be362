import { writeEvent } from "../foundation/audit/event.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";

/** Breaches and matters of the authority that were closed for long enough go, with their keys (keep/no-longer-than-needed). */
export const tidyBreaches = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    for (const { place } of await night.query<{ place: string }>("select place from tidy_breaches()", []))
      writeEvent(night, {
        action: place === "breach" ? "removeBreach" : "removeMatter",
        activity: "SECURITY",
        outcome: "ok",
        rule: "keep/no-longer-than-needed",
      });
  });
