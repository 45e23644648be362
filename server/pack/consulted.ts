import type { Activity } from "@zorgvuldig/schema/words";
import type { Day } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { fieldsAbout } from "../log/subjects.js";
import type { DataSubjectRequest } from "../request/data-subject-request.js";

/** On a day somebody looked at it: in which role, of which organisation, what he did and why. */
export type Consulted = {
  readonly day: Day;
  readonly role: string;
  readonly organisation: string | null;
  /** Of a consultant, who is a recipient; a member of staff goes unnamed (C-579/21). */
  readonly name: string | null;
  readonly action: string;
  readonly activity: Activity;
};

/**
 * Who consulted what is there about this person, each thing once a day. What was done for a request is not in it, for it would tell of another's; nor what was
 * written of one of several of his kind, for it may have been another.
 */
export function consultedOf(
  request: Request,
  { caseId, person }: DataSubjectRequest,
  isOnlyOne: boolean,
): Promise<Consulted[]> {
  const about = fieldsAbout(person);
  const written = about.filter((field) => field.startsWith("+"));
  return request.select<Consulted>(
    `select distinct to_char(e.created_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day, e.role, a.organisation,
       case when e.role = 'consultant' then a.name end as name, e.action, e.activity
     from log_entry e left join account a on a.id = e.actor
     where e.case_ids @> array[$1::uuid] and e.fields && $2::text[] and e.outcome = 'ok' and e.activity <> 'RIGHTS'
       and (not e.fields && $3::text[] or $4) order by day, role, action, activity`,
    [caseId, about, written, isOnlyOne],
  );
}
