import { type Broken, rowOf } from "./since.js";

/** What was decided about requests, and how it was told. */
export const ofRequests: Broken = {
  decisions_unsigned: `${rowOf("request_decision", "d")} where d.state in ('DECIDED', 'TOLD')
      and (d.matter = 'EXTENSION' or d.outcome in ('PARTLY', 'REFUSED'))
      and not exists (select from account a where a.id = d.judged_by_id and a.id <> d.author_id)`,
  told_without_remedy: `${rowOf("request_decision", "d")} where d.state = 'TOLD' and d.text_version not in ('verzoek 2026-1')`,
  refused_too_late: `${rowOf("request_decision", "d")} join data_subject_request r on r.id = d.request_id
      where d.outcome = 'REFUSED' and d.state = 'TOLD' and d.told_on > (r.received_on + interval 'P1M')::date
        + coalesce(r.identity_confirmed_on - r.identity_asked_on, 0) + 5`,
  extended_too_late: `${rowOf("request_decision", "d")} join data_subject_request r on r.id = d.request_id
      where d.matter = 'EXTENSION' and d.state = 'TOLD' and d.told_on > (r.received_on + interval 'P1M')::date
        + coalesce(r.identity_confirmed_on - r.identity_asked_on, 0) + 5`,
};
