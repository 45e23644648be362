import { guards, oneMore } from "./0055-sharing.js";
import { countedPart, rowsOfEach } from "./figures/functions.js";
import { ofGrievances } from "./figures/grievances.js";
import { adds, changes, protect, reads, Step } from "./protect.js";

const ownKey = "grievance bytea not null, epoch int not null, wrapped bytea not null, commitment bytea not null";
const tables = ["privacy_complaint", "privacy_contact"] as const;

/** As a complaint without a file lies (0068), but read by the FG alone. */
const keyed = (table: string): string => `
    ${protect(table)} ${reads(table, "zv_fg")} ${adds(table, "zv_fg", "author_id = (select viewer_id())")}
    grant select (id, epoch, wrapped), update (epoch, wrapped) on ${table} to zv_rounds;
    create policy zv_rounds_reads on ${table} for select to zv_rounds using (true);
    create policy zv_rounds_changes on ${table} for update to zv_rounds using (true) with check (true);
    create policy operator_updates on ${table} for update to zv_guard using (true) with check (true);
    grant delete on ${table} to zv_guard; create policy guard_erases on ${table} for delete to zv_guard using (true);
    create trigger guard_epoch before insert or update of epoch on ${table} for each row execute function guard_epoch();`;

const laid = `
    create table privacy_complaint (
      id uuid primary key, version int not null, created_at timestamptz not null, number text not null unique,
      author_id uuid not null constraint privacy_complaint_author_id_fkey references account,
      received_on date not null, channel text not null,
      state text not null check (state in ('OPEN', 'FOUNDED', 'UNFOUNDED', 'WITHDRAWN')),
      settled_on date, to_authority_on date, destroy_on date, term_set_on date, foretold_on date,
      approved_by_id uuid constraint privacy_complaint_approved_by_id_fkey references account, ${ownKey},
      constraint grievance_settled_once check ((state = 'OPEN') = (settled_on is null))
    );
    create table privacy_contact (
      id uuid primary key, version int not null, created_at timestamptz not null,
      complaint_id uuid not null constraint privacy_contact_complaint_id_fkey references privacy_complaint,
      author_id uuid not null constraint privacy_contact_author_id_fkey references account,
      held_on date not null, channel text not null, ${ownKey}
    );
    create index privacy_contact_complaint_id on privacy_contact (complaint_id, created_at, id);
    ${["created_at", "received_on"].map((column) => `create index privacy_complaint_${column} on privacy_complaint (${column}, id);`).join(" ")}
    ${["created_at", "received_on"].map((column) => `create index privacy_complaint_state_${column} on privacy_complaint (state, ${column}, id);`).join(" ")}
    ${tables.map(keyed).join("")}
    -- Whoever hears a complaint adds it, and reads nothing of it: no row of it, and no number from which to count.
    ${["zv_office", "zv_consultant"].map((login) => adds("privacy_complaint", login, "author_id = (select viewer_id())")).join("")}
    ${changes("privacy_complaint", "zv_fg", "version, state, settled_on, to_authority_on, destroy_on, approved_by_id, grievance")}
    grant update (foretold_on) on privacy_complaint to zv_guard;
    create sequence privacy_complaint_number;
    grant usage on sequence privacy_complaint_number to zv_guard;
    create function guard_privacy_keys() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if exists (select from privacy_complaint where epoch < new.epoch - 1) or exists (select from privacy_contact where epoch < new.epoch - 1) then
        raise exception 'the key of a privacy complaint was not wrapped anew';
      end if;
      return new;
    end $$;
    create trigger guard_privacy_keys before update of epoch_is_whole on installation for each row when (new.epoch_is_whole)
      execute function guard_privacy_keys();`;

const stays = (columns: string): string =>
  `(${columns.replaceAll(/\w+/g, "new.$&")}) is distinct from (${columns.replaceAll(/\w+/g, "old.$&")})`;

const judged = `
    create function guard_privacy_complaint() returns trigger language plpgsql security definer set search_path = public as $$
    declare n bigint; begin
      if tg_op = 'INSERT' then
        if new.received_on > house_today() then perform refuse('rights/complaint-to-fg', 'complaint-in-future'); end if;
        if new.state <> 'OPEN' or num_nonnulls(new.settled_on, new.to_authority_on, new.foretold_on, new.approved_by_id) > 0 then
          perform refuse('rights/complaint-to-fg', 'complaint-stays');
        end if;
        n := nextval('privacy_complaint_number');
        new.number := 'PK-' || extract(year from house_today()) || '-' || case when n < 10000 then to_char(n, 'FM0000') else n::text end;
      else
        if ${stays("number, author_id, received_on, channel")} or (old.state <> 'OPEN' and ${stays("state, settled_on")})
          or (old.to_authority_on is not null and ${stays("to_authority_on")}) then
          perform refuse('rights/complaint-to-fg', 'complaint-stays');
        end if;
        if greatest(new.settled_on, new.to_authority_on) > house_today() or least(new.settled_on, new.to_authority_on) < new.received_on then
          perform refuse('rights/complaint-to-fg', 'contact-day');
        end if;
        if new.destroy_on is distinct from old.destroy_on then
          new.foretold_on := null; new.approved_by_id := null;
        elsif new.approved_by_id is distinct from old.approved_by_id and (old.approved_by_id is not null
          or not exists (select from account a where a.id = new.approved_by_id and a.role = 'fg')
          or new.destroy_on is null or new.destroy_on > house_today() or is_lone_foretold(old.destroy_on, old.term_set_on, old.foretold_on, null)) then
          perform refuse('keep/no-longer-than-needed', 'waits-for-nobody');
        end if;
      end if;
      -- No day but that of the answer decides until when it is kept.
      if new.destroy_on is distinct from (new.settled_on + interval '5 years')::date then
        perform refuse('keep/no-longer-than-needed', 'term-stays');
      end if;
      return new;
    end $$;
    create trigger date_term before insert or update of destroy_on, term_set_on on privacy_complaint for each row execute function date_term();
    create trigger guard_privacy_complaint before insert or update on privacy_complaint for each row execute function guard_privacy_complaint();
    -- Of one that is open nothing is said: no day is known yet on which it goes.
    create function privacy_erasure_of(due date, set_on date, foretold date, approved uuid) returns setof text language sql stable rows 1
      security definer set search_path = public as $$
      select said from lone_erasure_of(due, set_on, foretold, approved) said where due is not null $$;
    create function guard_privacy_contact() returns trigger language plpgsql security definer set search_path = public as $$
    declare about privacy_complaint; begin
      if tg_op = 'UPDATE' then
        if ${stays("complaint_id, author_id, held_on, channel")} then perform refuse('rights/complaint-to-fg', 'complaint-stays'); end if;
        return new;
      end if;
      select * into about from privacy_complaint c where c.id = new.complaint_id;
      if about.state <> 'OPEN' then perform refuse('rights/complaint-to-fg', 'complaint-stays'); end if;
      if new.held_on > house_today() or new.held_on < about.received_on then perform refuse('rights/complaint-to-fg', 'contact-day'); end if;
      return new;
    end $$;
    create trigger guard_privacy_contact before insert or update on privacy_contact for each row execute function guard_privacy_contact();`;

const told = `
    ${oneMore("signal_kind_check", "PRIVACY_COMPLAINT")} ${oneMore("signal_kind_check", "PRIVACY_COMPLAINT_LATE")}
    -- What the FG is told of a complaint is of no case, whatever it is about.
    alter table signal alter case_id drop not null,
      add constraint signal_of_case check ((case_id is null) = (kind in ('PRIVACY_COMPLAINT', 'PRIVACY_COMPLAINT_LATE')));
    create function signal_privacy_complaint() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform tell_signal(null, a.id, 'PRIVACY_COMPLAINT', new.id) from account a where a.role = 'fg';
      return null;
    end $$;
    create trigger signal_privacy_complaint after insert on privacy_complaint for each row execute function signal_privacy_complaint();
    create function tell_privacy_complaints(lasts interval) returns int language sql security definer set search_path = public as $$
      select coalesce(sum(tell_signal(null, a.id, 'PRIVACY_COMPLAINT_LATE', c.id)), 0)::int from privacy_complaint c cross join account a
        where a.role = 'fg' and c.state = 'OPEN' and (c.received_on + lasts)::date < house_today() $$;`;

/** Puts something into a function as it is now, whoever changed it last. */
const amended = (name: string, was: string, is: string): string => `
    do $$ declare said text; begin
      select pg_get_functiondef('${name}'::regproc) into said;
      if position($was$${was}$was$ in said) = 0 then raise exception '${name} is not as it was'; end if;
      execute replace(said, $was$${was}$was$, $is$${is}$is$);
    end $$;`;

const erased = `
    ${amended(
      "begin_erasing",
      "and c.foretold_on is null;",
      `and c.foretold_on is null;
        update privacy_complaint c set foretold_on = house_today()
          where c.destroy_on >= house_today() and c.destroy_on <= house_today() + 7 and c.foretold_on is null;`,
    )}
    -- In what the bureau reads of a night it is not counted: that one went would tell that there was one.
    ${amended("certify_erasure", "where r.id = run", "where r.id = run and what.rule <> 'PRIVACY_COMPLAINT'")}
    alter policy zv_office_reads on destruction_certificate using (term <> 'PRIVACY_COMPLAINT');
    create index destruction_certificate_of_bureau on destruction_certificate (created_at, id) where term <> 'PRIVACY_COMPLAINT';
    ${amended(
      "erase_again",
      "else select g.counts into counts from case_rows_go(of_case) g;",
      `elsif exists (select from privacy_complaint c where c.id = of_case) then select g.counts into counts from privacy_rows_go(of_case) g;
      else select g.counts into counts from case_rows_go(of_case) g;`,
    )}
    create function due_privacy_complaints() returns table (id uuid, number text) language sql stable security definer set search_path = public as $$
      select c.id, c.number from privacy_complaint c where c.destroy_on <= house_today()
        and is_lone_foretold(c.destroy_on, c.term_set_on, c.foretold_on, c.approved_by_id) order by c.destroy_on, c.id $$;
    create function privacy_rows_go(of_complaint uuid, out ids uuid[], out counts text[]) language plpgsql security definer set search_path = public as $$
    declare many bigint; begin
      counts := '{privacy_complaint 1}';
      select array_agg(i.id) into ids from (select of_complaint id
        union all select c.id from privacy_contact c where c.complaint_id = of_complaint) i;
      delete from act_key where answered = any (ids);
      delete from signal where about_id = of_complaint;
      with gone as (delete from privacy_contact c where c.complaint_id = of_complaint returning 1) select count(*) into many from gone;
      if many > 0 then counts := counts || ('privacy_contact ' || many); end if;
      delete from privacy_complaint c where c.id = of_complaint;
    end $$;
    create function erase_privacy_complaint(of_complaint uuid, run uuid, hashed_complaint bytea, hashed_number bytea, out outcome text, out ids uuid[])
      language plpgsql security definer set search_path = public as $$
    declare found privacy_complaint; counts text[]; line erasure_ledger; begin
      select * into found from privacy_complaint c where c.id = of_complaint for update;
      outcome := case when found.id is null then 'GONE'
        when found.destroy_on is null or found.destroy_on > house_today() then 'KEPT'
        when not is_lone_foretold(found.destroy_on, found.term_set_on, found.foretold_on, found.approved_by_id) then 'WAITING' end;
      if outcome is not null then return; end if;
      select g.ids, g.counts into ids, counts from privacy_rows_go(of_complaint) g;
      insert into erasure_ledger (case_hash, rule, due, promised_by, at)
        values (hashed_complaint, 'PRIVACY_COMPLAINT', found.destroy_on, found.destroy_on, house_now()) returning * into line;
      perform certify_erasure(run, line, counts, hashed_number);
      outcome := 'ERASED';
    end $$;
    ${guards(
      ...["guard_privacy_keys()", "guard_privacy_complaint()", "guard_privacy_contact()", "signal_privacy_complaint()"],
      "privacy_erasure_of(date, date, date, uuid)",
      ...["tell_privacy_complaints(interval)", "due_privacy_complaints()", "privacy_rows_go(uuid)"],
      "erase_privacy_complaint(uuid, uuid, bytea, bytea)",
    )}
    grant execute on function privacy_erasure_of(date, date, date, uuid) to zv_fg;
    grant execute on function tell_privacy_complaints(interval), due_privacy_complaints(), erase_privacy_complaint(uuid, uuid, bytea, bytea) to zv_rounds;`;

/**
 * rights/complaint-to-fg (D25): a complaint about how the bureau handles personal data goes to the FG alone. It lies in no case's file and under a key of
 * its own row; whoever hears it adds it and sees nothing of it any more; it moves no case, and goes five years after its answer.
 */
export class PrivacyComplaints extends Step {
  readonly name = "PrivacyComplaints0000000000078";
  readonly sql = `${laid} ${judged} ${told} ${erased}
    ${rowsOfEach(ofGrievances)} ${countedPart("grievances", ofGrievances)}
    revoke execute on function proof_figures_of_grievances(), proof_rows_of_grievances(text, int) from zv_office;`;
}
