import { guards } from "./0055-sharing.js";
import { adds, changes, protect, reads, Step } from "./protect.js";

const ownKey = "reason bytea not null, epoch int not null, wrapped bytea not null, commitment bytea not null";
const tables = ["lone_complaint", "lone_contact"] as const;

/** Its key lies beside it, and is wrapped anew every night by who sees nothing of it but that. */
const keyed = (table: string): string => `
    ${protect(table)} ${reads(table, "zv_office")} ${reads(table, "zv_fg")}
    grant select (id, epoch, wrapped), update (epoch, wrapped) on ${table} to zv_rounds;
    create policy zv_rounds_reads on ${table} for select to zv_rounds using (true);
    create policy zv_rounds_changes on ${table} for update to zv_rounds using (true) with check (true);
    create policy operator_updates on ${table} for update to zv_guard using (true) with check (true);
    grant delete on ${table} to zv_guard; create policy guard_erases on ${table} for delete to zv_guard using (true);
    create trigger guard_epoch before insert or update of epoch on ${table} for each row execute function guard_epoch();`;

const laid = `
    create sequence complaint_number;
    create function next_complaint_number() returns text language sql volatile security definer set search_path = public as
      $$ select 'KL-' || extract(year from house_today()) || '-' || case when n < 10000 then to_char(n, 'FM0000') else n::text end
        from (select nextval('complaint_number') n) numbered $$;
    grant execute on function next_complaint_number() to zv_office;
    create table lone_complaint (
      id uuid primary key, version int not null, created_at timestamptz not null, number text not null unique,
      author_id uuid not null constraint lone_complaint_author_id_fkey references account,
      origin text not null check (origin in ('ERASED', 'NOT_TAKEN_ON')),
      received_on date not null, channel text not null,
      state text not null check (state in ('OPEN', 'FOUNDED', 'UNFOUNDED', 'SETTLED', 'WITHDRAWN')),
      settled_on date,
      last_contact_on date not null, destroy_on date not null, term_set_on date, foretold_on date,
      approved_by_id uuid constraint lone_complaint_approved_by_id_fkey references account,
      proposed_by_id uuid constraint lone_complaint_proposed_by_id_fkey references account,
      corrected_by_id uuid constraint lone_complaint_corrected_by_id_fkey references account,
      corrected_on date, ${ownKey},
      constraint lone_settled_once check ((state = 'OPEN') = (settled_on is null)),
      constraint lone_corrected_by_two check ((corrected_on is null) = (corrected_by_id is null)
        and (corrected_by_id is null or proposed_by_id is not null and proposed_by_id <> corrected_by_id))
    );
    create table lone_contact (
      id uuid primary key, version int not null, created_at timestamptz not null,
      complaint_id uuid not null constraint lone_contact_complaint_id_fkey references lone_complaint,
      author_id uuid not null constraint lone_contact_author_id_fkey references account,
      held_on date not null, channel text not null, ${ownKey}
    );
    create index lone_contact_complaint_id on lone_contact (complaint_id, created_at, id);
    ${["created_at", "received_on", "destroy_on"].map((column) => `create index lone_complaint_${column} on lone_complaint (${column}, id);`).join(" ")}
    ${["created_at", "received_on", "destroy_on"].map((column) => `create index lone_complaint_state_${column} on lone_complaint (state, ${column}, id);`).join(" ")}
    ${tables.map(keyed).join("")}
    ${tables.map((table) => adds(table, "zv_office", "author_id = (select viewer_id())")).join("")}
    ${changes(
      "lone_complaint",
      "zv_office",
      "version, state, settled_on, last_contact_on, destroy_on, approved_by_id, corrected_by_id, corrected_on, reason",
    )}
    ${changes("lone_complaint", "zv_fg", "version, proposed_by_id, reason")}
    grant update (foretold_on) on lone_complaint to zv_guard;
    create function guard_lone_keys() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if exists (select from lone_complaint where epoch < new.epoch - 1) or exists (select from lone_contact where epoch < new.epoch - 1) then
        raise exception 'the key of a complaint was not wrapped anew';
      end if;
      return new;
    end $$;
    create trigger guard_lone_keys before update of epoch_is_whole on installation for each row when (new.epoch_is_whole)
      execute function guard_lone_keys();`;

/** What was said in it stays as it was said; a new key aside, nothing of it is ever written again. */
const stays = (columns: string): string =>
  `(${columns.replaceAll(/\w+/g, "new.$&")}) is distinct from (${columns.replaceAll(/\w+/g, "old.$&")})`;

const judged = `
    -- Foretold by a night before; or so lately decided that no night could foretell it; or a lead said yes.
    create function is_lone_foretold(due date, set_on date, foretold date, approved uuid) returns boolean language sql stable
      security definer set search_path = public as $$
      select set_on >= due - 1 or coalesce(foretold < house_today(), false) or approved is not null $$;
    create function lone_erasure_of(due date, set_on date, foretold date, approved uuid) returns setof text language sql stable rows 1
      security definer set search_path = public as $$
      select case when due > house_today() then case when foretold is not null then 'FORETOLD' end
        when is_lone_foretold(due, set_on, foretold, approved) then 'DUE' else 'WAITING' end $$;
    create function is_lead(who uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from account a where a.id = who and a.is_lead) $$;
    create function guard_lone_complaint() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if tg_op = 'INSERT' then
        if new.received_on > house_today() then perform refuse('keep/complaint-5-years', 'complaint-in-future'); end if;
        if new.state <> 'OPEN' or num_nonnulls(new.foretold_on, new.approved_by_id, new.proposed_by_id, new.corrected_by_id) > 0 then
          perform refuse('keep/complaint-ever', 'complaint-stays');
        end if;
        if new.last_contact_on <> new.received_on then perform refuse('keep/complaint-5-years', 'term-stays'); end if;
      else
        if ${stays("number, author_id, origin, received_on, channel")}
          or (old.state <> 'OPEN' and ${stays("state, settled_on")})
          or (old.proposed_by_id is not null and ${stays("proposed_by_id")})
          or (old.corrected_on is not null and ${stays("corrected_by_id, corrected_on, state, last_contact_on")}) then
          perform refuse('keep/complaint-ever', 'complaint-stays');
        end if;
        if new.last_contact_on <> old.last_contact_on and (new.last_contact_on < old.last_contact_on
          or not exists (select from lone_contact c where c.complaint_id = new.id and c.held_on = new.last_contact_on)) then
          perform refuse('keep/complaint-5-years', 'term-stays');
        end if;
        if new.proposed_by_id is distinct from old.proposed_by_id
          and not exists (select from account a where a.id = new.proposed_by_id and a.role = 'fg') then
          perform refuse('keep/complaint-ever', 'fg-proposes');
        end if;
        if new.corrected_by_id is distinct from old.corrected_by_id and not is_lead(new.corrected_by_id) then
          perform refuse('keep/complaint-ever', 'lead-only');
        end if;
        if new.approved_by_id is distinct from old.approved_by_id and old.approved_by_id is null and not is_lead(new.approved_by_id) then
          perform refuse('keep/no-longer-than-needed', 'lead-only');
        end if;
        -- Another last day is foretold anew.
        if new.destroy_on <> old.destroy_on then
          new.foretold_on := null; new.approved_by_id := null;
        elsif new.approved_by_id is distinct from old.approved_by_id and (old.approved_by_id is not null
          or new.destroy_on > house_today() or is_lone_foretold(old.destroy_on, old.term_set_on, old.foretold_on, null)) then
          perform refuse('keep/no-longer-than-needed', 'waits-for-nobody');
        end if;
      end if;
      -- Of what proved to be none there is no ground left to keep anything.
      if new.destroy_on <> least(new.corrected_on, (new.last_contact_on + interval '5 years')::date) then
        perform refuse('keep/complaint-5-years', 'term-stays');
      end if;
      return new;
    end $$;
    create trigger date_term before insert or update of destroy_on, term_set_on on lone_complaint for each row execute function date_term();
    create trigger guard_lone_complaint before insert or update on lone_complaint for each row execute function guard_lone_complaint();
    create function guard_lone_contact() returns trigger language plpgsql security definer set search_path = public as $$
    declare about lone_complaint; begin
      if tg_op = 'UPDATE' then
        if ${stays("complaint_id, author_id, held_on, channel")} then perform refuse('keep/complaint-ever', 'complaint-stays'); end if;
        return new;
      end if;
      select * into about from lone_complaint c where c.id = new.complaint_id;
      if about.corrected_on is not null then perform refuse('keep/complaint-ever', 'complaint-stays'); end if;
      if new.held_on > house_today() or new.held_on < about.received_on then
        perform refuse('keep/complaint-5-years', 'contact-day');
      end if;
      return new;
    end $$;
    create trigger guard_lone_contact before insert or update on lone_contact for each row execute function guard_lone_contact();`;

const erased = `
    -- As it was; what else is to go in the coming week is foretold with the cases.
    create or replace function begin_erasing() returns uuid language plpgsql security definer set search_path = public as $$
    declare run uuid; begin
      select id into run from destruction_run where run_on = house_today();
      if run is null then
        if house_now() < erasing_begins() then return null; end if;
        insert into destruction_run (id, version, created_at, run_on, erased, held, waiting, residue)
          values (gen_random_uuid(), 1, house_now(), house_today(), 0, 0, 0, 0) on conflict (run_on) do nothing returning id into run;
        insert into erasure_preview (case_id, destroy_on, made_on)
          select c.id, c.destroy_on, house_today() from case_file c
          where c.destroy_on >= house_today() and c.destroy_on <= house_today() + 7 on conflict do nothing;
        update lone_complaint c set foretold_on = house_today()
          where c.destroy_on >= house_today() and c.destroy_on <= house_today() + 7 and c.foretold_on is null;
      end if;
      return coalesce(run, (select id from destruction_run where run_on = house_today()));
    end $$;
    create function due_complaints() returns table (id uuid, number text) language sql stable security definer set search_path = public as $$
      select c.id, c.number from lone_complaint c where c.destroy_on <= house_today()
        and is_lone_foretold(c.destroy_on, c.term_set_on, c.foretold_on, c.approved_by_id) order by c.destroy_on, c.id $$;
    create function complaint_rows_go(of_complaint uuid, out ids uuid[], out counts text[]) language plpgsql security definer set search_path = public as $$
    declare many bigint; begin
      counts := '{lone_complaint 1}';
      select array_agg(i.id) into ids from (select of_complaint id
        union all select c.id from lone_contact c where c.complaint_id = of_complaint) i;
      delete from act_key where answered = any (ids);
      with gone as (delete from lone_contact c where c.complaint_id = of_complaint returning 1) select count(*) into many from gone;
      if many > 0 then counts := counts || ('lone_contact ' || many); end if;
      delete from lone_complaint c where c.id = of_complaint;
    end $$;
    create function erase_complaint(of_complaint uuid, run uuid, hashed_complaint bytea, hashed_number bytea, out outcome text, out ids uuid[])
      language plpgsql security definer set search_path = public as $$
    declare found lone_complaint; counts text[]; line erasure_ledger; begin
      -- Whoever takes down a contact now is waited for, and then judged.
      select * into found from lone_complaint c where c.id = of_complaint for update;
      outcome := case when found.id is null then 'GONE'
        when found.destroy_on > house_today() then 'KEPT'
        when not is_lone_foretold(found.destroy_on, found.term_set_on, found.foretold_on, found.approved_by_id) then 'WAITING' end;
      if outcome is not null then return; end if;
      select g.ids, g.counts into ids, counts from complaint_rows_go(of_complaint) g;
      insert into erasure_ledger (case_hash, rule, due, promised_by, at)
        values (hashed_complaint, 'COMPLAINT_ALONE', found.destroy_on, found.destroy_on, house_now()) returning * into line;
      perform certify_erasure(run, line, counts, hashed_number);
      outcome := 'ERASED';
    end $$;
    -- As it was, for what stands outside the cases too.
    create or replace function erase_again(of_case uuid, hashed_case bytea, hashed_number bytea) returns void language plpgsql security definer set search_path = public as $$
    declare line erasure_ledger; run uuid; counts text[]; begin
      select * into strict line from erasure_ledger l where l.case_hash = hashed_case;
      line.promised_by := coalesce(line.promised_by, line.due);
      if exists (select from lone_complaint c where c.id = of_case) then select g.counts into counts from complaint_rows_go(of_case) g;
      else select g.counts into counts from case_rows_go(of_case) g; end if;
      insert into destruction_run (id, version, created_at, run_on, ended_at, erased, held, waiting, residue)
        values (gen_random_uuid(), 1, line.at, (line.at at time zone 'Europe/Amsterdam')::date, line.at, 0, 0, 0, 0) on conflict (run_on) do nothing;
      select r.id into run from destruction_run r where r.run_on = (line.at at time zone 'Europe/Amsterdam')::date;
      perform certify_erasure(run, line, counts, hashed_number);
    end $$;
    -- As it was, with what waits outside the cases.
    create or replace function end_erasing(run uuid, found_residue int) returns void language sql security definer set search_path = public as $$
      select tell_signal(c.id, a.id, 'ERASURE_WAITS', c.id) from case_file c join account a on a.is_lead
        where c.destroy_on <= house_today() and held_until(c.id) is null and not is_foretold(c.id);
      select tell_signal(c.id, a.id, 'ERASURE_MISSED', c.id) from case_file c join account a on a.role = 'fg'
        where c.promised_by < house_today() and held_until(c.id) is null;
      update destruction_run r set ended_at = house_now(), version = r.version + 1, residue = r.residue + found_residue,
        held = (select count(*) from case_file c where c.destroy_on <= house_today() and held_until(c.id) is not null),
        waiting = (select count(*) from case_file c where c.destroy_on <= house_today() and held_until(c.id) is null and not is_foretold(c.id))
          + (select count(*) from lone_complaint c where c.destroy_on <= house_today()
            and not is_lone_foretold(c.destroy_on, c.term_set_on, c.foretold_on, c.approved_by_id))
        where r.id = run $$;
    ${guards(
      ...[
        "guard_lone_keys()",
        "is_lone_foretold(date, date, date, uuid)",
        "lone_erasure_of(date, date, date, uuid)",
        "is_lead(uuid)",
      ],
      ...["guard_lone_complaint()", "guard_lone_contact()", "begin_erasing()", "due_complaints()"],
      ...[
        "complaint_rows_go(uuid)",
        "erase_again(uuid, bytea, bytea)",
        "erase_complaint(uuid, uuid, bytea, bytea)",
        "end_erasing(uuid, int)",
      ],
    )}
    grant execute on function lone_erasure_of(date, date, date, uuid) to zv_office, zv_fg;
    grant execute on function due_complaints(), erase_complaint(uuid, uuid, bytea, bytea) to zv_rounds;`;

/**
 * keep/complaint-5-years (D8(f), D24): a complaint about a case that is gone, or that was never taken on, brings nothing back and keeps nothing. It lies in
 * a small file of its own, under a key of its own, for five years after the last contact about it, and then goes as a case goes.
 */
export class LoneComplaints extends Step {
  readonly name = "LoneComplaints0000000000068";
  readonly sql = `${laid} ${judged} ${erased}`;
}
