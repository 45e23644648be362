import { oneMore } from "./0055-sharing.js";
import { changes, reads, Step } from "./protect.js";

/**
 * rights/any-channel (Regulation 1182/71, Algemene termijnenwet art. 3(3)): a decree puts another day on one line with the holidays. The FG takes it down, and what would have
 * to be answered on it is by law answered on the working day after; the day to work to stays. A late request is told to the FG and to who leads the bureau.
 */
export class DaysOff extends Step {
  readonly name = "DaysOff0000000000081";
  readonly sql = `
    create table day_off (
      id uuid primary key, version int not null, created_at timestamptz not null,
      day date not null, decree text not null check (length(decree) between 3 and 60), lifted_on date
    );
    create unique index day_off_day on day_off (day) where lifted_on is null;
    create index day_off_by_day on day_off (day, id); create index day_off_by_created_at on day_off (created_at, id);
    alter table day_off enable row level security; alter table day_off force row level security;
    grant select on day_off to zv_guard, zv_backup;
    create policy guard on day_off for select to zv_guard using (true); create policy backup on day_off for select to zv_backup using (true);
    ${reads("day_off", "zv_office")} ${reads("day_off", "zv_fg")}
    grant insert on day_off to zv_fg; create policy zv_fg_adds on day_off for insert to zv_fg with check (true);
    ${changes("day_off", "zv_fg", "version, lifted_on")}
    create function guard_day_off() returns trigger language plpgsql set search_path = public as $$ begin
      if tg_op = 'INSERT' and (new.day <= house_today() or new.lifted_on is not null or extract(isodow from new.day) > 5) then
        perform refuse('rights/any-channel', 'day-off-later');
      end if;
      if tg_op = 'UPDATE' and (new.day <> old.day or new.decree <> old.decree or old.lifted_on is not null or new.lifted_on <> house_today() or old.day <= house_today()) then
        perform refuse('rights/any-channel', 'day-off-stays');
      end if;
      return new;
    end $$;
    create trigger guard_day_off before insert or update on day_off for each row execute function guard_day_off();
    create function is_day_off(which date) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from day_off d where d.day = which and d.lifted_on is null) $$;
    alter function is_day_off(date) owner to zv_guard;
    do $$ declare said text; begin
      -- Over Easter and a day by decree it is the sixth; and what would fall on such a day moves behind it.
      select replace(replace(pg_get_functiondef('guard_identity'::regproc), 'new.due_target + 5)', 'new.due_target + 14)'),
        'is distinct from (old.due_target, old.due_statutory) and not (', 'is distinct from (old.due_target, old.due_statutory)
        and not (new.due_target = old.due_target and (new.due_statutory between old.due_target and old.due_statutory
          or is_day_off(old.due_statutory) and new.due_statutory between old.due_statutory + 1 and old.due_target + 14)) and not (') into said;
      execute said;
      select replace(pg_get_functiondef('tell_due'::regproc), 'where a.role = ''fg'' and r.answered_on is null and r.state <> ''RequestRequiresAction'' and r.due_target <= (house_today() + ahead)::date)',
        'where a.role = ''fg'' and r.answered_on is null and r.state <> ''RequestRequiresAction'' and r.due_target <= (house_today() + ahead)::date
        union all select r.case_id, a.id, ''REQUEST_LATE'', r.id from data_subject_request r cross join account a
          where (a.role = ''fg'' or a.is_lead) and r.answered_on is null and r.state <> ''RequestRequiresAction'' and r.due_statutory < house_today())') into said;
      if said not like '%REQUEST_LATE%' then raise exception 'tell_due says something else'; end if;
      execute said;
    end $$;
    ${oneMore("signal_kind_check", "REQUEST_LATE")}`;
}
