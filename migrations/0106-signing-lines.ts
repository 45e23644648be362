import { guards } from "./0055-sharing.js";
import { Step } from "./protect.js";
import { amended } from "./requests/amended.js";

/** One line can be taken back where all of it can, by who signed it there; and what was signed on line says so. */
const lines = `
    grant update (withdrawn_at) on authorisation_line to zv_door;
    create function guard_line_at_door() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if session_user <> 'zv_door' then return new; end if;
      if not exists (select from signature s join opened_now() o on o.case_id = s.case_id and o.guardian_id is not distinct from s.guardian_id
          where s.consent_id = new.consent_id and s.signed_on is not null and s.withdrawn_at is null and s.invalidated_at is null) then
        perform refuse('share/only-authorised', 'line-not-yours');
      end if;
      update sign_link l set used_at = house_now() where l.id in (select o.id from opened_now() o);
      return new;
    end $$;
    ${guards("guard_line_at_door()")}
    create trigger guard_line_at_door before update on authorisation_line for each row
      when (new.withdrawn_at is distinct from old.withdrawn_at) execute function guard_line_at_door();
    -- Who works on the case hears of a line as he does of a signature.
    create function signal_line() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform tell_signal(new.case_id, who, 'WITHDRAWN') from at_work_on(new.case_id) who;
      return null;
    end $$;
    ${guards("signal_line()")}
    create trigger signal_line after update on authorisation_line for each row
      when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function signal_line();`;

const online = `
    alter table signature add is_signed_online boolean;
    alter table signature disable trigger user;
    update signature set is_signed_online = false;
    alter table signature enable trigger user;
    alter table signature alter is_signed_online set not null;
    alter table signature add constraint signed_online_digitally check (not is_signed_online or channel = 'DIGITAL');
    ${amended(
      "guard_signed_at_door",
      "begin\n",
      `begin
      if tg_op = 'INSERT' then new.is_signed_online := false; return new; end if;
      new.is_signed_online := old.is_signed_online or (session_user = 'zv_door' and old.signed_on is null and new.signed_on is not null);\n`,
    )}
    drop trigger guard_signed_at_door on signature;
    create trigger guard_signed_at_door before insert or update on signature for each row execute function guard_signed_at_door();`;

/** consent/in-writing, share/only-authorised: who signed on line takes back one line there as well, and the bureau has what he signed to show. */
export class SigningLines extends Step {
  readonly name = "SigningLines0000000000106";
  readonly sql = lines + online;
}
