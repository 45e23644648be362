import { guards } from "./0055-sharing.js";
import { countedPart, rowsOfEach } from "./figures/functions.js";
import { ofHolds } from "./figures/holds.js";
import { guardedHolds } from "./holds/guards.js";
import { protect, reads, Step } from "./protect.js";

const laid = `
    create table retention_hold (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint retention_hold_case_id_fkey references case_file,
      request_id uuid not null constraint retention_hold_request_id_fkey references data_subject_request,
      restriction_id uuid constraint retention_hold_restriction_id_fkey references restriction,
      ground text not null check (ground in ('REQUEST', 'WISH')),
      -- Which day of the case it is about; until when it is held; when that ended, and why.
      destroy_on date not null, from_on date not null, until date not null, ended_on date,
      end_reason text check (end_reason in ('ANSWERED', 'LIFTED', 'EXPIRED', 'MOVED')),
      constraint hold_ended_whole check ((ended_on is null) = (end_reason is null)),
      constraint hold_at_wish check ((ground = 'WISH') = (restriction_id is not null))
    );
    -- D32: once for each day. What ended before the day came held nothing, and does not count.
    create unique index retention_hold_once on retention_hold (case_id, destroy_on)
      where ground = 'REQUEST' and coalesce(ended_on >= destroy_on, true);
    create unique index retention_hold_of_request on retention_hold (request_id, destroy_on) where ground = 'REQUEST';
    create unique index retention_hold_of_wish on retention_hold (restriction_id, destroy_on);
    create index retention_hold_case_id on retention_hold (case_id, created_at, id);
    create index retention_hold_request_id on retention_hold (request_id, created_at, id);
    create index retention_hold_open on retention_hold (until, id) where ended_on is null;
    ${["until", "created_at"].map((column) => `create index retention_hold_${column} on retention_hold (${column}, id);`).join(" ")}
    ${protect("retention_hold")} ${reads("retention_hold", "zv_office")} ${reads("retention_hold", "zv_fg")}
    grant insert, delete, update (until, ended_on, end_reason, version) on retention_hold to zv_guard;
    create policy guard_holds on retention_hold for insert to zv_guard with check (true);
    create policy operator_updates on retention_hold for update to zv_guard using (true) with check (true);
    create policy guard_erases on retention_hold for delete to zv_guard using (true);`;

/** What lies there already is gone through by whom the policies hold too. */
const forced = (how: "force" | "no force"): string =>
  ["case_file", "data_subject_request", "restriction", "retention_hold"]
    .map((table) => `alter table ${table} ${how} row level security;`)
    .join(" ");

/** In `what` each of these is said otherwise. */
const replaced = (what: string, from: string, to: string): string => `
      select replace(pg_get_functiondef('${what}'::regproc), $from$${from}$from$, $to$${to}$to$) into said;
      if said = pg_get_functiondef('${what}'::regproc) then raise exception '${what} says something else'; end if;
      execute said;`;

const kept = `
    create or replace function held_until(of_case uuid) returns date language sql stable security definer set search_path = public as $$
      select max(h.until) from retention_hold h join case_file c on c.id = h.case_id
        where h.case_id = of_case and h.ended_on is null and h.destroy_on = c.destroy_on and (h.ground = 'REQUEST' or h.until > house_today()) $$;
    do $$ declare said text; late record; begin
      ${replaced("begin_erasing", "select id into run from destruction_run", "perform lay_due_holds();\n      select id into run from destruction_run")}
      ${replaced("erase_case", "outcome := case when found.id", "perform lay_holds(of_case);\n      outcome := case when found.id")}
      ${replaced("case_rows_go", "'restriction'", "'retention_hold', 'restriction'")}
      -- What is past its day is late unless it is held: the figures look at the rows.
      for late in select p.oid::regprocedure as name, pg_get_functiondef(p.oid) as said from pg_proc p where p.prosrc like '%q.received_on <= c.destroy_on%' loop
        said := regexp_replace(late.said, 'not exists \\(select from data_subject_request q where q\\.case_id = c\\.id[^)]*\\([^)]*\\)[^)]*\\)', 'held_until(c.id) is null', 'g');
        if said like '%q.received_on <= c.destroy_on%' then raise exception '% says something else', late.name; end if;
        execute said;
      end loop;
    end $$;`;

/**
 * rights/restrict, rights/access (D14, D32): that a request keeps a file from being erased is written down: since when, until when, for which day, and why it ended. One request
 * does so for each day of destruction, and at the person's own wish a restriction; another that comes for the same day is answered while the file is still there.
 */
export class RetentionHolds extends Step {
  readonly name = "RetentionHolds0000000000087";
  readonly sql = `${laid} ${guardedHolds}
    ${forced("no force")}
    select lay_holds(r.case_id) from (select distinct q.case_id from data_subject_request q where q.answered_on is null) r;
    ${forced("force")}
    ${guards("lay_holds(uuid)", "lay_due_holds()", "lay_holds_of_request()", "lay_holds_of_restriction()", "lay_holds_of_case()", "guard_retention_hold()")}
    ${kept}
    ${rowsOfEach(ofHolds)} ${countedPart("holds", ofHolds)}`;
}
