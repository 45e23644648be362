import { type Broken, rowOf } from "./since.js";

const invited = rowOf("survey_invitation", "i");
const columnsOf = (
  table: string,
  known: string,
): string => `select '${table}.' || a.attname place, null::uuid id, null::uuid case_id from pg_attribute a
    where a.attrelid = '${table}'::regclass and a.attnum > 0 and not a.attisdropped and (a.attname, a.atttypid::regtype::text) not in (${known})`;

/** Of the survey after a case has ended. */
export const ofSurvey: Broken = {
  surveyed_outside_window: `${invited} join case_file c on c.id = i.case_id where i.invited_on is not null and not i.invited_on <@ survey_window(c.work_ended_on)`,
  surveyed_twice: `${invited} where exists (select from survey_invitation o where o.id <> i.id and (o.guardian_id = i.guardian_id or o.professional_id = i.professional_id))`,
  survey_mail_queued: `${rowOf("message", "m")} where m.template like 'survey%'`,
  survey_tied: `select conrelid::regclass::text || '.' || conname place, null::uuid id, null::uuid case_id from pg_constraint
    where contype = 'f' and (conrelid in ('survey_answer'::regclass, 'survey_tally'::regclass, 'survey_count'::regclass) or confrelid = 'survey_answer'::regclass)`,
  survey_told_few: `select 'survey_tally ' || c.quarter place, null::uuid id, null::uuid case_id from survey_count c
    where c.told % 5 <> 0 or exists (select from survey_tally t where t.quarter = c.quarter and t.version = c.version group by t.question having sum(t.n) > c.told or sum(t.n) < 5)`,
  survey_after_opt_out: `${invited} join survey_opt_out o on o.guardian_id = i.guardian_id or o.professional_id = i.professional_id
    where i.invited_on is not null and o.channel in ('BOTH', i.channel) and o.created_at < i.created_at`,
  called_after_opt_out: `${rowOf("contact_moment", "m")} where m.subject = 'SURVEY' and m.channel = 'PHONE' and m.partner = 'GUARDIAN'
    and exists (select from survey_opt_out o where o.case_id = m.case_id and o.guardian_id is not null and o.channel in ('BOTH', 'PHONE') and o.received_on < m.held_on)
    and not exists (select from guardian g where g.case_id = m.case_id and not exists (select from survey_opt_out o where o.guardian_id = g.id and o.channel in ('BOTH', 'PHONE') and o.received_on < m.held_on))`,
  survey_columns: `${columnsOf("survey_answer", "('id', 'uuid'), ('version', 'text'), ('quarter', 'text'), ('answers', 'jsonb')")}
    union all ${columnsOf("survey_tally", "('version', 'text'), ('quarter', 'text'), ('question', 'text'), ('choice', 'text'), ('n', 'integer')")}`,
};
