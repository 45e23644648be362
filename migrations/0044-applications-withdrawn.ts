import { Step } from "./protect.js";

/**
 * keep/no-longer-than-needed: an application that is taken back before its interview is gone within fourteen days, or sooner where its
 * own term ends sooner (D4, D35).
 */
export class ApplicationsWithdrawn extends Step {
  readonly name = "ApplicationsWithdrawn0000000000044";
  readonly sql = `
    alter table case_file add withdrawn_on date;
    alter table case_file add constraint withdrawn_on_a_day check (stage <> 'WITHDRAWN'
      or (withdrawn_on >= received_on and destroy_on < withdrawn_on + 14 and promised_by <= withdrawn_on + 14));
    grant update (withdrawn_on) on case_file to zv_office;
    grant select (withdrawn_on) on case_file to zv_office, zv_consultant, zv_fg;

    create function guard_withdrawal() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.withdrawn_on is distinct from old.withdrawn_on
        and (old.stage not in ('RECEIVED', 'INTAKE_PLANNED') or new.stage <> 'WITHDRAWN' or new.withdrawn_on > house_today()) then
        perform refuse('keep/no-longer-than-needed', 'wrong-stage');
      end if;
      return new;
    end $$;
    alter function guard_withdrawal() owner to zv_guard;
    create trigger guard_withdrawal before update of withdrawn_on on case_file for each row execute function guard_withdrawal();
  `;
}
