import { writeEvent } from "../foundation/audit/event.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";

/** Addresses for the post go with their keys, a day before they must be gone (regulation/by-post). */
export const tidyPostings = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    const [tidied] = await night.query<{ gone: number }>("select tidy_postings() gone", []);
    if (tidied && tidied.gone > 0)
      writeEvent(night, {
        ...{ action: "removePostings", activity: "RIGHTS", outcome: "ok", rule: "regulation/by-post" },
      });
  });
