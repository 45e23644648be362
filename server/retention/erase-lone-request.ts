import { writeEvent } from "../foundation/audit/event.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";
import { hasherOf } from "./certificate-of.js";
import type { DueCase, Erased } from "./erase-case.js";

/** Erases one request that stands in no case, with what was decided on it and their keys, in one transaction and with a certificate, as a case goes. */
export const eraseLoneRequest = (house: House, run: string, due: DueCase): Promise<Erased> =>
  atNight(house, async (night) => {
    const hashOf = await hasherOf(house.vault, night);
    const [erased] = await night.query<Erased>("select outcome, ids from erase_lone_request($1, $2, $3, $4)", [
      ...[due.id, run],
      ...[hashOf(due.id), hashOf(due.number)],
    ]);
    if (!erased) throw new Error("Nothing came of an erasure");
    if (erased.outcome === "ERASED")
      writeEvent(night, { action: "eraseLoneRequest", activity: "SECURITY", outcome: "ok", rule: "keep/erased" });
    return erased;
  });
