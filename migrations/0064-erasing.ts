import { guards, oneMore } from "./0055-sharing.js";
import { adds, protect, reads, Step } from "./protect.js";

/**
 * All that a case has, in the order in which it can go: what points at another row before that row. A table that belongs to a case and is not named here
 * stops every erasure (`erase_case`).
 */
const ofACase = [
  ...["disclosure_link", "disclosure_copy", "disclosed_health", "disclosed_home", "disclosure"],
  ...["document_content", "sensitive_content", "form_content", "arrival_content", "document", "sensitive_document"],
  ...["learning_record", "absence_record", "health_record", "home_record", "information_request", "arrival"],
  ...["signed_form", "notice", "letter", "signature", "authorisation_line", "consent", "intake_draft", "message"],
  ...["signal", "task", "contact_moment", "reveal", "professional", "assignment", "data_subject_request"],
  ...["guardian", "applicant", "pupil", "erasure_approval", "erasure_preview", "key_wrap"],
] as const;

/** Requests that keep a case until they are answered, of those that came before it was due (D14, D32). */
const keeping = ["ACCESS", "CORRECTION", "RESTRICTION", "PORTABILITY"];

const tables = `
    -- Since which day a case has the last day that it has; by the trigger, whoever set it.
    alter table case_file add term_set_on date;
    create table destruction_run (
      id uuid primary key, version int not null, created_at timestamptz not null,
      run_on date not null unique, ended_at timestamptz,
      erased int not null, held int not null, waiting int not null, residue int not null
    );
    create table destruction_certificate (
      id uuid primary key, version int not null, created_at timestamptz not null,
      run_id uuid not null constraint destruction_certificate_run_id_fkey references destruction_run,
      term text not null, destroy_on date not null, promised_by date not null,
      erased_at timestamptz not null, counts text[] not null,
      case_hash bytea not null unique check (octet_length(case_hash) = 32),
      number_hash bytea not null unique check (octet_length(number_hash) = 32),
      content_hash text not null
    );
    create index destruction_certificate_run_id on destruction_certificate (run_id, created_at, id);
    create index destruction_certificate_created_at on destruction_certificate (created_at, id);
    create index destruction_run_created_at on destruction_run (created_at, id);
    -- What is to be erased again from a copy that is put back; each line stands in a file outside the data too.
    create table erasure_ledger (
      case_hash bytea primary key check (octet_length(case_hash) = 32),
      rule text not null, due date not null, at timestamptz not null, filed_at timestamptz
    );
    create index erasure_ledger_unfiled on erasure_ledger (at) where filed_at is null;
    create table certificate_key (only_one boolean primary key default true check (only_one), sealed bytea not null);
    create table erasure_preview (
      case_id uuid not null constraint erasure_preview_case_id_fkey references case_file,
      destroy_on date not null, made_on date not null, primary key (case_id, destroy_on)
    );
    create table erasure_approval (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint erasure_approval_case_id_fkey references case_file,
      author_id uuid not null constraint erasure_approval_author_id_fkey references account,
      destroy_on date not null, approved_on date not null
    );
    create index erasure_approval_case_id on erasure_approval (case_id, created_at, id);
    create unique index erasure_approval_once on erasure_approval (case_id, destroy_on);
    ${["destruction_run", "destruction_certificate", "erasure_ledger", "certificate_key", "erasure_preview", "erasure_approval"].map(protect).join("")}
    ${["destruction_run", "destruction_certificate"].map((table) => `${reads(table, "zv_fg")} ${reads(table, "zv_office")}`).join(" ")}
    ${reads("destruction_run", "zv_rounds")} ${reads("erasure_ledger", "zv_rounds")} ${reads("certificate_key", "zv_rounds")} ${adds("certificate_key", "zv_rounds")}
    ${reads("certificate_key", "zv_fg")} ${reads("certificate_key", "zv_office")}
    ${reads("erasure_approval", "zv_office")} ${reads("erasure_approval", "zv_fg")} ${adds("erasure_approval", "zv_office", "author_id = (select viewer_id())")}
    grant insert, update on destruction_run to zv_guard;
    grant insert on destruction_certificate, erasure_ledger, erasure_preview to zv_guard;
    grant update (filed_at) on erasure_ledger to zv_guard;
    create policy guard_runs on destruction_run for all to zv_guard using (true) with check (true);
    create policy guard_certifies on destruction_certificate for insert to zv_guard with check (true);
    create policy guard_enters on erasure_ledger for insert to zv_guard with check (true);
    create policy guard_files on erasure_ledger for update to zv_guard using (true) with check (true);
    create policy guard_announces on erasure_preview for insert to zv_guard with check (true);`;

/** A certificate, a ledger, an approval: what was written stays as it was written. */
const staying = ["destruction_certificate", "erasure_approval"]
  .map(
    (table) =>
      `create trigger ${table}_stays before update or truncate on ${table} for each statement execute function event_stays();`,
  )
  .join("\n    ");

const judged = `
    create function date_term() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if tg_op = 'INSERT' or new.destroy_on is distinct from old.destroy_on then
        new.term_set_on := case when new.destroy_on is not null then house_today() end;
      end if;
      return new;
    end $$;
    create trigger date_term before insert or update of destroy_on, term_set_on on case_file for each row execute function date_term();
    alter table case_file no force row level security;
    alter table case_file disable trigger user;
    update case_file set term_set_on = (created_at at time zone 'Europe/Amsterdam')::date where destroy_on is not null;
    alter table case_file enable trigger user;
    alter table case_file force row level security;

    -- Whoever asked before the case was due is answered first: until when, if nobody answers in time the day stays and is shown as late.
    create function held_until(of_case uuid) returns date language sql stable security definer set search_path = public as $$
      select max(r.due_statutory) from data_subject_request r join case_file c on c.id = r.case_id
        where r.case_id = of_case and r.state <> 'RequestFulfilled' and r.kind in (${keeping.map((kind) => `'${kind}'`).join(", ")})
        and r.received_on <= c.destroy_on $$;
    -- Foretold on an earlier day with the same last day; or so lately decided that no night could foretell it; or a second person said yes.
    create function is_foretold(of_case uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from case_file c where c.id = of_case and (c.term_set_on >= c.destroy_on - 1
        or exists (select from erasure_preview p where p.case_id = c.id and p.destroy_on = c.destroy_on and p.made_on < house_today())
        or exists (select from erasure_approval a where a.case_id = c.id and a.destroy_on = c.destroy_on))) $$;
    create function guard_erasure_approval() returns trigger language plpgsql security definer set search_path = public as $$
    declare found case_file; begin
      select * into found from case_file c where c.id = new.case_id;
      if not exists (select from account a where a.id = new.author_id and a.is_lead) then
        perform refuse('keep/no-longer-than-needed', 'lead-only');
      end if;
      if found.destroy_on is distinct from new.destroy_on or found.destroy_on > house_today() or is_foretold(new.case_id) then
        perform refuse('keep/no-longer-than-needed', 'waits-for-nobody');
      end if;
      new.approved_on := house_today();
      return new;
    end $$;
    ${oneMore("signal_kind_check", "ERASURE_WAITS")} ${oneMore("signal_kind_check", "ERASURE_MISSED")}
    create trigger guard_erasure_approval before insert on erasure_approval for each row execute function guard_erasure_approval();
    create function erasure_state_of(id uuid) returns setof text language sql stable rows 1 security definer set search_path = public as $$
      select case when c.destroy_on is null then null
          when held_until(c.id) is not null and c.destroy_on <= house_today() then 'HELD'
          when c.destroy_on <= house_today() and not is_foretold(c.id) then 'WAITING'
          when c.destroy_on <= house_today() then 'DUE'
          when exists (select from erasure_preview p where p.case_id = c.id and p.destroy_on = c.destroy_on) then 'FORETOLD' end
        from case_file c where c.id = $1 and c.destroy_on is not null $$;`;

const erased = `
    create function erasing_begins() returns timestamptz language sql stable security definer set search_path = public as $$
      select (house_today() + time '00:15') at time zone 'Europe/Amsterdam' $$;
    -- One run a day; what falls due later on that day, because a request was answered or somebody agreed, counts to it.
    create function begin_erasing() returns uuid language plpgsql security definer set search_path = public as $$
    declare run uuid; begin
      select id into run from destruction_run where run_on = house_today();
      if run is null then
        if house_now() < erasing_begins() then return null; end if;
        insert into destruction_run (id, version, created_at, run_on, erased, held, waiting, residue)
          values (gen_random_uuid(), 1, house_now(), house_today(), 0, 0, 0, 0) on conflict (run_on) do nothing returning id into run;
        insert into erasure_preview (case_id, destroy_on, made_on)
          select c.id, c.destroy_on, house_today() from case_file c
          where c.destroy_on >= house_today() and c.destroy_on <= house_today() + 7 on conflict do nothing;
      end if;
      return coalesce(run, (select id from destruction_run where run_on = house_today()));
    end $$;
    create function due_cases() returns table (id uuid, number text) language sql stable security definer set search_path = public as $$
      select c.id, c.number from case_file c where c.destroy_on <= house_today() and held_until(c.id) is null and is_foretold(c.id)
        order by c.destroy_on, c.id $$;
    create function erase_case(of_case uuid, run uuid, hashed_case bytea, hashed_number bytea, out outcome text, out ids uuid[])
      language plpgsql security definer set search_path = public as $$
    declare found case_file; place text; many bigint; counts text[] := '{}'; clause_of text; begin
      -- Whoever changes the case, asks something about it or shares of it now is waited for, and then judged.
      select * into found from case_file c where c.id = of_case for update;
      outcome := case when found.id is null then 'GONE'
        when found.destroy_on is null or found.destroy_on > house_today() then 'KEPT'
        when held_until(of_case) is not null then 'HELD'
        when not is_foretold(of_case) then 'WAITING' end;
      if outcome is not null then return; end if;
      select array_agg(i.id) into ids from (select of_case id union all select p.id from pupil p where p.case_id = of_case
        union all select p.id from guardian p where p.case_id = of_case union all select p.id from applicant p where p.case_id = of_case
        union all select p.id from professional p where p.case_id = of_case union all select d.id from document d where d.case_id = of_case
        union all select d.id from sensitive_document d where d.case_id = of_case union all select d.id from signed_form d where d.case_id = of_case
        union all select d.id from arrival d where d.case_id = of_case) i;
      delete from act_key where answered = any (ids);
      foreach place in array array[${ofACase.map((table) => `'${table}'`).join(", ")}] loop
        execute format('with gone as (delete from %I where case_id = $1 returning 1) select count(*) from gone', place) into many using of_case;
        if many > 0 then counts := counts || (place || ' ' || many); end if;
      end loop;
      delete from case_file c where c.id = of_case;
      for place in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'case_id' and not a.attisdropped loop
        execute format('select count(*) from %I where case_id = $1', place) into many using of_case;
        if many > 0 then raise exception 'not erased: %', place; end if;
      end loop;
      insert into erasure_ledger (case_hash, rule, due, at) values (hashed_case, found.term, found.destroy_on, house_now());
      insert into destruction_certificate (id, version, created_at, run_id, term, destroy_on, promised_by, erased_at, counts, case_hash, number_hash, content_hash)
        select gen_random_uuid(), 1, house_now(), run, found.term, found.destroy_on, found.promised_by, at, counts, hashed_case, hashed_number,
          encode(sha256(convert_to(concat_ws('|', found.term, found.destroy_on, found.promised_by, at, array_to_string(counts, ','), encode(hashed_case, 'hex'), encode(hashed_number, 'hex')), 'UTF8')), 'hex')
        from house_now() at;
      update destruction_run r set erased = r.erased + 1, version = r.version + 1 where r.id = run;
      outcome := 'ERASED';
    end $$;
    create function end_erasing(run uuid, found_residue int) returns void language sql security definer set search_path = public as $$
      select tell_signal(c.id, a.id, 'ERASURE_WAITS', c.id) from case_file c join account a on a.is_lead
        where c.destroy_on <= house_today() and held_until(c.id) is null and not is_foretold(c.id);
      select tell_signal(c.id, a.id, 'ERASURE_MISSED', c.id) from case_file c join account a on a.role = 'fg'
        where c.promised_by < house_today() and held_until(c.id) is null;
      update destruction_run r set ended_at = house_now(), version = r.version + 1, residue = r.residue + found_residue,
        held = (select count(*) from case_file c where c.destroy_on <= house_today() and held_until(c.id) is not null),
        waiting = (select count(*) from case_file c where c.destroy_on <= house_today() and held_until(c.id) is null and not is_foretold(c.id))
        where r.id = run $$;
    create function file_erasures(filed bytea[]) returns void language sql security definer set search_path = public as $$
      update erasure_ledger set filed_at = house_now() where case_hash = any (filed) $$;
    create function tidy_certificates(kept interval) returns int language plpgsql security definer set search_path = public as $$
    declare gone int; begin
      delete from erasure_ledger l where l.filed_at is not null and (l.at at time zone 'Europe/Amsterdam')::date + kept <= house_today();
      delete from destruction_certificate c where (c.erased_at at time zone 'Europe/Amsterdam')::date + kept <= house_today();
      get diagnostics gone = row_count;
      return gone;
    end $$;
    -- Where any of these still stands, in the open columns of all that there is; the log keeps its own term, and what is sealed has lost its keys.
    create function residue_of(ids uuid[]) returns table (place text, many bigint) language plpgsql security definer set search_path = public as $$
    declare col record; begin
      for col in select c.relname table_name, a.attname column_name, t.typname udt_name from pg_class c join pg_attribute a on a.attrelid = c.oid
          join pg_type t on t.oid = a.atttypid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
        and t.typname in ('uuid', '_uuid', 'text', '_text', 'jsonb', 'json', 'varchar')
        and c.relname not in ('event', 'log_seal', 'log_head', 'log_check', 'migrations') loop
        place := col.table_name || '.' || col.column_name;
        execute case col.udt_name
          when 'uuid' then format('select count(*) from %I where %I in (select unnest($1))', col.table_name, col.column_name)
          when '_uuid' then format('select count(*) from %I t, unnest(t.%I) one where one in (select unnest($1))', col.table_name, col.column_name)
          else format($x$select count(*) from %I t, regexp_matches(t.%I::text, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') m where m[1]::uuid in (select unnest($1))$x$,
            col.table_name, col.column_name) end into many using ids;
        if many > 0 then return next; end if;
      end loop;
    end $$;
    ${[...ofACase, "case_file", "act_key", "destruction_certificate", "erasure_ledger"]
      .map(
        (table) =>
          `grant delete on ${table} to zv_guard; create policy guard_erases on ${table} for delete to zv_guard using (true);`,
      )
      .join("\n    ")}
    grant update (version) on case_file to zv_guard;
    create policy guard_locks on case_file for update to zv_guard using (true) with check (false);
    ${guards(
      ...["date_term()", "held_until(uuid)", "is_foretold(uuid)", "guard_erasure_approval()", "erasure_state_of(uuid)"],
      ...["erasing_begins()", "begin_erasing()", "due_cases()", "erase_case(uuid, uuid, bytea, bytea)"],
      ...["end_erasing(uuid, int)", "file_erasures(bytea[])", "residue_of(uuid[])", "tidy_certificates(interval)"],
    )}
    grant execute on function erasure_state_of(uuid) to zv_office, zv_consultant, zv_fg;
    grant execute on function begin_erasing(), due_cases(), erase_case(uuid, uuid, bytea, bytea), end_erasing(uuid, int), file_erasures(bytea[]),
      residue_of(uuid[]), tidy_certificates(interval) to zv_rounds;`;

/**
 * keep/erased, keep/no-longer-than-needed: what is due goes in one transaction, rows and keys, after everything that could keep it was looked at once more
 * under lock; what nobody foretold waits for a second person. What stays is a certificate without a name, and a line to erase by from a copy.
 */
export class Erasing extends Step {
  readonly name = "Erasing0000000000064";
  readonly sql = `${tables} ${staying} ${judged} ${erased}`;
}
