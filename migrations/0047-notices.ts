import { adds, onDuty, protect, reads, Step } from "./protect.js";

const own = "author_id = (select viewer_id())";
const duties = [
  ...[
    "SEND_FORMS",
    "PLAN_INTAKE",
    "HOLD_INTAKE",
    "DECIDE",
    "SEND_LETTER",
    "CALL_BACK",
    "COLLECT_SIGNATURES",
    "ASSIGN_CONSULTANT",
  ],
  ...["COLLECT_SIGNATURE", "ASK_PUPIL", "SETTLE_OBJECTION", "GIVE_NOTICE"],
];
const errands = [
  ...["CALL_PARENTS", "CALL_SCHOOL", "CALL_INSTITUTION", "PLAN_TALK", "WRITE_LETTER", "WORK_OUT_FILE", "DISCUSS_CASE"],
];
const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");

/**
 * application/personal-data: of whom data are kept is told so, which version of it, when and how: a parent with the forms, whoever else within a
 * month (articles 13 and 14 GDPR).
 */
export class Notices extends Step {
  readonly name = "Notices0000000000047";
  readonly sql = `
    create table notice (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint notice_case_id_fkey references case_file,
      author_id uuid not null constraint notice_author_id_fkey references account,
      guardian_id uuid constraint notice_guardian_id_fkey references guardian,
      professional_id uuid constraint notice_professional_id_fkey references professional,
      kind text not null check (kind in ('DIRECT', 'INDIRECT')),
      notice_version text not null,
      given_on date not null,
      channel text not null,
      constraint notice_to_one check ((guardian_id is null) <> (professional_id is null))
    );
    create index notice_case_id on notice (case_id, created_at, id);
    create unique index notice_of_guardian on notice (guardian_id) where guardian_id is not null;
    create unique index notice_of_professional on notice (professional_id) where professional_id is not null;
    ${protect("notice")}
    ${reads("notice", "zv_office")} ${adds("notice", "zv_office", own)}
    ${reads("notice", "zv_consultant", onDuty("notice.case_id"))} ${adds("notice", "zv_consultant", `${onDuty("notice.case_id")} and ${own}`)}
    ${reads("notice", "zv_fg")}
    create function guard_notice() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not exists (select from guardian g where g.id = new.guardian_id and g.case_id = new.case_id
        union all select from professional p where p.id = new.professional_id and p.case_id = new.case_id) then
        perform refuse('application/personal-data', 'other-case');
      end if;
      if new.given_on > house_today() or exists (select from case_file c where c.id = new.case_id and new.given_on < c.received_on) then
        perform refuse('application/personal-data', 'notice-day');
      end if;
      return new;
    end $$;
    alter function guard_notice() owner to zv_guard;
    create trigger guard_notice before insert on notice for each row execute function guard_notice();

    alter table task drop constraint task_kind_check, add constraint task_kind_check check (kind in (${listed([...duties, ...errands])}));
    drop index task_one_duty;
    create unique index task_one_duty on task (case_id, kind) where state = 'OPEN' and kind in (${listed(duties)});
    -- Whoever brings somebody into the case that he works on opens this duty, and does it, whosever it is.
    create policy zv_consultant_notices on task for insert to zv_consultant
      with check (${onDuty("task.case_id")} and owner_id is null and kind = 'GIVE_NOTICE');
    create policy zv_consultant_notices_ended on task for update to zv_consultant
      using (${onDuty("task.case_id")} and kind = 'GIVE_NOTICE') with check (${onDuty("task.case_id")} and kind = 'GIVE_NOTICE');
  `;
}
