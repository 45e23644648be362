import { adds, protect, reads, Step } from "./protect.js";

const own = "account_id = (select viewer_id())";

/**
 * purpose/assignment-only: a calendar outside the house shows case numbers and days, and nothing else. Its address is a secret of one
 * person, of which the house keeps a hash; it tells nothing any more once he works here no longer, or not on that case.
 */
export class Calendar extends Step {
  readonly name = "Calendar0000000000038";
  readonly sql = `
    create table calendar_feed (
      account_id uuid primary key constraint calendar_feed_account_id_fkey references account,
      token_hash bytea not null unique check (octet_length(token_hash) = 32),
      made_at timestamptz not null
    );
    ${protect("calendar_feed")}
    ${reads("calendar_feed", "zv_door")} ${adds("calendar_feed", "zv_door", own)}
    grant delete on calendar_feed to zv_door;
    create policy zv_door_removes on calendar_feed for delete to zv_door using (${own});

    -- Whose calendar this is; nobody's, once his account or his agreement has ended.
    create function calendar_owner(hash bytea) returns table (id uuid, role text) language sql stable security definer
      set search_path = public as $$
      select a.id, a.role from calendar_feed f join account a on a.id = f.account_id
      where f.token_hash = $1 and a.ended_on is null
        and (a.role = 'office' or a.role = 'consultant' and is_under_agreement(a.id, house_today())) $$;
    alter function calendar_owner(bytea) owner to zv_guard;
    -- What he has to do, and to the office which interviews are planned: numbers and days.
    create function calendar_of(owner uuid) returns table (id uuid, case_id uuid, number text, what text, on_day date, at timestamptz)
      language sql stable security definer set search_path = public as $$
      select t.id, c.id, c.number, 'TASK', t.target_on, null::timestamptz
        from task t join case_file c on c.id = t.case_id join account a on a.id = t.owner_id
        where t.owner_id = $1 and t.state = 'OPEN' and (a.role = 'office' or exists (
          select from assignment s where s.case_id = c.id and s.consultant_id = a.id and s.ended_at is null
          and s.from_on <= house_today() and (s.to_on is null or s.to_on >= house_today())))
      union all
      select c.id, c.id, c.number, 'INTAKE', null, c.intake_planned_at
        from case_file c join account a on a.id = $1 and a.role = 'office'
        where c.stage = 'INTAKE_PLANNED' and c.intake_planned_at > house_now() - interval '7 days'
      order by 3, 4
      limit 500 $$;
    alter function calendar_of(uuid) owner to zv_guard;
    grant execute on function calendar_owner(bytea), calendar_of(uuid) to zv_door;
  `;
}
