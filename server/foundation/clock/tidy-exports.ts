import { exportTerms } from "@zorgvuldig/schema/terms";
import { writeEvent } from "../audit/event.js";
import { atNight } from "../database/at-night.js";
import type { House } from "../database/request.js";

/** Who exported what and why goes, with its key, when it was looked back on for long enough (keep/no-longer-than-needed). */
export const tidyExports = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    const [{ gone } = { gone: 0 }] = await night.query<{ gone: number }>("select tidy_exports($1) gone", [
      exportTerms.shown,
    ]);
    if (gone > 0) writeEvent(night, { action: "tidyExports", activity: "SECURITY", outcome: "ok" });
  });
