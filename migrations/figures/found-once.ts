import { lately } from "./since.js";

/** What several figures ask of the data, found out once for those that are counted together. */
export const foundOnce: Readonly<Record<string, string>> = {
  // Since when each of the two documents was signed by somebody, and from which moment on handling can have been lawful.
  signed_since: `select s.case_id, agreed, authorised, greatest(agreed, authorised)::timestamp at time zone 'Europe/Amsterdam' lawful_from from (
      select s.case_id, min(greatest(s.signed_on, s.recorded_on)) filter (where c.document = 'AGREEMENT') agreed,
        min(greatest(s.signed_on, s.recorded_on)) filter (where c.document = 'AUTHORISATION') authorised
      from signature s join consent c on c.id = s.consent_id where s.signed_on is not null group by s.case_id) s`,
  // Few cases have a yes that was taken back.
  taken_back: `select case_id, min(withdrawn_at) at from signature where signed_on is not null and withdrawn_at is not null group by case_id`,
  // Whoever of the log came near a case: the office sees all of them.
  visits: `select e.id, e.role, e.activity, e.actor, e.case_ids, e.fields, e.began_at, e.at from event e
      where e.at > ${lately} and cardinality(e.case_ids) > 0 and e.outcome = 'ok' and (e.role <> 'office' or e.activity = 'REPORTING')`,
  // When each consultant worked on a case.
  worked: `select case_id, consultant_id, range_agg(tstzrange(from_on::timestamp at time zone 'Europe/Amsterdam', ended_at, '[]')) times
      from assignment where ended_at is null or ended_at >= from_on::timestamp at time zone 'Europe/Amsterdam' group by case_id, consultant_id`,
};

/** Before a question that names some of them. */
export const having = (sql: string): string => {
  const names = Object.keys(foundOnce);
  const named = names.filter((name) => sql.includes(name));
  if (named.length === 0) return "";
  return `with ${named.map((name) => `${name} as materialized (${foundOnce[name]})`).join(", ")}`;
};
