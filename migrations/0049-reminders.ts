import { Step } from "./protect.js";

/**
 * consent/forms-to-parents: whoever has not answered a form is reminded of it, once, and nobody who said no. How often more is for the telephone.
 */
export class Reminders extends Step {
  readonly name = "Reminders0000000000049";
  readonly sql = `
    alter table signature add reminded_on date;
    grant update (reminded_on) on signature to zv_office;
    create function guard_reminder() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.reminded_on is distinct from (case tg_op when 'UPDATE' then old.reminded_on end) then
        if tg_op = 'UPDATE' and old.reminded_on is not null then
          perform refuse('consent/forms-to-parents', 'reminded-already');
        end if;
        if new.signed_on is not null or new.withdrawn_at is not null or new.asked_on > house_today()
          or new.reminded_on is distinct from house_today() then
          perform refuse('consent/forms-to-parents', 'nobody-to-remind');
        end if;
      end if;
      return new;
    end $$;
    alter function guard_reminder() owner to zv_guard;
    create trigger guard_reminder before insert or update of reminded_on on signature for each row execute function guard_reminder();

    -- Whatever other kinds there are by now stay.
    do $$ declare known text; begin
      select pg_get_constraintdef(oid) into known from pg_constraint where conname = 'task_kind_check';
      execute 'alter table task drop constraint task_kind_check, add constraint task_kind_check '
        || replace(known, '''SEND_FORMS''::text', '''SEND_FORMS''::text, ''REMIND_SIGNERS''::text');
    end $$;
    create unique index task_one_reminder on task (case_id) where state = 'OPEN' and kind = 'REMIND_SIGNERS';
    ${["case_file", "consent", "signature", "task"].map((table) => `alter table ${table} no force row level security;`).join(" ")}
    insert into task (id, version, created_at, case_id, kind, target_on, state)
      select gen_random_uuid(), 1, house_now(), f.id, 'REMIND_SIGNERS', max(c.sent_on) + 14, 'OPEN'
      from case_file f join consent c on c.case_id = f.id
      where f.stage in ('RECEIVED', 'INTAKE_PLANNED', 'INTAKE_DONE', 'AWAITING_SIGNATURES') and c.to_on >= house_today()
        and not exists (select from signature s where s.consent_id = c.id and (s.signed_on is not null or s.withdrawn_at is not null))
      group by f.id;
    ${["case_file", "consent", "signature", "task"].map((table) => `alter table ${table} force row level security;`).join(" ")}
  `;
}
