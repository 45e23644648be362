import { type Broken, dayOf, quoted, rowOf, today } from "./since.js";

/** What was told counts by the day on which it was told; anything else by the moment at which it was decided on. */
const sharedOn = `case d.manner when 'ORAL' then d.left_on else ${dayOf("d.disclosed_at")} end`;
const stillStood = (moment: string): string => `(${moment} is null or ${moment} > d.disclosed_at
          or (d.manner = 'ORAL' and ${dayOf(moment)} >= d.left_on))`;
const covered = `exists (select from authorisation_line l where l.case_id = d.case_id and l.institution_id = d.institution_id
        and l.direction = 'GIVE' and (one = any (l.categories) or d.recalled_at is not null and one = any (l.declined))
        and ${sharedOn} between l.from_on and l.to_on and ${stillStood("l.withdrawn_at")}
        and exists (select from signature s where s.consent_id = l.consent_id and s.signed_on is not null
          and greatest(s.signed_on, s.recorded_on) <= ${dayOf("d.disclosed_at")} and ${stillStood("s.withdrawn_at")}))`;
const uncovered = (which: string): string => `${rowOf("disclosure", "d")}
      where exists (select from unnest(d.categories) one where ${which} and not ${covered})`;

const institutionKinds = [
  ...["CURRENT_SCHOOL", "EARLIER_SCHOOL", "NEW_SCHOOL", "PARTNERSHIP", "ATTENDANCE_OFFICER", "INSPECTOR", "MEE"],
  ...["FAMILY_COACH", "YOUTH_CARE", "MENTAL_HEALTH", "GP", "GGD", "OTHER"],
];

const reasonless = (
  kinds: readonly string[],
): string => `${rowOf("authorisation_line", "l")} join institution i on i.id = l.institution_id
      where i.kind in (${quoted(kinds)}) and not l.is_reasoned`;
const visits = "select 'event' place, v.id id, null::uuid case_id from visits v";

/** To whom data go, and under what. */
export const ofSharing: Broken = {
  home_shared_without_leave: uncovered("one = 'HOME'"),
  shared_without_line: uncovered("one <> 'HOME'"),
  shared_outside_work: `${rowOf("disclosure", "d")} join case_file c on c.id = d.case_id
      where c.work_started_on is null or ${sharedOn} < c.work_started_on or ${sharedOn} > c.work_ended_on`,
  institutions_of_other_kind: `${rowOf("institution", "i", "null::uuid")} where i.kind not in (${quoted(institutionKinds)})`,
  lines_without_relevance: reasonless(["EARLIER_SCHOOL", "NEW_SCHOOL"]),
  lines_without_necessity: reasonless(["OTHER"]),
  consultants_at_once: `${rowOf("assignment", "a")} where a.ended_at is null and exists (select from assignment b
      where b.case_id = a.case_id and b.id < a.id and b.ended_at is null
      and daterange(a.from_on, a.to_on, '[]') && daterange(b.from_on, b.to_on, '[]'))`,
  assigned_outside_work: `${rowOf("assignment", "a")} join case_file c on c.id = a.case_id
      where a.ended_at is null and c.stage not in ('IN_PROGRESS', 'ON_HOLD') and (a.to_on is null or a.to_on >= ${today})`,
  consultant_elsewhere: `${visits} cross join unnest(v.case_ids) came (into_case)
      left join worked w on w.case_id = came.into_case and w.consultant_id = v.actor
      where v.role = 'consultant' and (w.times is null or not w.times && tstzrange(least(v.began_at, v.at), v.at, '[]'))
      and exists (select from case_file c where c.id = came.into_case)`,
  ministry_in_cases: `${visits} where v.role = 'ministry'`,
  cases_read_for_figures: `${visits} where v.activity = 'REPORTING' and v.role <> 'ministry'`,
};
