import { guards } from "../0055-sharing.js";
import { goingPlaces } from "./places.js";

const names = goingPlaces.map(({ target }) => `'${target}'`).join(", ");

/** Things that go alone, and that stay for a claim alone; what goes does so with the copies of what was shared of it, and does not come back. */
export const erasedAlone = `
    create function goes_alone(target text) returns boolean language sql immutable as $$ select target in (${names}) $$;
    -- The copies of letters in which it went: one cannot cut a passage out of what says that it is the very letter.
    create function copies_go(of_case uuid, of_row uuid) returns void language sql security definer set search_path = public as $$
      with shared as (select s.id from disclosure s where s.case_id = of_case and (of_row = any (s.record_ids) or of_row = any (s.document_ids))),
      ended as (update disclosure_link l set ended_at = house_now() from shared s where l.disclosure_id = s.id and l.ended_at is null),
      health as (delete from disclosed_health h using shared s where h.disclosure_id = s.id),
      home as (delete from disclosed_home h using shared s where h.disclosure_id = s.id)
      delete from disclosure_copy y using shared s where y.disclosure_id = s.id $$;
    create function row_goes(of_row uuid) returns text language plpgsql security definer set search_path = public as $$
    declare place text; of_case uuid; begin
      foreach place in array array[${goingPlaces.map(({ table }) => `'${table}'`).join(", ")}] loop
        execute format('select t.case_id from %I t where t.id = $1', place) into of_case using of_row;
        if of_case is null then continue; end if;
        perform copies_go(of_case, of_row);
        if place in ('document', 'sensitive_document') then
          execute format('update %I t set replaces_id = null where t.replaces_id = $1', place) using of_row;
          execute format('delete from %I t where t.document_id = $1', case place when 'document' then 'document_content' else 'sensitive_content' end) using of_row;
        end if;
        execute format('delete from %I t where t.id = $1', place) using of_row;
        return place;
      end loop;
      return null;
    end $$;
    do $$ declare said text; begin
      select replace(replace(pg_get_functiondef('guard_final'::regproc), 'array[''version'', ''final_at'', tg_argv[0]]',
        'array[''version'', ''final_at'', tg_argv[0]] || case when session_user = ''zv_fg'' then array[''restricted_on'', ''replaces_id''] else ''{}'' end'),
        'and (is_login or', 'and session_user <> ''zv_fg'' and (is_login or') into said;
      if said not like '%restricted_on%' or said not like '%<> ''zv_fg''%' then raise exception 'guard_final says something else'; end if;
      execute said;
    end $$;
    grant update (replaces_id) on document, sensitive_document to zv_guard;
    -- Lays down what went, so that a copy that is put back is put right, and a certificate for who asked (keep/erased).
    create function make_changes(of_decision uuid, of_rows uuid[], hashes bytea[], hashed bytea) returns void language plpgsql security definer set search_path = public as $$
    declare d request_decision; one decided_change; place text; gone text[] := '{}'; line erasure_ledger; run uuid; counts text[]; begin
      select * into d from request_decision q where q.id = of_decision;
      if viewer_role() <> 'fg' or d.state <> 'DECIDED' or d.matter <> 'ANSWER' or d.carried_out_on is not null then perform refuse('oversight/fg', 'decision-fixed'); end if;
      -- What was laid ready and did not go yet would go as it was.
      update disclosure s set state = 'WITHDRAWN', withdrawn_at = house_now() where s.case_id = d.case_id and s.state = 'PREPARED'
        and exists (select from decided_change c where c.request_id = d.request_id and c.dropped_at is null and concerns(s.id, c.id));
      for one in select * from decided_change c where c.request_id = d.request_id and c.dropped_at is null and c.made_on is null
          and (c.measure = 'KEEP' or c.measure = 'ERASE' and c.field is null) order by c.created_at, c.id loop
        if one.measure = 'ERASE' then
          if array_position(of_rows, one.row_id) is null then perform refuse('oversight/fg', 'change-unmade'); end if;
          place := row_goes(one.row_id);
          if place is null then perform refuse('data/persons', 'thing-elsewhere'); end if;
          gone := gone || place;
          insert into erasure_ledger (case_hash, rule, due, promised_by, at)
            values (hashes[array_position(of_rows, one.row_id)], 'ERASURE_REQUEST', house_today(), house_today(), house_now());
        elsif one.ground = 'LEGAL_CLAIM' and one.field is null and goes_alone(one.target) then
          execute format('update %I t set restricted_on = house_today() where t.id = $1 and t.restricted_on is null', place_of_target(one.target)) using one.row_id;
        end if;
        update decided_change c set made_on = house_today() where c.id = one.id;
      end loop;
      if gone = '{}' then return; end if;
      select array_agg(g.place || ' ' || g.many order by g.place) into counts from (select p place, count(*) many from unnest(gone) p group by p) g;
      select t.id into run from destruction_run t order by t.run_on desc limit 1;
      if run is null then
        insert into destruction_run (id, version, created_at, run_on, ended_at, erased, held, waiting, residue)
          values (gen_random_uuid(), 1, house_now(), house_today(), house_now(), 0, 0, 0, 0) returning id into run;
      end if;
      line.case_hash := hashed; line.rule := 'ERASURE_REQUEST'; line.due := house_today(); line.promised_by := house_today(); line.at := house_now();
      perform certify_erasure(run, line, counts, hashed);
      -- A run counts cases.
      update destruction_run t set erased = t.erased - 1 where t.id = run;
    end $$;
    -- What can be gone by itself, for whoever puts a copy back.
    create function things_of_cases() returns table (id uuid, case_id uuid) language sql stable security definer set search_path = public as $$
      ${goingPlaces.map(({ table }) => `select t.id, t.case_id from ${table} t`).join(" union all ")} $$;
    ${guards("goes_alone(text)", "copies_go(uuid, uuid)", "row_goes(uuid)", "make_changes(uuid, uuid[], bytea[], bytea)", "things_of_cases()")}
    grant execute on function make_changes(uuid, uuid[], bytea[], bytea) to zv_fg;
    grant execute on function place_of_target(text), goes_alone(text) to zv_guard;`;
