import { adds, assigned, changes, protect, reads, requested, Step } from "./protect.js";

/** What an act may change; what a case is and when it came stays as it was taken down. */
const movable = `version, stage, intake_planned_at, intake_held_on, intake_count, agreed_callback_on, work_started_on,
  work_ended_on, outcome, frozen_on, promised_by, destroy_on, term, note`;

const dated = (column: string) => `create index case_file_${column} on case_file (${column}, id);`;

/**
 * security/one-file and keep/...: the case, its course and its two keys. A case is seen by who is assigned today; a key is
 * handed over, or is not, and that alone decides what "by key" means.
 */
export class Cases extends Step {
  readonly name = "Cases0000000000005";
  readonly sql = `
    create sequence case_number;
    create function next_case_number() returns text language sql volatile security definer set search_path = public as
      $$ select 'OC-' || extract(year from house_today()) || '-' || case when n < 10000 then to_char(n, 'FM0000') else n::text end
        from (select nextval('case_number') n) numbered $$;
    grant execute on function next_case_number() to zv_office;

    create table case_file (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      number text not null unique,
      stage text not null check (stage in ('RECEIVED', 'INTAKE_PLANNED', 'INTAKE_DONE', 'DECLINED', 'ON_HOLD',
        'AWAITING_SIGNATURES', 'IN_PROGRESS', 'CLOSED', 'WITHDRAWN')),
      channel text not null,
      received_on date not null,
      notice_version text not null,
      notice_given_on date not null,
      intake_planned_at timestamptz,
      intake_held_on date,
      intake_count int not null,
      agreed_callback_on date,
      work_started_on date,
      work_ended_on date,
      outcome text,
      frozen_on date,
      promised_by date,
      destroy_on date,
      term text not null,
      note bytea not null,
      check (work_ended_on >= work_started_on),
      check (destroy_on <= promised_by),
      constraint erased_some_day check ((destroy_on is null) = (stage = 'IN_PROGRESS') and (promised_by is null) = (destroy_on is null)),
      constraint closed_with_outcome check (stage <> 'CLOSED' or (outcome is not null and work_ended_on is not null)),
      constraint held_with_callback check (stage <> 'ON_HOLD' or (agreed_callback_on > intake_held_on and agreed_callback_on < destroy_on)),
      constraint interviewed check (stage in ('RECEIVED', 'INTAKE_PLANNED', 'WITHDRAWN') or intake_held_on is not null)
    );
    ${["number", "received_on", "destroy_on", "created_at"].map(dated).join("\n    ")}
    create index case_file_stage on case_file (stage, created_at, id);

    create table assignment (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint assignment_case_id_fkey references case_file,
      consultant_id uuid not null constraint assignment_consultant_id_fkey references account,
      from_on date not null,
      to_on date,
      ended_at timestamptz,
      check (to_on >= from_on)
    );
    create index assignment_consultant_id on assignment (consultant_id, case_id);
    create index assignment_case_id on assignment (case_id);

    create table key_wrap (
      case_id uuid not null constraint key_wrap_case_id_fkey references case_file,
      class text not null check (class in ('ordinary', 'special')),
      epoch int not null,
      wrapped bytea not null,
      commitment bytea not null,
      primary key (case_id, class)
    );

    create table data_subject_request (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint data_subject_request_case_id_fkey references case_file,
      kind text not null,
      person text not null,
      channel text not null,
      received_on date not null,
      due_statutory date not null,
      due_target date not null,
      state text not null,
      wording bytea,
      check (received_on <= due_target and due_target <= due_statutory)
    );
    create index data_subject_request_case_id on data_subject_request (case_id);

    ${["case_file", "assignment", "key_wrap", "data_subject_request"].map(protect).join("")}

    ${reads("case_file", "zv_office")} ${adds("case_file", "zv_office", "stage = 'RECEIVED'")}
    ${changes("case_file", "zv_office", movable)}
    ${reads("case_file", "zv_consultant", assigned("case_file.id"))}
    ${changes("case_file", "zv_consultant", "version, note", assigned("case_file.id"))}
    ${reads("case_file", "zv_fg")} ${changes("case_file", "zv_fg", "version")}

    ${reads("assignment", "zv_office")} ${adds("assignment", "zv_office")} ${changes("assignment", "zv_office", "version, ended_at")}
    ${reads("assignment", "zv_consultant", "consultant_id = (select viewer_id())")}
    ${reads("assignment", "zv_fg")}

    ${reads("key_wrap", "zv_office", "class = 'ordinary'")} ${adds("key_wrap", "zv_office")}
    ${reads("key_wrap", "zv_consultant", assigned("key_wrap.case_id"))}
    ${reads("key_wrap", "zv_fg", requested("key_wrap.case_id"))}

    ${reads("data_subject_request", "zv_fg")} ${adds("data_subject_request", "zv_fg")}
    ${changes("data_subject_request", "zv_fg", "version, state, wording")}
    ${adds("data_subject_request", "zv_office")}
    grant select (id, version, created_at, case_id, kind, person, channel, received_on, due_statutory, due_target, state)
      on data_subject_request to zv_office;
    create policy zv_office_reads on data_subject_request for select to zv_office using (true);

    create function assignment_is_active(assignment_id uuid) returns boolean language sql stable set search_path = public as $$
      select exists (select from assignment where id = assignment_id and ended_at is null
        and from_on <= house_today() and (to_on is null or to_on >= house_today())) $$;
    grant execute on function assignment_is_active(uuid) to zv_office, zv_consultant, zv_fg;
  `;
}
