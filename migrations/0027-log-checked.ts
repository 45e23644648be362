import { boxes } from "./0020-noted-boxes.js";
import { reads, Step } from "./protect.js";

/** What lies in the tables now, by its place. */
const now = Object.entries(boxes)
  .flatMap(([table, kinds]) =>
    kinds.map(
      (kind) => `select '${table}/' || id || '/${kind}' place, ${kind} box from ${table} where ${kind} is not null`,
    ),
  )
  .join(" union all ");

/**
 * security/measures: the server that reads the log through every day sees whether that was done already today. Boxes are held against the
 * log by one pass over each: row by row takes hours where there are many.
 */
export class LogChecked extends Step {
  readonly name = "LogChecked0000000000027";
  readonly sql = `
    ${reads("log_check", "zv_rounds")}

    create or replace function changed_box() returns text language sql stable security definer
      set search_path = public set enable_nestloop = off set enable_mergejoin = off as $$
      with said as (
        select distinct on (place) place, hash from (
          select regexp_replace(box, '/[^/]*$', '') place, regexp_replace(box, '^.*/', '') hash, incarnation, xid, n
          from event, unnest(boxes) with ordinality b(box, n)) noted
        order by place, incarnation desc, xid desc, n desc)
      select place from (${now}) now join said using (place) where encode(sha256(now.box), 'hex') <> said.hash limit 1 $$;
  `;
}
