import { adds, changes, onDuty, protect, reads, Step } from "./protect.js";

const duties = [
  ...["SEND_FORMS", "PLAN_INTAKE", "HOLD_INTAKE", "DECIDE", "CALL_BACK", "COLLECT_SIGNATURES", "ASSIGN_CONSULTANT"],
];
const errands = [
  ...["CALL_PARENTS", "CALL_SCHOOL", "CALL_INSTITUTION", "PLAN_TALK", "WRITE_LETTER", "WORK_OUT_FILE", "DISCUSS_CASE"],
];
const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(", ");
const his = `${onDuty("task.case_id")} and owner_id = (select viewer_id())`;

/** What the course of a case that is there already asks for next, and by when. */
const asked = [
  ["PLAN_INTAKE", "received_on + 7", "stage = 'RECEIVED'"],
  ["HOLD_INTAKE", "(intake_planned_at at time zone 'Europe/Amsterdam')::date", "stage = 'INTAKE_PLANNED'"],
  ["DECIDE", "intake_held_on + 7", "stage = 'INTAKE_DONE'"],
  ["CALL_BACK", "agreed_callback_on + 1", "stage = 'ON_HOLD'"],
  ["COLLECT_SIGNATURES", "house_today() + 14", "stage = 'AWAITING_SIGNATURES'"],
  [
    "ASSIGN_CONSULTANT",
    "house_today() + 7",
    "stage = 'IN_PROGRESS' and not exists (select from assignment a where a.case_id = c.id and a.ended_at is null)",
  ],
].map(
  ([kind, target, when]) => `
    insert into task (id, version, created_at, case_id, kind, target_on, state)
      select gen_random_uuid(), 1, house_now(), id, '${kind}', ${target}, 'OPEN' from case_file c where ${when};`,
);

/**
 * consent/forms-to-parents, keep/held-callback and their neighbours: what must be done about a case, by when, and by whom. A task is
 * for who sees its case, and what has ended has ended.
 */
export class Tasks extends Step {
  readonly name = "Tasks0000000000030";
  readonly sql = `
    create table task (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint task_case_id_fkey references case_file,
      owner_id uuid constraint task_owner_id_fkey references account,
      kind text not null check (kind in (${listed([...duties, ...errands])})),
      target_on date not null,
      state text not null check (state in ('OPEN', 'DONE', 'LAPSED')),
      ended_at timestamptz,
      ended_by_id uuid constraint task_ended_by_id_fkey references account,
      constraint ended_once check ((state = 'OPEN') = (ended_at is null))
    );
    create index task_case_id on task (case_id, created_at, id);
    create index task_by_created_at on task (created_at, id);
    create index task_by_target_on on task (target_on, id);
    create index task_by_state_target_on on task (state, target_on, id);
    create index task_by_kind_target_on on task (kind, target_on, id);
    create index task_by_owner_state_target_on on task (owner_id, state, target_on, id);
    create unique index task_one_duty on task (case_id, kind) where state = 'OPEN' and kind in (${listed(duties)});
    ${asked.join("")}
    ${protect("task")}
    ${reads("task", "zv_office")} ${adds("task", "zv_office")} ${changes("task", "zv_office", "version, state, ended_at, ended_by_id, owner_id")}
    ${reads("task", "zv_consultant", onDuty("task.case_id"))} ${adds("task", "zv_consultant", his)}
    ${changes("task", "zv_consultant", "version, state, ended_at, ended_by_id", his)}
    ${reads("task", "zv_fg")}

    create function guard_task() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if tg_op = 'UPDATE' and old.state <> 'OPEN' then perform refuse('security/one-file', 'task-ended'); end if;
      if tg_op = 'INSERT' and new.state <> 'OPEN' then perform refuse('security/one-file', 'task-ended'); end if;
      if tg_op = 'INSERT' and new.kind in (${listed(errands)}) and exists (
        select from case_file c where c.id = new.case_id and c.destroy_on <= new.target_on) then
        perform refuse('keep/no-longer-than-needed', 'task-too-late');
      end if;
      if new.owner_id is not null and (tg_op = 'INSERT' or new.owner_id is distinct from old.owner_id) and not exists (
        select from account o where o.id = new.owner_id and (o.role = 'office' or o.role = 'consultant' and exists (
          select from assignment a where a.case_id = new.case_id and a.consultant_id = o.id and a.ended_at is null
          and (a.to_on is null or a.to_on >= house_today())))) then
        perform refuse('share/consultant', 'task-to-stranger');
      end if;
      return new;
    end $$;
    alter function guard_task() owner to zv_guard;
    create trigger guard_task before insert or update on task for each row execute function guard_task();

    -- The day before the case is erased; of a case that is being handled there is none.
    create function task_final_of(case_id uuid) returns setof date language sql stable begin atomic
      select c.destroy_on - 1 from case_file c where c.id = $1; end;
    grant execute on function task_final_of to zv_office, zv_consultant, zv_fg, zv_guard;
  `;
}
