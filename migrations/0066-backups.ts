import { guards } from "./0055-sharing.js";
import { Step } from "./protect.js";

/** All that a case has, in the order in which it can go; `case_rows_go` stops where a table that belongs to a case is not named. */
const ofACase = [
  ...["disclosure_link", "disclosure_copy", "disclosed_health", "disclosed_home", "disclosure"],
  ...["document_content", "sensitive_content", "form_content", "arrival_content", "document", "sensitive_document"],
  ...["learning_record", "absence_record", "health_record", "home_record", "information_request", "arrival"],
  ...["signed_form", "notice", "letter", "signature", "authorisation_line", "consent", "intake_draft", "message"],
  ...["signal", "task", "contact_moment", "reveal", "professional", "assignment", "complaint", "data_subject_request"],
  ...["guardian", "applicant", "pupil", "erasure_approval", "erasure_preview", "key_wrap"],
] as const;

const people = ["pupil", "guardian", "applicant", "professional"];
const files = ["document", "sensitive_document", "signed_form", "arrival"];

const copied = `
    alter table installation
      add backed_up_at timestamptz, add restored_at timestamptz, add restore_tried_at timestamptz,
      -- In each life of the database the events of the log are numbered from the next whole million on: no number is used twice.
      add log_begins_after bigint not null default 0;
    alter table erasure_ledger add promised_by date;
    do $$ declare said text; wanted text; begin
      said := pg_get_functiondef('seal_log'::regproc);
      wanted := replace(replace(replace(said, 'life int;', 'life int; beginning bigint;'),
        'select incarnation into life from', 'select incarnation, log_begins_after into life, beginning from'),
        'coalesce(last.seq, 0) + 1', 'greatest(coalesce(last.seq, 0), beginning) + 1');
      if length(wanted) - length(said) <> 68 then raise exception 'seal_log is another'; end if;
      execute wanted;
    end $$;
    drop function keys_state();
    create function keys_state() returns table (mode text, epoch_day date, copied_at timestamptz, cases_at timestamptz, root_at timestamptz,
        signing_at timestamptz, backed_up_at timestamptz, restored_at timestamptz, restore_tried_at timestamptz)
      language sql stable security definer set search_path = public as $$
      select i.mode, i.epoch_day, i.keys_copied_at, (select min(made_at) from key_wrap), i.root_at,
        coalesce((select at from log_key order by number desc limit 1), (select at from log_head order by seq limit 1)),
        i.backed_up_at, i.restored_at, i.restore_tried_at
      from installation i $$;`;

const erased = `
    -- What a case has goes; its people and files, to look for, and how much of what it was, for the certificate.
    create function case_rows_go(of_case uuid, out ids uuid[], out counts text[]) language plpgsql security definer set search_path = public as $$
    declare place text; many bigint; begin
      counts := '{}';
      select array_agg(i.id) into ids from (select of_case id ${[...people, ...files]
        .map((table) => `union all select p.id from ${table} p where p.case_id = of_case`)
        .join(" ")}) i;
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
    end $$;
    create function certify_erasure(run uuid, what erasure_ledger, counts text[], hashed_number bytea) returns void
      language sql security definer set search_path = public as $$
      insert into destruction_certificate (id, version, created_at, run_id, term, destroy_on, promised_by, erased_at, counts, case_hash, number_hash, content_hash)
        select gen_random_uuid(), 1, house_now(), run, what.rule, what.due, what.promised_by, what.at, counts, what.case_hash, hashed_number,
          encode(sha256(convert_to(concat_ws('|', what.rule, what.due, what.promised_by, what.at, array_to_string(counts, ','), encode(what.case_hash, 'hex'),
            encode(hashed_number, 'hex')), 'UTF8')), 'hex');
      update destruction_run r set erased = r.erased + 1, version = r.version + 1 where r.id = run $$;
    create or replace function erase_case(of_case uuid, run uuid, hashed_case bytea, hashed_number bytea, out outcome text, out ids uuid[])
      language plpgsql security definer set search_path = public as $$
    declare found case_file; counts text[]; line erasure_ledger; begin
      -- Whoever changes the case, asks something about it or shares of it now is waited for, and then judged.
      select * into found from case_file c where c.id = of_case for update;
      outcome := case when found.id is null then 'GONE'
        when found.destroy_on is null or found.destroy_on > house_today() then 'KEPT'
        when held_until(of_case) is not null then 'HELD'
        when not is_foretold(of_case) then 'WAITING' end;
      if outcome is not null then return; end if;
      select g.ids, g.counts into ids, counts from case_rows_go(of_case) g;
      insert into erasure_ledger (case_hash, rule, due, promised_by, at)
        values (hashed_case, found.term, found.destroy_on, found.promised_by, house_now()) returning * into line;
      perform certify_erasure(run, line, counts, hashed_number);
      outcome := 'ERASED';
    end $$;
    -- Out of a copy that is put back goes again what the ledger says is gone, whatever that copy says of its last day; its certificate is written
    -- anew when the copy is older than that.
    create function erase_again(of_case uuid, hashed_case bytea, hashed_number bytea) returns void language plpgsql security definer set search_path = public as $$
    declare line erasure_ledger; run uuid; counts text[]; begin
      select * into strict line from erasure_ledger l where l.case_hash = hashed_case;
      line.promised_by := coalesce(line.promised_by, line.due);
      select g.counts into counts from case_rows_go(of_case) g;
      insert into destruction_run (id, version, created_at, run_on, ended_at, erased, held, waiting, residue)
        values (gen_random_uuid(), 1, line.at, (line.at at time zone 'Europe/Amsterdam')::date, line.at, 0, 0, 0, 0) on conflict (run_on) do nothing;
      select r.id into run from destruction_run r where r.run_on = (line.at at time zone 'Europe/Amsterdam')::date;
      perform certify_erasure(run, line, counts, hashed_number);
    end $$;`;

/**
 * security/measures, keep/erased: the data can be copied while people work, and put back so that what was erased meanwhile does not come back. A copy that
 * is put back is another life of the database, and its log says so.
 */
export class Backups extends Step {
  readonly name = "Backups0000000000066";
  readonly sql = `${copied} ${erased} ${guards(
    ...["keys_state()", "case_rows_go(uuid)", "certify_erasure(uuid, erasure_ledger, text[], bytea)"],
    "erase_again(uuid, bytea, bytea)",
  )}
    grant execute on function keys_state() to zv_fg;`;
}
