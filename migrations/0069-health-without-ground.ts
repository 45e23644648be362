import { guards, oneMore } from "./0055-sharing.js";
import { Step } from "./protect.js";

/** What is kept about health, documents after what is in them. */
const ofHealth = [
  "delete from disclosed_health t where t.case_id = any (cases)",
  "delete from health_record t where t.case_id = any (cases)",
  "delete from sensitive_content t using sensitive_document d where d.id = t.id and d.case_id = any (cases) and d.category = 'HEALTH'",
  "delete from sensitive_document t where t.case_id = any (cases) and t.category = 'HEALTH'",
];

/**
 * purpose/legal-basis, keep/erased: what is kept about a child's health rests on a yes. Of a case that ended, and of which nobody's yes on a document stands since
 * an earlier day, it goes in the next round; unless there is a complaint of the bureau, for which it may still be needed (D13).
 */
export class HealthWithoutGround extends Step {
  readonly name = "HealthWithoutGround0000000000069";
  readonly sql = `
    ${oneMore("signal_kind_check", "HEALTH_ERASED")}
    create function health_has_ground(of_case uuid) returns boolean language sql stable security definer set search_path = public as $$
      select complains(of_case) or not exists (select from signature o join consent c on c.id = o.consent_id
        where o.case_id = of_case and o.withdrawn_at is not null and o.holds_authority and (o.withdrawn_at at time zone 'Europe/Amsterdam')::date < house_today()
        and not exists (select from signature y join consent g on g.id = y.consent_id
          where y.case_id = of_case and g.document = c.document and y.holds_authority
          and y.signed_on is not null and y.withdrawn_at is null and y.invalidated_at is null)) $$;
    -- The cases of which something went.
    create function health_goes() returns setof uuid language plpgsql security definer set search_path = public as $$
    declare cases uuid[]; begin
      if house_now() < erasing_begins() then return; end if;
      select array_agg(c.id) into cases from (select c.id from case_file c where c.stage = 'CLOSED'
        -- Asked every minute: of the few of which anybody withdrew, and that hold any of it still, who says yes.
        and case when exists (select from signature o where o.case_id = c.id and o.withdrawn_at is not null)
          and (exists (select from health_record h where h.case_id = c.id) or exists (select from disclosed_health h where h.case_id = c.id)
            or exists (select from sensitive_document d where d.case_id = c.id and d.category = 'HEALTH')) then not health_has_ground(c.id) else false end
        for update of c) c;
      if cases is null then return; end if;
      ${ofHealth.map((statement) => `${statement};`).join("\n      ")}
      perform tell_signal(c.id, a.id, 'HEALTH_ERASED', c.id) from unnest(cases) c (id) join account a on a.role = 'fg';
      return query select unnest(cases);
    end $$;
    ${guards("health_has_ground(uuid)", "health_goes()")}
    grant execute on function health_goes() to zv_rounds;`;
}
