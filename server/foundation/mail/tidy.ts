import { agreementTold, mailTerms } from "@zorgvuldig/schema/terms";
import { writeEvent } from "../audit/event.js";
import { atNight } from "../database/at-night.js";
import type { House } from "../database/request.js";

/**
 * What the outbox needs every minute, whether mail is sent or not: a mail that left with a server that is no more is not known to
 * have arrived, what waited too long is given up, both as incidents; what was shown long enough goes. Who is to be told that an
 * agreement runs out is written to (processors/agreements).
 */
export const tidyMail = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    night.write("select queue_ending_agreements($1)", [agreementTold]);
    const { settled, waiting, stuck } = mailTerms;
    const lost = await night.query<{ case_id: string | null }>("select case_id from tidy_mail($1, $2, $3)", [
      settled,
      waiting,
      stuck,
    ]);
    for (const { case_id: id } of lost)
      writeEvent(night, {
        action: "sendMail",
        activity: "SECURITY",
        cases: id ? [id] : [],
        outcome: "incident",
        rule: "security/measures",
      });
  });
