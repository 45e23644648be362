import { snake } from "@zorgvuldig/server/foundation/access/holds";
import { today } from "../seed/days.js";

/** The bench's day, as somebody else would write `current_date`. */
export const day = `date '${today}'`;

/** The columns of these properties, called as the API calls them. */
export const columns = (alias: string, properties: string): string =>
  properties
    .split(" ")
    .map((name) => `${alias}.${snake(name)} "${name}"`)
    .join(", ");

/** One row as JSON, or null. */
export const one = (select: string): string => `(select to_json(x) from (${select}) x)`;

/** What a row of a table is called by. */
export const named = (table: string, alias: string, id: string): string =>
  one(`select ${columns(alias, "id name")} from plain.${table} ${alias} where ${alias}.id = ${id}`);

/** Rows as a JSON list, in the order in which they were made. Of all ways to say it the cheapest. */
export const many = (alias: string, select: string): string =>
  `array(select to_json(x) from (${select} order by ${alias}.created_at, ${alias}.id) x)`;

const signed = `select *, said and holds and not gone given,
  signer = 'GUARDIAN' and holds_authority and invalidated_at is null and not said missed
  from (select s.*, coalesce(greatest(s.signed_on, s.recorded_on) <= ${day}, false) said,
    s.holds_authority and s.invalidated_at is null holds,
    s.holds_authority and coalesce((s.withdrawn_at at time zone 'Europe/Amsterdam')::date <= ${day}, false) gone
    from plain.signature s where s.asked_on <= ${day}) s`;

/** What a consent is worth today, worked out of its signatures. */
export const status = (consent: string): string => `(select case
  when bool_or(gone) and bool_or(given) then 'CONFLICTING'
  when bool_or(gone and said) then 'WITHDRAWN'
  when bool_or(gone) then 'REFUSED'
  when ${consent}.to_on < ${day} then 'EXPIRED'
  when ${consent}.lapses_on <= ${day} and not bool_or(given and signer = 'PUPIL') then 'EXPIRED'
  when ${consent}.from_on > ${day} then 'REQUESTED'
  when bool_or(given and signer = 'PUPIL') then 'GIVEN'
  when bool_or(given) and not bool_or(missed and (${consent}.needs_all or coalesce(s.needed_from <= ${day}, false))) then 'GIVEN'
  when bool_or(said and not holds) then 'INVALIDATED'
  else 'REQUESTED' end
  from (${signed} where s.consent_id = ${consent}.id) s having count(*) > 0)`;

export const isActive = (assignment: string): string =>
  `${assignment}.ended_at is null and ${assignment}.from_on <= ${day} and coalesce(${assignment}.to_on >= ${day}, true)`;

export const consultant = (shown: string): string =>
  one(`select ${columns("k", shown)} from plain.account k where k.id = a.consultant_id`);
export const institution = (row: string): string =>
  one(`select ${columns("i", "id name kind")} from plain.institution i where i.id = ${row}.institution_id`);

/** A case that a consultant handles today: the other half of the join. */
export const handledBy = (consultant: string): string =>
  `join plain.assignment a on a.case_id = c.id and a.consultant_id = ${consultant} and ${isActive("a")}`;
