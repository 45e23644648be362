import { writeEvent } from "../audit/event.js";
import { atNight } from "../database/at-night.js";
import type { House } from "../database/request.js";

/** What nobody decided on within five working days is destroyed; that it came, and that it went, stays. */
export const emptyQuarantine = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    const [{ cases } = { cases: [] }] = await night.query<{ cases: string[] }>("select empty_quarantine() cases", []);
    if (cases.length > 0) writeEvent(night, { action: "emptyQuarantine", activity: "EXCHANGE", cases, outcome: "ok" });
  });
