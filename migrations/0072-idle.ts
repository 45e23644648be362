import { guards, oneMore } from "./0055-sharing.js";
import { adds, protect, reads, Step } from "./protect.js";

/** What people do in a case: each of these rows is dated when it is written. */
export const active = [
  ...[
    "contact_moment",
    "learning_record",
    "absence_record",
    "health_record",
    "home_record",
    "document",
    "sensitive_document",
  ],
  ...["disclosure", "letter", "information_request", "arrival", "consent", "assignment", "complaint", "idle_reason"],
];

/**
 * keep/handled-2-years (D5): the two years of a case that nobody closes would never begin. When nothing was done in one for so long it is looked at, and when
 * nothing was done for longer still a lead closes it or says why not; until then he hears of it, and the FG sees it counted.
 */
export class Idle extends Step {
  readonly name = "Idle0000000000072";
  readonly sql = `
    create table idle_reason (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint idle_reason_case_id_fkey references case_file,
      author_id uuid not null constraint idle_reason_author_id_fkey references account,
      given_on date not null, reason bytea not null
    );
    create index idle_reason_case_id on idle_reason (case_id, created_at, id);
    ${protect("idle_reason")}
    create policy operator_updates on idle_reason for update to zv_guard using (true) with check (true);
    ${reads("idle_reason", "zv_office")} ${reads("idle_reason", "zv_fg")}
    ${adds("idle_reason", "zv_office", "author_id = (select viewer_id())")}
    grant delete on idle_reason to zv_guard; create policy guard_erases on idle_reason for delete to zv_guard using (true);
    create trigger note_boxes after insert or update on idle_reason for each row execute function note_boxes('reason');
    create function guard_idle_reason() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not exists (select from case_file c where c.id = new.case_id and c.stage = 'IN_PROGRESS') then
        perform refuse('keep/handled-2-years', 'not-in-progress');
      end if;
      if not exists (select from account a where a.id = new.author_id and a.is_lead) then perform refuse('keep/handled-2-years', 'lead-only'); end if;
      new.given_on := house_today();
      return new;
    end $$;
    create trigger guard_idle_reason before insert on idle_reason for each row execute function guard_idle_reason();

    -- Nothing was done for so long, counted from each thing that was done.
    create function is_idle(of_case uuid, lasts interval) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from case_file c where c.id = of_case and c.stage = 'IN_PROGRESS' and (c.work_started_on + lasts)::date <= house_today())
        ${active
          .map(
            (table) =>
              `and not exists (select from ${table} r where r.case_id = of_case and ((r.created_at at time zone 'Europe/Amsterdam')::date + lasts)::date > house_today())`,
          )
          .join("\n        ")} $$;
    -- Gives how much was told.
    create function tell_idle(looked_at interval, explained interval, due_in interval) returns int language plpgsql security definer set search_path = public as $$
    declare opened int; ended int; told int; begin
      update task t set state = 'LAPSED', ended_at = house_now(), version = t.version + 1
        where t.kind = 'REVIEW_IDLE' and t.state = 'OPEN' and not is_idle(t.case_id, looked_at);
      get diagnostics ended = row_count;
      insert into task (id, version, created_at, case_id, kind, target_on, state)
        select gen_random_uuid(), 1, house_now(), c.id, 'REVIEW_IDLE', (house_today() + due_in)::date, 'OPEN' from case_file c
        where c.stage = 'IN_PROGRESS' and (c.work_started_on + looked_at)::date <= house_today() and is_idle(c.id, looked_at)
          and not exists (select from task t where t.case_id = c.id and t.kind = 'REVIEW_IDLE' and t.state = 'OPEN')
        on conflict do nothing;
      get diagnostics opened = row_count;
      select coalesce(sum(tell_signal(t.case_id, a.id, 'CASE_IDLE', t.id)), 0) into told from task t cross join account a
        where t.kind = 'REVIEW_IDLE' and t.state = 'OPEN' and a.is_lead and is_idle(t.case_id, explained);
      return opened + ended + told;
    end $$;
    ${oneMore("signal_kind_check", "CASE_IDLE")} ${oneMore("task_kind_check", "REVIEW_IDLE")}
    create unique index task_one_review on task (case_id) where state = 'OPEN' and kind = 'REVIEW_IDLE';
    create policy guard_reviews on task for insert to zv_guard with check (kind = 'REVIEW_IDLE');
    ${guards("guard_idle_reason()", "is_idle(uuid, interval)", "tell_idle(interval, interval, interval)")}
    grant execute on function tell_idle(interval, interval, interval) to zv_rounds;
    do $$ declare said text; begin
      select replace(pg_get_functiondef('case_rows_go'::regproc), '''data_subject_request''', '''idle_reason'', ''data_subject_request''') into said;
      execute said;
    end $$;`;
}
