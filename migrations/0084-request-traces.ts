import { guards } from "./0055-sharing.js";
import { countedPart, rowsOfEach } from "./figures/functions.js";
import { ofRequestTraces } from "./figures/request-traces.js";
import { protect, reads, Step } from "./protect.js";
import { amended } from "./requests/amended.js";

const definer = "security definer set search_path = public as";
const kinds = "'ACCESS', 'CORRECTION', 'ERASURE', 'RESTRICTION', 'PORTABILITY', 'OBJECTION'";

const laid = `
    create table request_trace (
      id uuid primary key, version int not null, created_at timestamptz not null,
      kind text not null check (kind in (${kinds})), person text not null, channel text not null,
      received_on date not null, due_statutory date not null, state text not null, is_extended boolean not null,
      outcome text, ground text, closed_on date not null, days_late int not null check (days_late >= 0), destroy_on date not null,
      constraint request_trace_kept check (destroy_on = (closed_on + interval '5 years')::date)
    );
    ${["received_on", "closed_on", "created_at"]
      .map(
        (column) => `create index request_trace_${column} on request_trace (${column}, id);
    create index request_trace_kind_${column} on request_trace (kind, ${column}, id);`,
      )
      .join("\n    ")}
    ${protect("request_trace")} ${reads("request_trace", "zv_office")} ${reads("request_trace", "zv_fg")}
    grant insert, delete on request_trace to zv_guard;
    create policy guard_keeps on request_trace for insert to zv_guard with check (true);
    create policy guard_erases on request_trace for delete to zv_guard using (true);
    create trigger request_trace_stays before update or truncate on request_trace for each statement execute function event_stays();`;

/** Under ids of their own, in no order, and dated by when they were closed: by nothing in them is the case found that went, or its certificate. */
const kept = `
    create function keep_request_traces(of_case uuid) returns void language sql ${definer} $$
      insert into request_trace (id, version, created_at, kind, person, channel, received_on, due_statutory, state, is_extended, outcome, ground,
          closed_on, days_late, destroy_on)
        select gen_random_uuid(), 1, closed::timestamp at time zone 'Europe/Amsterdam', r.kind, r.person, r.channel, r.received_on, r.due_statutory, r.state,
          exists (select from request_decision d where d.request_id = r.id and d.matter = 'EXTENSION' and d.state = 'TOLD'), told.outcome, told.ground,
          closed, case when r.state = 'RequestRequiresAction' then 0 else greatest(closed - r.due_statutory, 0) end, (closed + interval '5 years')::date
        from data_subject_request r
          cross join lateral (select coalesce(r.answered_on, house_today()) closed) ended
          left join request_decision told on told.request_id = r.id and told.matter = 'ANSWER' and told.state = 'TOLD'
        where r.case_id = of_case and (closed + interval '5 years')::date > house_today()
        order by gen_random_uuid() $$;
    ${amended(
      "case_rows_go",
      "foreach place in array array",
      "perform keep_request_traces(of_case);\n      foreach place in array array",
    )}
    create function tidy_requests() returns int language sql ${definer} $$
      with gone as (delete from request_trace t where t.destroy_on <= house_today() returning 1) select count(*)::int from gone $$;
    ${guards("keep_request_traces(uuid)", "tidy_requests()")}
    grant execute on function tidy_requests() to zv_rounds;`;

/**
 * keep/no-longer-than-needed (REQUEST_FILE): when a case is erased, of what people asked in it stays that it was asked and how it was answered, and nothing of
 * who asked, or in which case: five years from the answer, so that it can be shown that requests were answered in time.
 */
export class RequestTraces extends Step {
  readonly name = "RequestTraces0000000000084";
  readonly sql = `${laid} ${kept} ${rowsOfEach(ofRequestTraces)} ${countedPart("request_traces", ofRequestTraces)}`;
}
