import { adds, changes, onDuty, protect, reads, Step } from "./protect.js";

const own = "author_id = (select viewer_id())";
const his = onDuty("information_request.case_id");
/** What can answer a request. */
const answers = [
  ...["learning_record", "absence_record", "health_record", "home_record"],
  ...["document", "sensitive_document"],
];
const guards = [
  ...["judge_asking(uuid, uuid, text[])", "end_asking(uuid)", "end_all_asking()"],
  ...["guard_information()", "guard_answer()", "keep_chase()", "end_information()"],
];

/**
 * origin/third-parties-authorised: an institution is asked for something only under a line in force, for those kinds, while the case is handled; what
 * was asked stays as it was asked. It is chased after a fortnight, answered by what comes in, and ends when what allowed it does.
 */
export class InformationRequests extends Step {
  readonly name = "InformationRequests0000000000053";
  readonly sql = `
    create table information_request (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint information_request_case_id_fkey references case_file,
      author_id uuid not null constraint information_request_author_id_fkey references account,
      institution_id uuid not null constraint information_request_institution_id_fkey references institution,
      categories text[] not null check (cardinality(categories) > 0),
      manner text not null check (manner in ('LETTER', 'PHONE')),
      text_version text not null,
      asked_on date not null,
      chased_on date,
      answered_at timestamptz,
      ended_at timestamptz,
      note bytea not null,
      constraint ends_once check (answered_at is null or ended_at is null),
      constraint chased_after check (chased_on >= asked_on)
    );
    create index information_request_case_id on information_request (case_id, created_at, id);
    ${protect("information_request")}
    ${reads("information_request", "zv_office")} ${adds("information_request", "zv_office", own)}
    ${changes("information_request", "zv_office", "version, chased_on, ended_at, note")}
    ${reads("information_request", "zv_consultant", his)} ${adds("information_request", "zv_consultant", `${his} and ${own}`)}
    ${changes("information_request", "zv_consultant", "version, chased_on, ended_at, note", his)}
    ${reads("information_request", "zv_fg")}
    grant update (answered_at, ended_at) on information_request to zv_guard;
    create policy operator_updates on information_request for update to zv_guard using (true) with check (true);
    create trigger note_boxes after insert or update on information_request for each row execute function note_boxes('note');

    -- Asked, or asked again: only while the work goes on, under both documents and a line of that instant for each kind.
    create function judge_asking(of_case uuid, institution uuid, kinds text[]) returns void language plpgsql security definer set search_path = public as $$
    declare category text; begin
      perform from authorisation_line l where l.case_id = of_case and l.institution_id = institution for share;
      perform from signature s where s.case_id = of_case for share;
      if not exists (select from case_file c where c.id = of_case and c.stage = 'IN_PROGRESS') then
        perform refuse('origin/third-parties-authorised', 'not-in-progress');
      end if;
      if exists (select from case_file c where c.id = of_case and c.frozen_on is not null) then
        perform refuse('origin/third-parties-authorised', 'frozen');
      end if;
      if not case_is_signed(of_case, house_today()) then perform refuse('consent/before-handling', 'not-signed'); end if;
      foreach category in array kinds loop
        if not exists (select from authorisation_line l where l.case_id = of_case and l.institution_id = institution
          and l.direction = 'ASK' and category = any (l.categories) and line_is_in_force(l.id)) then
          perform refuse('origin/third-parties-authorised', 'no-line-to-ask');
        end if;
      end loop;
    end $$;
    create function guard_information() returns trigger language plpgsql security definer set search_path = public as $$
    declare may text[] := '{version,note,chased_on,answered_at,ended_at}'; begin
      if tg_op = 'UPDATE' then
        if (to_jsonb(new) - may) is distinct from (to_jsonb(old) - may) then
          perform refuse('origin/third-parties-authorised', 'information-stays');
        end if;
        if (old.answered_at is not null or old.ended_at is not null)
          and (new.chased_on, new.answered_at, new.ended_at) is distinct from (old.chased_on, old.answered_at, old.ended_at) then
          perform refuse('origin/third-parties-authorised', 'information-ended');
        end if;
        -- To chase is to ask again.
        if new.chased_on is distinct from old.chased_on then perform judge_asking(new.case_id, new.institution_id, new.categories); end if;
        return new;
      end if;
      new.asked_on := house_today();
      perform judge_asking(new.case_id, new.institution_id, new.categories);
      return new;
    end $$;
    create trigger guard_information before insert or update on information_request
      for each row execute function guard_information();

    -- What comes in answers what was asked of who sent it.
    create function guard_answer() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not exists (select from information_request r where r.id = new.answers_id and r.case_id = new.case_id
        and r.institution_id = new.source_institution_id and r.ended_at is null) then
        perform refuse('origin/third-parties-authorised', 'other-sender');
      end if;
      update information_request r set answered_at = house_now() where r.id = new.answers_id and r.answered_at is null;
      return new;
    end $$;

    -- While somebody is still to answer there is one task to chase, a fortnight after who was asked first, or asked again.
    create function keep_chase() returns trigger language plpgsql security definer set search_path = public as $$
    declare due date; begin
      select min(coalesce(r.chased_on, r.asked_on)) + 14 into due from information_request r
        where r.case_id = new.case_id and r.answered_at is null and r.ended_at is null;
      if due is null then
        update task set state = case when new.answered_at is null then 'LAPSED' else 'DONE' end, ended_at = house_now(),
          ended_by_id = viewer_id(), version = version + 1
          where case_id = new.case_id and kind = 'CHASE_INFORMATION' and state = 'OPEN';
        return null;
      end if;
      update task set target_on = due, version = version + 1
        where case_id = new.case_id and kind = 'CHASE_INFORMATION' and state = 'OPEN' and target_on <> due;
      if not exists (select from task where case_id = new.case_id and kind = 'CHASE_INFORMATION' and state = 'OPEN') then
        insert into task (id, version, created_at, case_id, owner_id, kind, target_on, state)
          values (gen_random_uuid(), 1, house_now(), new.case_id,
            case when viewer_role() = 'consultant' then viewer_id() end, 'CHASE_INFORMATION', due, 'OPEN');
      end if;
      return null;
    end $$;

    -- With the yes that allowed it, or the work, what was asked under it ends; so it does when its last day is over.
    create function end_asking(of_case uuid) returns int language sql security definer set search_path = public as $$
      with gone as (update information_request r set ended_at = house_now()
        where r.case_id = of_case and r.answered_at is null and r.ended_at is null
        and (not exists (select from case_file c where c.id = of_case and c.stage = 'IN_PROGRESS') or not case_is_signed(of_case, house_today())
          or exists (select from unnest(r.categories) category where not exists (
            select from authorisation_line l where l.case_id = of_case and l.institution_id = r.institution_id
            and l.direction = 'ASK' and category = any (l.categories) and line_covers(l.id, house_today())))) returning 1)
      select count(*)::int from gone $$;
    create function end_all_asking() returns int language sql security definer set search_path = public as $$
      select coalesce(sum(end_asking(case_id)), 0)::int from (
        select distinct case_id from information_request where answered_at is null and ended_at is null) waiting $$;
    create index information_request_open on information_request (case_id) where answered_at is null and ended_at is null;
    create function end_information() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform end_asking(case when tg_table_name = 'case_file' then (to_jsonb(new) ->> 'id') else (to_jsonb(new) ->> 'case_id') end::uuid);
      return null;
    end $$;
    ${guards.map((name) => `alter function ${name} owner to zv_guard;`).join(" ")}
    grant execute on function end_all_asking() to zv_rounds;
    create trigger keep_chase after insert or update of chased_on, answered_at, ended_at on information_request
      for each row execute function keep_chase();
    create trigger end_information after update of withdrawn_at on signature for each row
      when (new.withdrawn_at is not null and old.withdrawn_at is null) execute function end_information();
    create trigger end_information after update of stage on case_file for each row
      when (new.stage = 'CLOSED' and old.stage <> 'CLOSED') execute function end_information();

    ${answers
      .map(
        (table) => `
    alter table ${table} add answers_id uuid constraint ${table}_answers_id_fkey references information_request;
    create trigger guard_answer before insert on ${table} for each row when (new.answers_id is not null) execute function guard_answer();`,
      )
      .join("")}

    -- One more duty; the others stay as they are, whoever added them.
    do $do$ declare was text; begin
      select pg_get_expr(conbin, conrelid) into was from pg_constraint where conname = 'task_kind_check';
      alter table task drop constraint task_kind_check;
      execute format('alter table task add constraint task_kind_check check ((%s) or kind in (''CHASE_INFORMATION''))', was);
    end $do$;
    create unique index task_one_chase on task (case_id) where state = 'OPEN' and kind = 'CHASE_INFORMATION';
    grant insert on task to zv_guard;
    grant update (state, ended_at, ended_by_id, target_on) on task to zv_guard;
    create policy guard_adds on task for insert to zv_guard with check (kind = 'CHASE_INFORMATION');
    create policy guard_chases on task for update to zv_guard using (kind = 'CHASE_INFORMATION') with check (kind = 'CHASE_INFORMATION');
  `;
}
