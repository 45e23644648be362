import { moves } from "./0008-guards.js";
import { guards } from "./0055-sharing.js";
import { adds, changes, protect, reads, Step } from "./protect.js";

const table = `
    create table complaint (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint complaint_case_id_fkey references case_file,
      author_id uuid not null constraint complaint_author_id_fkey references account,
      received_on date not null, channel text not null,
      state text not null check (state in ('OPEN', 'FOUNDED', 'UNFOUNDED', 'SETTLED', 'WITHDRAWN')),
      settled_on date,
      -- It was none: the FG says so with a reason, and a lead signs.
      proposed_by_id uuid constraint complaint_proposed_by_id_fkey references account,
      corrected_by_id uuid constraint complaint_corrected_by_id_fkey references account,
      corrected_on date,
      reason bytea not null,
      constraint settled_once check ((state = 'OPEN') = (settled_on is null)),
      constraint corrected_by_two check ((corrected_on is null) = (corrected_by_id is null)
        and (corrected_by_id is null or proposed_by_id is not null and proposed_by_id <> corrected_by_id))
    );
    create index complaint_case_id on complaint (case_id, created_at, id);
    ${protect("complaint")}
    create policy operator_updates on complaint for update to zv_guard using (true) with check (true);
    ${reads("complaint", "zv_office")} ${reads("complaint", "zv_fg")}
    ${adds("complaint", "zv_office", "author_id = (select viewer_id())")}
    ${changes("complaint", "zv_office", "version, state, settled_on, corrected_by_id, corrected_on, reason")}
    ${changes("complaint", "zv_fg", "version, proposed_by_id, reason")}
    grant delete on complaint to zv_guard; create policy guard_erases on complaint for delete to zv_guard using (true);
    create trigger note_boxes after insert or update on complaint for each row execute function note_boxes('reason');
    alter table case_file add complained_on date;
    grant update (complained_on) on case_file to zv_office;`;

const judged = `
    create function guard_complaint() returns trigger language plpgsql security definer set search_path = public as $$
    declare found case_file; begin
      if tg_op = 'INSERT' then
        select * into found from case_file c where c.id = new.case_id;
        if found.stage not in ('IN_PROGRESS', 'CLOSED') then perform refuse('keep/complaint-5-years', 'complaint-not-handled'); end if;
        if new.received_on > house_today() or new.received_on < found.received_on then
          perform refuse('keep/complaint-5-years', 'complaint-day');
        end if;
        return new;
      end if;
      if (new.case_id, new.author_id, new.received_on, new.channel) is distinct from (old.case_id, old.author_id, old.received_on, old.channel)
        or (old.proposed_by_id is not null and new.proposed_by_id is distinct from old.proposed_by_id)
        or (old.corrected_on is not null and new.corrected_on is distinct from old.corrected_on) then
        perform refuse('keep/complaint-ever', 'complaint-stays');
      end if;
      if new.proposed_by_id is not null and old.proposed_by_id is null
        and not exists (select from account a where a.id = new.proposed_by_id and a.role = 'fg') then
        perform refuse('keep/complaint-ever', 'fg-proposes');
      end if;
      if new.corrected_by_id is not null and old.corrected_by_id is null
        and not exists (select from account a where a.id = new.corrected_by_id and a.is_lead) then
        perform refuse('keep/complaint-ever', 'lead-only');
      end if;
      return new;
    end $$;
    create trigger guard_complaint before insert or update on complaint for each row execute function guard_complaint();
    create function complains(of_case uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from complaint c where c.case_id = of_case and c.corrected_on is null) $$;

    -- As it was, but counted by five years once there was a complaint.
    create or replace function guard_last_contact() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.last_contact_on is distinct from old.last_contact_on and (new.last_contact_on is null
        or new.last_contact_on < old.last_contact_on or not exists (
          select from contact_moment m where m.case_id = new.id and m.moves_term and m.held_on = new.last_contact_on)) then
        perform refuse('keep/last-contact', 'contact-moves-nothing');
      end if;
      if new.stage = 'CLOSED' and new.destroy_on is distinct from old.destroy_on
        and new.destroy_on <> (greatest(new.work_ended_on, new.last_contact_on) + case when complains(new.id) then interval '5 years' else interval '2 years' end)::date then
        perform refuse('keep/last-contact', 'term-stays');
      end if;
      return new;
    end $$;
    create or replace function guard_case() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if tg_op = 'INSERT' then
        if new.stage <> 'RECEIVED' then perform refuse('application/personal-data', 'wrong-stage'); end if;
        return new;
      end if;
      if new.stage <> old.stage and (old.stage, new.stage) not in (values ${moves.join(", ")}) then
        if old.stage = 'DECLINED' then perform refuse('keep/declined-14-days', 'declined-stays'); end if;
        perform refuse('keep/no-longer-than-needed', 'wrong-stage');
      end if;
      -- A talk with the parents may move the term of a case that was closed, and so does a complaint; which, the trigger beside this one holds.
      if new.stage = old.stage and new.destroy_on > old.destroy_on and not (new.stage = 'CLOSED' and (complains(new.id)
        or new.last_contact_on > coalesce(old.last_contact_on, old.work_ended_on))) then
        perform refuse('keep/no-longer-than-needed', 'term-stays');
      end if;
      if old.stage in ('CLOSED', 'DECLINED') and (new.intake_held_on, new.work_started_on, new.work_ended_on, new.outcome)
        is distinct from (old.intake_held_on, old.work_started_on, old.work_ended_on, old.outcome) then
        perform refuse('keep/no-longer-than-needed', 'term-stays');
      end if;
      if (new.complained_on is not null) <> complains(new.id) and new.complained_on is distinct from old.complained_on then
        perform refuse('keep/complaint-ever', 'complaint-stays');
      end if;
      if old.frozen_on is not null and new.frozen_on is distinct from old.frozen_on then
        if new.frozen_on is not null or new.stage <> old.stage or objection_stands(new.id) then
          perform refuse('consent/before-handling', 'objection-stands');
        end if;
        if new.stage = 'IN_PROGRESS' and not case_is_signed(new.id, house_today()) then
          perform refuse('consent/before-handling', 'not-signed');
        end if;
      end if;
      if new.stage = 'IN_PROGRESS' and old.stage <> 'IN_PROGRESS' then
        if not case_is_signed(new.id, house_today()) then perform refuse('consent/before-handling', 'not-signed'); end if;
        if not case_is_signed(new.id, new.work_started_on) then
          perform refuse('consent/before-handling', 'started-before-consent');
        end if;
      end if;
      return new;
    end $$;`;

/** What is erased with a case names every table, so this one stands before the case too. */
const erased = `
    do $$ declare said text; begin
      select replace(pg_get_functiondef('erase_case'::regproc), '''data_subject_request''', '''complaint'', ''data_subject_request''') into said;
      execute said;
    end $$;`;

/**
 * keep/complaint-5-years, keep/complaint-ever: a complaint or dispute with the bureau itself keeps the file five years from the same day, also once it is
 * settled; one that was none is put right by the FG and a lead together, and the term with it.
 */
export class Complaints extends Step {
  readonly name = "Complaints0000000000065";
  readonly sql = `${table} ${judged} ${guards("guard_complaint()", "complains(uuid)")} ${erased}`;
}
