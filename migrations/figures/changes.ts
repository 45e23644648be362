import { ofRights } from "./keeping.js";
import { ofObjections } from "./objections.js";
import { ofRequests } from "./requests.js";
import { type Broken, dayOf, rowOf, today } from "./since.js";
import { ofWholeFiles } from "./whole-files.js";

/** As it was, with the letter that tells thing by thing as well. */
export const told: Broken = {
  told_without_remedy: `${ofRequests.told_without_remedy}`.replace(
    "('verzoek 2026-1')",
    "('verzoek 2026-1', 'verzoek 2026-2')",
  ),
};
export const requestsAnew: Broken = { ...ofRequests, ...told };

/** The FG writes what a signed decision names, and the database holds him to it (oversight/fg). */
export const wrote: Broken = {
  officer_wrote: `${ofRights.officer_wrote} and not exists (select from event e where e.id = v.id and e.action = 'carryOutDecision')`,
};

/** What is not erased of all that was asked is named, each thing on a ground. */
export const withGround: Broken = {
  erased_without_ground: `${rowOf("request_decision", "d")} join data_subject_request r on r.id = d.request_id where r.kind = 'ERASURE' and d.matter = 'ANSWER'
      and d.state = 'TOLD' and d.outcome = 'PARTLY'
      and not exists (select from decided_change c where c.request_id = r.id and c.dropped_at is null and c.measure = 'KEEP' and c.ground is not null)`,
};

/** What a question told of the pupil, or the whole file in which it stands: of more it says nothing. */
export const ofQuestion = (change: string): string =>
  `(${change}.target = 'PUPIL' and ${change}.measure = 'CORRECT' and ${change}.field in ('givenName', 'namePrefix', 'familyName', 'birthOn')
      or ${change}.target = 'CASE' and ${change}.measure = 'ERASE')`;

/** Whether somebody had it as it was. What was told on an earlier day is taken down afterwards. */
export const heardBefore = (disclosure: string, change: string): string =>
  `(${change}.made_at > ${disclosure}.disclosed_at or ${disclosure}.manner = 'ORAL' and ${change}.made_on >= ${disclosure}.left_on
      and ${disclosure}.left_on < ${dayOf(`${disclosure}.disclosed_at`)})`;

/** What was put right or erased on request: who received it hears of it, and what was decided was done. */
export const ofChanges: Broken = {
  corrections_untold: `${rowOf("decided_change", "c")} join disclosure s on s.case_id = c.case_id and s.state in ('SENT', 'RECEIVED') where c.made_on is not null
      and concerns(s.id, c.id) and s.disclosed_at < c.made_at
      and not exists (select from recipient_notice n where n.disclosure_id = s.id and n.request_id = c.request_id)`,
  notices_waiting: `${rowOf("recipient_notice", "n")} where n.state in ('NotificationPlanned', 'NotificationFailed') and n.planned_on + 14 < ${today}`,
  answered_and_not_done: `${rowOf("decided_change", "c")} join request_decision d on d.request_id = c.request_id and d.matter = 'ANSWER' and d.state = 'TOLD'
      where c.dropped_at is null and (c.made_on is null or d.carried_out_on is null)`,
  // A copy of before may be put back.
  erased_still_there: `${rowOf("decided_change", "c")} where c.measure = 'ERASE' and c.field is null and c.made_on is not null
      and c.row_id in (select t.id from things_of_cases() t)`,
};

/** As it was, with what was told before and the questions that named the pupil (0092). */
export const untoldAnew: Broken = {
  corrections_untold: `${`${ofChanges.corrections_untold}`.replace("s.disclosed_at < c.made_at", heardBefore("s", "c"))}
      union all ${rowOf("decided_change", "c")} join information_request i on i.case_id = c.case_id and i.created_at < c.made_at where ${ofQuestion("c")}
      and not exists (select from recipient_notice n where n.information_request_id = i.id and n.request_id = c.request_id)`,
};
/** Beside those that 0090 counts. */
export const changesAnew: Broken = { ...ofChanges, ...withGround, ...ofObjections, ...ofWholeFiles, ...untoldAnew };
