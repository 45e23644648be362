import { createHash, randomBytes, randomUUID } from "node:crypto";
import { quarterOf } from "@zorgvuldig/schema/survey";
import { writeEvent } from "../foundation/audit/event.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";
import { addresseesOf, drawnFrom } from "./due.js";
import { shuffled, takeLinks } from "./pool.js";

/** A mail that is to leave: where to, and with which links. It is in the memory of one server, and nowhere else. */
export type Invitation = {
  readonly id: string;
  readonly email: string;
  readonly link: string;
  readonly refusal: string;
};

export const hashOfRefusal = (token: string): Buffer => createHash("sha256").update(`refuse|${token}`).digest();

/**
 * Marks everybody who is asked this week as asked, in one transaction, and gives the mails that are to leave, in an order of their own. From here on nobody is asked again: if
 * this server is killed, who was not written to by then is missed, and never asked twice (D9). Nothing outside working hours, and when there was a round this week.
 */
export const openRound = (house: House): Promise<Invitation[]> =>
  atNight(house, async (night) => {
    const [now] = await night.query<{ may: boolean; day: string }>(
      `select is_survey_hour() and pg_try_advisory_xact_lock(hashtext('survey_round')) may, house_today()::text "day"`,
    );
    if (!now?.may) return [];
    const { mailed, called } = drawnFrom(await addresseesOf(night, house.vault));
    const asked = shuffled([
      ...mailed.map((to) => ({ ...to, channel: "MAIL", refusal: randomBytes(32).toString("base64url") })),
      ...called.map((to) => ({ ...to, channel: "PHONE", refusal: null })),
    ]);
    if (asked.length === 0) return [];
    const quarter = quarterOf(now.day);
    const links = mailed.length > 0 ? await takeLinks(night, house.vault, quarter, mailed.length) : [];
    const invited = await night.query<{ id: string; invited: string }>(
      "select id, invited from open_survey_round($1, $2, $3, $4, $5, $6, $7)",
      [
        ...[randomUUID(), quarter, asked.map(({ caseId }) => caseId), asked.map(({ person }) => person)],
        ...[asked.map(({ id }) => id), asked.map(({ channel }) => channel)],
        asked.map(({ refusal }) => refusal && hashOfRefusal(refusal)),
      ],
    );
    writeEvent(night, {
      ...{ action: "inviteToSurvey", activity: "SURVEY", outcome: "ok" },
      cases: [...new Set(asked.map(({ caseId }) => caseId))],
      fields: [
        "Guardian.email",
        "Guardian.phone",
        "Professional.email",
        "Professional.phone",
        "+SurveyInvitation.invitedOn",
      ],
    });
    const marks = new Map(invited.map(({ id, invited: person }) => [person, id]));
    return asked.flatMap(({ id: person, email, refusal }) => {
      const id = marks.get(person);
      const link = refusal && links.pop();
      return id && email && refusal && link ? [{ id, email, link, refusal }] : [];
    });
  });
