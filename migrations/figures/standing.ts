import { cases } from "./keeping.js";
import { type Broken, dueDay, rowOf, today } from "./since.js";

const lone = rowOf("lone_complaint", "c", "null::uuid");
/** A real house must have done it, and one that did it once goes on doing it. */
const undone = (what: string, longest: string): string =>
  `select 'installation' place, null::uuid id, null::uuid case_id from installation i where (i.mode = 'real' or i.${what} is not null)
      and coalesce(i.${what}, i.root_at, '-infinity') < (select house_now() - interval '${longest}')`;

/** What lies still, stands outside the cases, or would be lost. How long: terms.ts, idle, disputes, backupTerms. */
export const ofStanding: Broken = {
  idle_unexplained: `${cases} where c.stage = 'IN_PROGRESS' and (c.work_started_on + interval 'P12M')::date <= ${today}
      and is_idle(c.id, 'P12M')`,
  disputes_not_ended: `${cases} where c.stage = 'IN_PROGRESS' and (c.frozen_on + interval 'P30D')::date <= ${dueDay} and objection_stands(c.id)`,
  lone_past_day: `${lone} where c.destroy_on <= ${dueDay}`,
  lone_too_long: `${lone} where c.destroy_on > (c.last_contact_on + interval 'P5Y')::date`,
  // Of the few of which anybody withdrew it is asked who still says yes.
  health_without_ground: `${cases} where c.stage = 'CLOSED' and case when exists (
        select from signature o where o.case_id = c.id and o.withdrawn_at < (select house_now() - interval 'P2D'))
      and exists (select from health_record h where h.case_id = c.id) then not health_has_ground(c.id) else false end`,
  backups_late: undone("backed_up_at", "PT26H"),
  restores_untried: undone("restore_tried_at", "P3M"),
};
