import { adds, onDuty, protect, reads, Step } from "./protect.js";

const duties = [
  ...["SEND_FORMS", "PLAN_INTAKE", "HOLD_INTAKE", "DECIDE", "SEND_LETTER", "CALL_BACK", "COLLECT_SIGNATURES"],
  "ASSIGN_CONSULTANT",
];
const errands = [
  ...["CALL_PARENTS", "CALL_SCHOOL", "CALL_INSTITUTION", "PLAN_TALK", "WRITE_LETTER", "WORK_OUT_FILE", "DISCUSS_CASE"],
];
const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(", ");

/**
 * keep/held-callback: who is put on hold gets a letter that says where he can turn to, until when he can ring back and when all is erased; and it is
 * known that it went. A letter went to a parent with authority, once after each interview, not before there was anything to tell.
 */
export class Letters extends Step {
  readonly name = "Letters0000000000041";
  readonly sql = `
    alter table case_file add put_on_hold_on date;
    grant update (put_on_hold_on) on case_file to zv_office;
    grant select (put_on_hold_on) on case_file to zv_office, zv_consultant, zv_fg;
    -- Of what was put on hold before this, the day is that of its task; where even that is gone, the interview's.
    ${["case_file", "task"].map((table) => `alter table ${table} no force row level security;`).join(" ")}
    alter table case_file disable trigger user;
    update case_file c set put_on_hold_on = coalesce((select max(t.created_at at time zone 'Europe/Amsterdam')::date
      from task t where t.case_id = c.id and t.kind = 'CALL_BACK'), c.intake_held_on) where c.stage = 'ON_HOLD';
    alter table case_file enable trigger user;
    alter table case_file add constraint on_hold_since_a_day check (stage <> 'ON_HOLD' or put_on_hold_on is not null);

    create table letter (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint letter_case_id_fkey references case_file,
      guardian_id uuid not null constraint letter_guardian_id_fkey references guardian,
      author_id uuid not null constraint letter_author_id_fkey references account,
      template text not null check (template in ('ON_HOLD')),
      text_version text not null,
      language text not null check (language in ('nl', 'en')),
      intake_held_on date not null,
      written_on date not null,
      posted_on date not null,
      contact bytea not null,
      constraint written_before_posted check (written_on <= posted_on),
      constraint letter_once unique (guardian_id, template, intake_held_on)
    );
    create index letter_case_id on letter (case_id, created_at, id);
    ${protect("letter")}
    ${reads("letter", "zv_office")} ${adds("letter", "zv_office", "author_id = (select viewer_id())")}
    ${reads("letter", "zv_consultant", onDuty("letter.case_id"))} ${reads("letter", "zv_fg")}
    create policy operator_updates on letter for update to zv_guard using (true) with check (true);
    create trigger note_boxes after insert or update on letter for each row execute function note_boxes('contact');

    create function guard_letter() returns trigger language plpgsql security definer set search_path = public as $$
    declare found case_file; begin
      select * into found from case_file c where c.id = new.case_id;
      if new.posted_on > house_today() then perform refuse('keep/held-callback', 'posted-in-future'); end if;
      if found.stage <> 'ON_HOLD' or new.intake_held_on <> found.intake_held_on then
        perform refuse('keep/held-callback', 'letter-not-held');
      end if;
      if new.written_on < found.put_on_hold_on then perform refuse('keep/held-callback', 'letter-before-hold'); end if;
      if not exists (select from guardian g where g.id = new.guardian_id and g.case_id = new.case_id and g.authority = 'YES') then
        perform refuse('data/parents-and-guardians', 'letter-no-authority');
      end if;
      return new;
    end $$;
    alter function guard_letter() owner to zv_guard;
    create trigger guard_letter before insert on letter for each row execute function guard_letter();

    -- It is put on hold on the day on which it is, and stays so until there was another interview.
    create function guard_hold() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.stage = 'ON_HOLD' and old.stage <> 'ON_HOLD' and new.put_on_hold_on is distinct from house_today()
        or new.put_on_hold_on is distinct from old.put_on_hold_on and not (new.stage = 'ON_HOLD' and old.stage <> 'ON_HOLD'
          or new.put_on_hold_on is null and new.intake_held_on is distinct from old.intake_held_on) then
        perform refuse('keep/held-callback', 'hold-stays');
      end if;
      return new;
    end $$;
    alter function guard_hold() owner to zv_guard;
    create trigger guard_hold before update on case_file for each row execute function guard_hold();

    alter table task drop constraint task_kind_check;
    alter table task add constraint task_kind_check check (kind in (${listed([...duties, ...errands])}));
    drop index task_one_duty;
    create unique index task_one_duty on task (case_id, kind) where state = 'OPEN' and kind in (${listed(duties)});
    insert into task (id, version, created_at, case_id, kind, target_on, state)
      select gen_random_uuid(), 1, house_now(), id, 'SEND_LETTER', house_today() + 2, 'OPEN' from case_file where stage = 'ON_HOLD';
    ${["case_file", "task"].map((table) => `alter table ${table} force row level security;`).join(" ")}
  `;
}
