import { protect, reads, Step } from "./protect.js";

const readers = "zv_fg, zv_office";

/**
 * security/measures: the log that can only be added to is also sealed, one event after the other, so that nobody changes, drops
 * or adds one behind the house's back without its being found; and it can be read, by whom the regulation lets look back.
 */
export class SealedLog extends Step {
  readonly name = "SealedLog0000000000015";
  readonly sql = `
    -- What the opening statement was told lies in settings of the transaction; whoever was told nothing begins here.
    alter table event
      -- Which life of the database: the numbers of transactions begin again in a restored one.
      add incarnation int not null default 1,
      add began_at timestamptz not null default coalesce(nullif(current_setting('zv.began', true), '')::timestamptz, house_now()),
      add trace uuid not null default coalesce(nullif(current_setting('zv.trace', true), '')::uuid, gen_random_uuid()),
      add parent_span text default nullif(current_setting('zv.span', true), '') check (parent_span ~ '^[0-9a-f]{16}$');
    alter table installation add incarnation int not null default 1;
    drop index event_at;
    create index event_by_at on event (at, id);
    create index event_by_actor on event (actor, at, id);
    create index event_by_outcome on event (outcome, at, id);
    create index event_of_cases on event (at, id) where cardinality(case_ids) > 0;
    create index event_in_order on event (incarnation, xid, id);
    ${reads("event", "zv_fg")}
    ${reads("event", "zv_rounds")}
    ${reads("event", "zv_office", "cardinality(case_ids) > 0")}

    -- As before, and what the event of this request begins with.
    drop function open_request(bytea);
    create function open_request(token_hash bytea, trace uuid, span text)
      returns table (account_id uuid, role text, is_lead boolean, name text, organisation text, at timestamptz, today date)
      language plpgsql security definer set search_path = public as $$
    declare seen timestamptz; begin
      at := house_now();
      today := (at at time zone 'Europe/Amsterdam')::date;
      select a.id, a.role, a.is_lead, a.name, a.organisation, s.seen_at
        into account_id, role, is_lead, name, organisation, seen
        from session s join account a on a.id = s.account_id
        where s.id = token_hash and s.login = session_user and s.ends_at > at and s.seen_at + s.idle > at;
      if account_id is null or (role = 'consultant' and not is_under_agreement(account_id, today)) then
        raise exception using errcode = 'ZV002', message = 'nobody';
      end if;
      perform set_config('zv.viewer', account_id::text, true), set_config('zv.role', role, true),
        set_config('zv.began', at::text, true), set_config('zv.trace', trace::text, true), set_config('zv.span', span, true);
      -- Once a minute is enough to know that somebody is still there, and keeps readers from waiting for one another.
      if seen < at - interval '1 minute' then update session s set seen_at = at where s.id = token_hash; end if;
      return next;
    end $$;
    alter function open_request(bytea, uuid, text) owner to zv_guard;
    grant execute on function open_request(bytea, uuid, text) to zv_office, zv_consultant, zv_fg, zv_ministry, zv_door;

    create table log_seal (
      seq bigint primary key,
      incarnation int not null,
      xid xid8 not null,
      event_id uuid not null unique,
      hash bytea not null check (octet_length(hash) = 32)
    );
    ${protect("log_seal")}
    ${reads("log_seal", "zv_rounds")}
    ${reads("log_seal", "zv_fg")}
    grant insert on log_seal to zv_guard;
    create policy zv_guard_adds on log_seal for insert to zv_guard with check (true);

    -- A head says how far the log went and what it came to, signed; others than the house keep it too.
    create table log_head (
      seq bigint primary key,
      at timestamptz not null default house_now(),
      note text not null
    );
    ${protect("log_head")}
    ${reads("log_head", "zv_rounds")}
    ${reads("log_head", "zv_fg")}
    grant insert (seq, note) on log_head to zv_rounds;
    create policy zv_rounds_adds on log_head for insert to zv_rounds with check (true);

    -- How the log was found when it was last read from end to end.
    create table log_check (
      at timestamptz primary key default house_now(),
      sealed bigint not null,
      -- The number of the first event that is not what was sealed; null: the log is whole.
      broken_at bigint
    );
    ${protect("log_check")}
    ${reads("log_check", "zv_fg")}
    grant insert (sealed, broken_at) on log_check to zv_rounds;
    create policy zv_rounds_adds on log_check for insert to zv_rounds with check (true);
    ${["log_seal", "log_head", "log_check"]
      .map(
        (table) =>
          `create trigger ${table}_stays before update or delete or truncate on ${table} execute function event_stays();`,
      )
      .join("\n    ")}

    -- An event as it is sealed: every column, in this order, as JSON.
    create function event_line(e event) returns text language sql stable set search_path = public as $$
      select to_json(array[e.id::text, e.incarnation::text, e.xid::text,
        to_char(e.began_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        e.trace::text, e.parent_span, e.actor::text, e.role, e.action, e.activity, array_to_string(e.case_ids, ' '),
        array_to_string(e.fields, ' '), e.outcome, e.rule])::text $$;

    -- Seals what no running transaction can still add to: whole transactions, in the order of their numbers. One does it at a time.
    create function seal_log(most int) returns int language plpgsql security definer set search_path = public as $$
    declare last log_seal; one event; ended xid8; life int; sealed int := 0; begin
      if not pg_try_advisory_xact_lock(hashtext('zv log')) then return 0; end if;
      select * into last from log_seal order by seq desc limit 1;
      select incarnation into life from installation;
      ended := pg_snapshot_xmin(pg_current_snapshot());
      for one in select * from event
        where (incarnation, xid, id) > (coalesce(last.incarnation, 0), coalesce(last.xid, '0'),
          coalesce(last.event_id, '00000000-0000-0000-0000-000000000000'))
          and (incarnation < life or xid < ended)
        order by incarnation, xid, id limit most
      loop
        last.seq := coalesce(last.seq, 0) + 1;
        last.hash := sha256(coalesce(last.hash, '') || convert_to(event_line(one), 'UTF8'));
        insert into log_seal (seq, incarnation, xid, event_id, hash) values (last.seq, one.incarnation, one.xid, one.id, last.hash);
        sealed := sealed + 1;
      end loop;
      return sealed;
    end $$;
    alter function seal_log(int) owner to zv_guard;
    grant execute on function seal_log(int) to zv_rounds;
    grant execute on function event_line(event) to zv_rounds, zv_fg, zv_guard;

    create view log_entry with (security_invoker = true) as
      select id, 1 as version, at as created_at, began_at, trace, parent_span, actor, role, action, activity, case_ids, fields, outcome, rule
      from event;
    grant select on log_entry to ${readers};

    -- Logboek Dataverwerkingen: whom an event was about. A case is about its pupil, and about the guardians when they were read
    -- or written; a person's own row is all that tells who the number is: once it is erased it points at nobody.
    create function data_subjects_of(cases uuid[], touched text[], until timestamptz) returns setof uuid
      language sql stable security definer set search_path = public as $$
      select id from pupil where case_id = any (cases) and created_at <= until
      union all
      select id from guardian where case_id = any (cases) and created_at <= until
        and exists (select from unnest(touched) name where name ~ '^[+]?(Guardian[.]|Case[.]guardians$)') $$;
    alter function data_subjects_of(uuid[], text[], timestamptz) owner to zv_guard;
    create function cases_of_subject(subject uuid) returns uuid[] language sql stable security definer set search_path = public as $$
      select array(select case_id from pupil where id = subject union select case_id from guardian where id = subject) $$;
    alter function cases_of_subject(uuid) owner to zv_guard;
    grant execute on function data_subjects_of(uuid[], text[], timestamptz), cases_of_subject(uuid) to zv_fg;

    -- Its lines: no line names who asked, and each names one person at most; several stand under the event's own span.
    create view ldv_line with (security_invoker = true) as
      select e.id event_id, e.at, replace(e.trace::text, '-', '') trace_id,
        case when l.is_event then span else left(md5(e.id::text || l.subject), 16) end span_id,
        case when l.is_event then e.parent_span else span end parent_span_id,
        case e.outcome when 'incident' then 'Error' else 'Ok' end status,
        e.action name, e.activity, e.trace, e.case_ids, l.subject data_subject_id,
        floor(extract(epoch from e.began_at) * 1000)::bigint start_time, floor(extract(epoch from e.at) * 1000)::bigint end_time
      from event e
      cross join lateral (select left(replace(e.id::text, '-', ''), 16) span,
        array(select data_subjects_of(e.case_ids, e.fields, e.at)) subjects) s
      cross join lateral (
        select true is_event, case when cardinality(subjects) = 1 then subjects[1] end subject
        union all select false, unnest(subjects) where cardinality(subjects) > 1) l;
    grant select on ldv_line to zv_fg;

    create function account_name_of(who uuid) returns table (value text) language sql stable
      begin atomic select name from account where id = who; end;
    create function case_numbers_of(ids uuid[]) returns table (value text[]) language sql stable
      begin atomic select array(select number from case_file where id = any (ids) order by number); end;
    grant execute on function account_name_of(uuid), case_numbers_of(uuid[]) to zv_fg, zv_office;
  `;
}
