import { writeEvent } from "../foundation/audit/event.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";

/** Agreements that ended for long enough go, and suppliers with the last of theirs (keep/no-longer-than-needed). */
export const tidyAgreements = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    for (const { place } of await night.query<{ place: string }>("select place from tidy_agreements()", []))
      writeEvent(night, {
        action: place === "supplier" ? "removeSupplier" : "removeAgreement",
        activity: "SECURITY",
        outcome: "ok",
        rule: "keep/no-longer-than-needed",
      });
  });
