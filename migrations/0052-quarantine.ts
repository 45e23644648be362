import { adds, changes, onDuty, protect, reads, requested, Step } from "./protect.js";

const own = "author_id = (select viewer_id())";

/**
 * origin/third-parties-authorised (D18): what arrives without an authorisation that covers its sender lies apart, sealed, for at most five
 * working days. The office reads it to decide; who works on the case does not hear of it. With the decision its content is gone.
 */
export class Quarantine extends Step {
  readonly name = "Quarantine0000000000052";
  readonly sql = `
    create table arrival (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint arrival_case_id_fkey references case_file,
      author_id uuid not null constraint arrival_author_id_fkey references account,
      institution_id uuid constraint arrival_institution_id_fkey references institution,
      form text not null check (form in ('FILE', 'NOTE')),
      channel text not null,
      received_on date not null,
      decide_by date not null,
      decision text check (decision in ('ACCEPTED', 'RETURNED', 'DESTROYED')),
      decided_at timestamptz,
      decided_by_id uuid constraint arrival_decided_by_id_fkey references account,
      constraint decided_whole check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by_id is null)),
      constraint decided_soon check (decide_by > received_on and decide_by <= received_on + 14)
    );
    create index arrival_case_id on arrival (case_id, created_at, id);
    create index arrival_waiting on arrival (decide_by) where decision is null;
    create table arrival_content (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint arrival_content_case_id_fkey references case_file,
      arrival_id uuid not null constraint arrival_content_arrival_id_fkey references arrival,
      arrival bytea not null,
      check (id = arrival_id),
      check (octet_length(arrival) <= 14100000)
    );
    create index arrival_content_case_id on arrival_content (case_id, created_at, id);
    create unique index arrival_content_arrival_id on arrival_content (arrival_id);
    alter table arrival_content alter arrival set storage external;
    ${protect("arrival")} ${protect("arrival_content")}
    ${reads("arrival", "zv_office")} ${adds("arrival", "zv_office", `${own} and decision is null`)}
    ${changes("arrival", "zv_office", "version, decision, decided_at, decided_by_id")}
    ${reads("arrival_content", "zv_office")} ${adds("arrival_content", "zv_office")}
    grant delete on arrival_content to zv_office;
    create policy zv_office_removes on arrival_content for delete to zv_office using (true);
    ${reads("arrival", "zv_fg", requested("arrival.case_id"))} ${reads("arrival_content", "zv_fg", requested("arrival_content.case_id"))}
    create policy operator_updates on arrival_content for update to zv_guard using (true) with check (true);
    create trigger note_boxes after insert or update on arrival_content for each row execute function note_boxes('arrival');

    create function guard_arrival() returns trigger language plpgsql security definer set search_path = public as $$
    declare today date := house_today(); began date := (old.created_at at time zone 'Europe/Amsterdam')::date; begin
      if tg_op = 'INSERT' then
        if new.received_on > today then perform refuse('data/every-channel', 'received-in-future'); end if;
        if new.decide_by < today then perform refuse('origin/third-parties-authorised', 'arrival-too-old'); end if;
        return new;
      end if;
      if old.decision is not null then perform refuse('origin/third-parties-authorised', 'arrival-decided'); end if;
      if (to_jsonb(new) - '{version,decision,decided_at,decided_by_id}'::text[])
        is distinct from (to_jsonb(old) - '{version,decision,decided_at,decided_by_id}'::text[]) then
        perform refuse('origin/third-parties-authorised', 'arrival-stays');
      end if;
      if new.decision = 'ACCEPTED' then
        if old.decide_by < today then perform refuse('origin/third-parties-authorised', 'arrival-overdue'); end if;
        -- By the day it came and by the day it was taken down, so that nothing is won by naming an earlier one.
        if not exists (select from authorisation_line l where l.case_id = new.case_id and l.institution_id = new.institution_id
          and l.direction = 'ASK' and line_covers(l.id, new.received_on) and line_covers(l.id, began)) then
          perform refuse('origin/third-parties-authorised', 'arrival-no-line');
        end if;
      end if;
      return new;
    end $$;
    create trigger guard_arrival before insert or update on arrival for each row execute function guard_arrival();

    create function guard_arrival_content() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if tg_op = 'UPDATE' then
        if session_user in ('zv_office', 'zv_consultant') or (to_jsonb(new) - 'arrival') is distinct from (to_jsonb(old) - 'arrival') then
          perform refuse('origin/third-parties-authorised', 'arrival-stays');
        end if;
        return new;
      end if;
      if kept_of_case(new.case_id) + octet_length(new.arrival) > 209715200 then perform refuse('security/one-file', 'case-full'); end if;
      if not exists (select from arrival a where a.id = new.arrival_id and a.case_id = new.case_id and a.decision is null) then
        perform refuse('origin/third-parties-authorised', 'arrival-decided');
      end if;
      return new;
    end $$;
    create trigger guard_arrival_content before insert or update on arrival_content
      for each row execute function guard_arrival_content();

    -- When the transaction ends there is content of what waits, and of nothing else.
    create function guard_decided() returns trigger language plpgsql security definer set search_path = public as $$
    declare of_arrival uuid := case when tg_table_name = 'arrival' then coalesce(new.id, old.id) else old.id end; waits boolean; begin
      select decision is null into waits from arrival where id = of_arrival;
      if waits <> exists (select from arrival_content c where c.arrival_id = of_arrival) then
        perform refuse('origin/third-parties-authorised', 'arrival-decided');
      end if;
      return null;
    end $$;
    create constraint trigger guard_decided after insert or update on arrival deferrable initially deferred
      for each row execute function guard_decided();
    create constraint trigger guard_decided after delete on arrival_content deferrable initially deferred
      for each row execute function guard_decided();
    ${["guard_arrival", "guard_arrival_content", "guard_decided"].map((name) => `alter function ${name}() owner to zv_guard;`).join(" ")}

    -- One more duty; the others stay as they are, whoever added them.
    do $do$ declare was text; begin
      select pg_get_expr(conbin, conrelid) into was from pg_constraint where conname = 'task_kind_check';
      alter table task drop constraint task_kind_check;
      execute format('alter table task add constraint task_kind_check check ((%s) or kind in (''DECIDE_QUARANTINE''))', was);
    end $do$;
    -- That something lies there is itself not for who works on the case.
    alter policy zv_consultant_reads on task using (${onDuty("task.case_id")} and kind <> 'DECIDE_QUARANTINE');
    create unique index task_one_quarantine on task (case_id) where state = 'OPEN' and kind = 'DECIDE_QUARANTINE';
  `;
}
