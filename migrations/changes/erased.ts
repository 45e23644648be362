import { guards } from "../0055-sharing.js";
import { goingPlaces } from "./places.js";

const names = goingPlaces.map(({ target }) => `'${target}'`).join(", ");

/** Things that go alone, and that stay for a claim alone; what goes does so with the copies of what was shared of it, and does not come back. */
export const erasedAlone = `
    create function goes_alone(target text) returns boolean language sql immutable as $$ select target in (${names}) $$;
    -- The copies of letters in which it went: one cannot cut a passage out of what says that it is the very letter.
    create function copies_go(shared uuid[]) returns void language sql security definer set search_path = public as $$
     with ended as (update disclosure_link l set ended_at = house_now() where l.disclosure_id = any (shared) and l.ended_at is null),
      health as (delete from disclosed_health h where h.disclosure_id = any (shared)),
      home as (delete from disclosed_home h where h.disclosure_id = any (shared))
      delete from disclosure_copy y where y.disclosure_id = any (shared) $$;
    create function shared_with(of_case uuid, of_row uuid) returns uuid[] language sql stable security definer set search_path = public as $$
      select coalesce(array_agg(s.id), '{}') from disclosure s where s.case_id = of_case and (of_row = any (s.record_ids) or of_row = any (s.document_ids)) $$;
    -- A letter that went and names what is kept for a claim is read as little as that itself.
    create function names_kept(of_disclosure uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from disclosure s, lateral (${goingPlaces.map(({ table }) => `select t.id from ${table} t where t.case_id = s.case_id and t.restricted_on is not null`).join(" union all ")}) kept
        where s.id = of_disclosure and (kept.id = any (s.record_ids) or kept.id = any (s.document_ids))) $$;
    grant execute on function names_kept(uuid) to zv_office, zv_consultant, zv_fg;
    create function row_goes(of_row uuid) returns text language plpgsql security definer set search_path = public as $$
    declare place text; of_case uuid; begin
      foreach place in array array[${goingPlaces.map(({ table }) => `'${table}'`).join(", ")}] loop
        execute format('select t.case_id from %I t where t.id = $1', place) into of_case using of_row;
        if of_case is null then continue; end if;
        perform copies_go(shared_with(of_case, of_row));
        -- What was put right of it before stays nowhere either, nor does a passage of it that was left out of what somebody was given.
        update decided_change c set wording = null where c.row_id = of_row and c.wording is not null;
        delete from redaction p using data_subject_request r where p.case_id = of_case and r.id = p.request_id and r.answered_on is not null;
        if place = 'professional' then delete from notice n where n.professional_id = of_row; end if;
        if place = 'contact_moment' then update data_subject_request r set contact_id = null where r.contact_id = of_row; end if;
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
          -- It may have gone for another reason meanwhile.
          if place is not null then gone := gone || place; end if;
          insert into erasure_ledger (case_hash, rule, due, promised_by, at)
            values (hashes[array_position(of_rows, one.row_id)], 'ERASURE_REQUEST', house_today(), house_today(), house_now());
        elsif one.ground = 'LEGAL_CLAIM' and one.field is null and goes_alone(one.target) then
          execute format('update %I t set restricted_on = house_today() where t.id = $1 and t.restricted_on is null', place_of_target(one.target)) using one.row_id;
          update disclosure_link l set ended_at = house_now() where l.disclosure_id = any (shared_with(d.case_id, one.row_id)) and l.ended_at is null;
        end if;
        update decided_change c set made_on = house_today() where c.id = one.id;
      end loop;
      perform copies_go(coalesce((select array_agg(distinct s.id) from decided_change c join disclosure s on s.case_id = c.case_id
        where c.request_id = d.request_id and c.dropped_at is null and c.measure = 'ERASE' and c.field is not null and concerns(s.id, c.id)), '{}'));
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
    ${guards("goes_alone(text)", "copies_go(uuid[])", "shared_with(uuid, uuid)", "names_kept(uuid)", "row_goes(uuid)", "make_changes(uuid, uuid[], bytea[], bytea)", "things_of_cases()")}
    grant execute on function make_changes(uuid, uuid[], bytea[], bytea) to zv_fg;
    grant execute on function place_of_target(text), goes_alone(text) to zv_guard;
    grant update (wording) on decided_change to zv_guard;
    -- What is kept for a claim the round leaves, whoever took back his yes; what was put right of health goes with it.
    do $$ declare said text; begin
      select replace(replace(replace(replace(replace(pg_get_functiondef('health_goes'::regproc),
        'from health_record h where h.case_id = c.id', 'from health_record h where h.restricted_on is null and h.case_id = c.id'),
        'd.case_id = c.id and d.category = ''HEALTH''', 'd.restricted_on is null and d.case_id = c.id and d.category = ''HEALTH'''),
        'from health_record t where', 'from health_record t where t.restricted_on is null and'),
        'd.case_id = any (cases) and d.category', 'd.restricted_on is null and d.case_id = any (cases) and d.category'),
        'from sensitive_document t where t.case_id', 'from sensitive_document t where t.restricted_on is null and t.case_id') into said;
      said := replace(said, 'perform tell_signal(', 'update decided_change c set wording = null where c.case_id = any (cases) and c.target in (''HEALTH'', ''SENSITIVE_DOCUMENT'')
        and c.wording is not null and c.measure <> ''KEEP''; perform tell_signal(');
      if (length(said) - length(replace(said, 'restricted_on', ''))) / 13 <> 5 then raise exception 'health_goes says something else'; end if;
      execute said;
      for said in select replace(pg_get_functiondef(p.oid), 'select h.case_id from health_record h)', 'select h.case_id from health_record h where h.restricted_on is null)')
          from pg_proc p where p.proname in ('proof_figures_of_standing', 'proof_health_without_ground') loop
        if said not like '%restricted_on is null)%' then raise exception 'health_without_ground says something else'; end if;
        execute said;
      end loop;
    end $$;`;
