import { breachTerms, dueTold, grievanceTold } from "@zorgvuldig/schema/terms";
import { writeEvent } from "../audit/event.js";
import { atNight } from "../database/at-night.js";
import type { House } from "../database/request.js";

/** What no act brings about but a day, people hear of: an authorisation that ran out, a request whose day is near, a breach whose hours run out. Each is told once. */
export const tellDue = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    const { ahead, lately } = dueTold;
    const { notified, told } = breachTerms;
    const asked =
      "select tell_due($1, $2) + tell_lone_requests($1) + tell_privacy_complaints($3) + tell_breaches($4, $5) told";
    const [found] = await night.query<{ told: number }>(asked, [
      ...[ahead, lately, grievanceTold],
      ...[notified, told],
    ]);
    if (found && found.told > 0) writeEvent(night, { action: "tellDue", activity: "HANDLING", outcome: "ok" });
  });
