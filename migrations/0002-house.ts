import { protect, Step } from "./protect.js";

const askers = "zv_office, zv_consultant, zv_fg, zv_ministry, zv_door, zv_rounds";

/**
 * security/measures: the house's clock and the log. Only a demonstration or a test has a clock that can be moved; the log
 * can be added to and nothing else, by anybody.
 */
export class House extends Step {
  readonly name = "House0000000000002";
  readonly sql = `
    create table installation (
      is_one boolean primary key default true check (is_one),
      mode text not null check (mode in ('real', 'demo', 'test')),
      keys uuid not null,
      clock_offset interval not null default '0',
      -- A demonstration that was told to its end; one that was cut short is made anew.
      is_told boolean not null default false,
      check (mode <> 'real' or clock_offset = '0')
    );
    grant select on installation to zv_guard, zv_backup, zv_door;
    grant update (clock_offset) on installation to zv_guard;
    grant update (is_told) on installation to zv_door;

    create function house_now() returns timestamptz language sql stable security definer set search_path = public as
      $$ select clock_timestamp() + coalesce((select clock_offset from installation), '0') $$;
    create function house_today() returns date language sql stable set search_path = public as
      $$ select (house_now() at time zone 'Europe/Amsterdam')::date $$;
    create function viewer_id() returns uuid language sql stable as
      $$ select nullif(current_setting('zv.viewer', true), '')::uuid $$;
    create function viewer_role() returns text language sql stable as
      $$ select coalesce(nullif(current_setting('zv.role', true), ''), 'nobody') $$;
    create function set_clock(moment timestamptz) returns void language plpgsql security definer set search_path = public as $$ begin
      update installation set clock_offset = coalesce(moment - clock_timestamp(), '0') where mode in ('demo', 'test');
      if not found then raise exception 'the clock of a real installation cannot be moved'; end if;
    end $$;
    alter function house_now() owner to zv_guard;
    alter function set_clock(timestamptz) owner to zv_guard;
    grant execute on function house_now(), house_today(), viewer_id(), viewer_role() to ${askers}, zv_guard, zv_backup;
    grant execute on function set_clock(timestamptz) to zv_door;

    create table event (
      -- No login says these three itself: the order and the moment of the log are the database's.
      id uuid primary key default gen_random_uuid(),
      xid xid8 not null default pg_current_xact_id(),
      at timestamptz not null default house_now(),
      actor uuid,
      role text not null,
      action text not null,
      activity text not null,
      case_ids uuid[] not null,
      fields text[] not null,
      outcome text not null,
      rule text
    );
    create index event_at on event (at);
    create index event_case_ids on event using gin (case_ids);
    ${protect("event")}
    ${["zv_office", "zv_consultant", "zv_fg", "zv_ministry", "zv_door"]
      .map(
        (login) => `
      grant insert (actor, role, action, activity, case_ids, fields, outcome, rule) on event to ${login};
      create policy ${login}_adds on event for insert to ${login}
        with check (actor is not distinct from viewer_id() and role = viewer_role());`,
      )
      .join("")}
    create function event_stays() returns trigger language plpgsql as
      $$ begin raise exception 'the log can only be added to'; end $$;
    create trigger event_stays before update or delete or truncate on event execute function event_stays();
  `;
}
