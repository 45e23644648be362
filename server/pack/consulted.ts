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

/** Who consulted what is there about this person, each thing once a day. */
export const consultedOf = (request: Request, { caseId, person }: DataSubjectRequest): Promise<Consulted[]> =>
  request.select<Consulted>(
    `select distinct to_char(e.created_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day, e.role, a.organisation,
       case when e.role = 'consultant' then a.name end as name, e.action, e.activity
     from log_entry e left join account a on a.id = e.actor
     where e.case_ids @> array[$1::uuid] and e.fields && $2::text[] and e.outcome = 'ok' order by day, role, action, activity`,
    [caseId, fieldsAbout(person)],
  );
