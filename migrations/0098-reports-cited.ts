import { Step } from "./protect.js";
import { amended } from "./requests/amended.js";

/**
 * report/anonymised: a number that was cited means one question for ever, in words of the lists alone. What was kept is filed outside the data; and of what was kept in the minute before that, nobody knows
 * after a copy was put back, so the numbers of that year go on well after the last that is known.
 */
export class ReportsCited extends Step {
  readonly name = "ReportsCited0000000000098";
  readonly sql = `
    alter table installation add reports_after int not null default 0;
    grant select on report.kept to zv_rounds;
    -- A filter of no dimension was held against no list.
    ${amended("is_question", "s.dimensions ? (f ->> 'dimension')", "jsonb_typeof(f -> 'dimension') = 'string' and s.dimensions ? (f ->> 'dimension')")}
    ${amended(
      "report_keep",
      "select 'R-' || extract(year from house_today()) || '-' || lpad((count(*) + 1)::text, greatest(4, length((count(*) + 1)::text)), '0') into as_number\n          from report.kept where number like 'R-' || extract(year from house_today()) || '-%';",
      `select 'R-' || y.year || '-' || lpad(n.next::text, greatest(4, length(n.next::text)), '0') into as_number
          from (select extract(year from house_today())::int as year) y,
          lateral (select 1 + greatest(
            (select max(split_part(k.number, '-', 3)::int) from report.kept k where k.number like 'R-' || y.year || '-%'),
            (select i.reports_after from installation i where extract(year from i.restored_at at time zone 'Europe/Amsterdam') = y.year), 0) as next) n;`,
    )}
    -- Nothing lies ready of a request of another kind, and no request changes its kind.
    ${amended("open_to_lay", "and r.kind in ('ACCESS', 'PORTABILITY') and delivery_may_go", "and delivery_may_go")}`;
}
