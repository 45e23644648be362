import { boxes } from "./0020-noted-boxes.js";
import { Step } from "./protect.js";

/** What lies in the tables now, by its place. */
const now = Object.entries(boxes)
  .flatMap(([table, kinds]) =>
    kinds.map(
      (kind) => `select '${table}/' || id || '/${kind}' place, ${kind} box from ${table} where ${kind} is not null`,
    ),
  )
  .join(" union all ");

/**
 * security/encryption: boxes are held against the log by one pass over each; row by row takes hours where there are many.
 */
export class BoxesCompared extends Step {
  readonly name = "BoxesCompared0000000000027";
  readonly sql = `
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
