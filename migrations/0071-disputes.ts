import { guards, oneMore } from "./0055-sharing.js";
import { Step } from "./protect.js";

/**
 * consent/before-handling (D23): holders of authority who still disagree when the days for that are over end the case, with the day of the objection as
 * the end of the work, so that it is kept no longer than one that was ended on that day. What somebody settled in time goes on.
 */
export class Disputes extends Step {
  readonly name = "Disputes0000000000071";
  readonly sql = `
    ${oneMore("signal_kind_check", "DISPUTE_ENDED")}
    create function due_disputes(lasts interval) returns table (id uuid) language sql stable security definer set search_path = public as $$
      select c.id from case_file c where c.stage = 'IN_PROGRESS' and (c.frozen_on + lasts)::date <= house_today() and objection_stands(c.id)
        order by c.frozen_on, c.id $$;
    create function end_dispute(of_case uuid, lasts interval, lapsing text[]) returns boolean language plpgsql security definer set search_path = public as $$
    declare found case_file; ended date; begin
      -- Whoever settles it now is waited for, and then it goes on.
      select * into found from case_file c where c.id = of_case for update;
      if found.stage is distinct from 'IN_PROGRESS' or found.frozen_on is null or (found.frozen_on + lasts)::date > house_today()
        or not objection_stands(of_case) then return false; end if;
      perform tell_signal(of_case, a.id, 'DISPUTE_ENDED', of_case) from account a where a.role = 'office'
        and (a.is_lead or a.id in (select at_work_on(of_case)));
      update message m set state = 'WITHDRAWN', leased_until = null, version = m.version + 1
        where m.template = 'caseAssigned' and m.state in ('QUEUED', 'SENDING') and m.handed_over_at is null
        and m.about_id in (select a.id from assignment a where a.case_id = of_case and a.ended_at is null);
      update task t set owner_id = null, version = t.version + 1 where t.case_id = of_case and t.state = 'OPEN'
        and t.owner_id in (select a.consultant_id from assignment a where a.case_id = of_case and a.ended_at is null);
      update task t set state = 'LAPSED', ended_at = house_now(), version = t.version + 1
        where t.case_id = of_case and t.state = 'OPEN' and t.kind = any (lapsing);
      update assignment a set ended_at = house_now(), version = a.version + 1 where a.case_id = of_case and a.ended_at is null;
      ended := (greatest(found.frozen_on, found.last_contact_on) + case when complains(of_case) then interval '5 years' else interval '2 years' end)::date;
      -- At the version that it has: what is sealed in it is bound to that.
      update case_file c set stage = 'CLOSED', outcome = 'ENDED_BY_PARENTS', work_ended_on = c.frozen_on, promised_by = ended, destroy_on = ended,
        term = case when complains(of_case) then 'HANDLED_COMPLAINT' else 'HANDLED' end where c.id = of_case;
      return true;
    end $$;
    grant update (stage, outcome, work_ended_on, promised_by, destroy_on, term) on case_file to zv_guard;
    create policy guard_ends_disputes on case_file for update to zv_guard using (frozen_on is not null)
      with check (stage = 'CLOSED' and outcome = 'ENDED_BY_PARENTS' and work_ended_on = frozen_on);
    grant update (ended_at, version) on assignment to zv_guard;
    create policy guard_ends on assignment for update to zv_guard using (ended_at is null) with check (ended_at is not null);
    -- Of a case that stood still the day of the objection ends the work, whatever turned out to have left after it: that stays to be seen by itself.
    drop trigger guard_end_of_work on case_file;
    create trigger guard_end_of_work before update on case_file for each row
      when (new.stage = 'CLOSED' and old.stage <> 'CLOSED' and new.work_ended_on is distinct from new.frozen_on) execute function guard_end_of_work();
    ${guards("due_disputes(interval)", "end_dispute(uuid, interval, text[])")}
    grant execute on function due_disputes(interval), end_dispute(uuid, interval, text[]) to zv_rounds;`;
}
