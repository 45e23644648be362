import { type Broken, dayOf, dueDay, rowOf, today } from "./since.js";

const requests = rowOf("lone_request", "r", "null::uuid");
const decisions = rowOf("lone_decision", "d", "null::uuid");
const firstMonth =
  "(r.received_on + interval 'P1M')::date + coalesce(r.identity_confirmed_on - r.identity_asked_on, 0) + 14";

/** Of requests that belong to no case: the same that is counted of those in one. How long: terms.ts, REQUEST_FILE. */
export const ofLoneRequests: Broken = {
  lone_requests_late: `${requests} where r.answered_on is null and r.state <> 'RequestRequiresAction' and r.due_statutory < ${today}`,
  lone_requests_registered_late: `${requests} where (select count(*) from generate_series(r.received_on + 1, ${dayOf("r.created_at")}, interval '1 day') d
      where extract(isodow from d) < 6) > 2`,
  lone_requests_past_day: `${requests} where r.destroy_on <= ${dueDay}`,
  lone_decisions_unsigned: `${decisions} where d.state in ('DECIDED', 'TOLD') and (d.matter = 'EXTENSION' or d.outcome in ('PARTLY', 'REFUSED'))
      and not exists (select from account a where a.id = d.judged_by_id and a.id <> d.author_id)`,
  lone_told_without_remedy: `${decisions} where d.state = 'TOLD' and d.text_version not in ('verzoek 2026-1', 'verzoek 2026-2')`,
  lone_told_too_late: `${decisions} join lone_request r on r.id = d.request_id
      where (d.outcome = 'REFUSED' or d.matter = 'EXTENSION') and d.state = 'TOLD' and d.told_on > ${firstMonth}`,
};
