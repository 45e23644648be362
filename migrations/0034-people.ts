import { adds, changes, protect, reads, Step } from "./protect.js";

const byAdministrator = "(select viewer_role()) = 'administrator'";
const own = "account_id = (select viewer_id())";
const ofGuard = (signature: string): string => `alter function ${signature} owner to zv_guard;`;

/** An FG watches over who administers the house: to end his account takes a lead too. */
const endings = `
    create table account_ending (
      id uuid primary key,
      account_id uuid not null constraint account_ending_account_id_fkey references account,
      asked_by uuid not null constraint account_ending_asked_by_fkey references account check (asked_by <> account_id),
      asked_at timestamptz not null,
      confirmed_by uuid constraint account_ending_confirmed_by_fkey references account check (confirmed_by not in (account_id, asked_by)),
      confirmed_at timestamptz,
      check ((confirmed_by is null) = (confirmed_at is null))
    );
    create index account_ending_account_id on account_ending (account_id, asked_at desc);
    create index account_ending_asked_by on account_ending (asked_by);
    create index account_ending_confirmed_by on account_ending (confirmed_by);
    ${protect("account_ending")}
    ${reads("account_ending", "zv_door")}
    ${adds("account_ending", "zv_door", "asked_by = (select viewer_id()) and confirmed_by is null")}
    grant update (confirmed_by, confirmed_at) on account_ending to zv_door;
    create policy zv_door_changes on account_ending for update to zv_door
      using (confirmed_by is null) with check (confirmed_by = (select viewer_id()));
    create function guard_ending() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not exists (select from account where id = new.asked_by and role = 'administrator' and ended_on is null) then
        raise exception 'an administrator asks for it';
      end if;
      if not exists (select from account where id = new.account_id and role = 'fg' and ended_on is null) then
        raise exception 'it is about an FG';
      end if;
      if new.confirmed_by is not null and not exists (select from account where id = new.confirmed_by and is_lead and ended_on is null) then
        raise exception 'a lead confirms it';
      end if;
      if not exists (select from account where role = 'fg' and ended_on is null and id <> new.account_id) then
        perform refuse('oversight/fg', 'last-fg');
      end if;
      return new;
    end $$;
    ${ofGuard("guard_ending()")}
    create trigger guard_ending before insert or update on account_ending for each row execute function guard_ending();`;

/** Who may become what, and who may say so. Whoever waited for another's change weighs what that left. */
const guard = `
    create function guard_account() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if old.ended_on is not null then perform refuse('security/limited-access', 'account-ended'); end if;
      if (new.role, new.is_lead, new.ended_on) is not distinct from (old.role, old.is_lead, old.ended_on) then return new; end if;
      if new.id = viewer_id() then perform refuse('security/limited-access', 'own-account'); end if;
      perform pg_advisory_xact_lock(hashtextextended('zv accounts', 34));
      if new.role <> old.role and 'fg' in (new.role, old.role) then perform refuse('oversight/fg', 'fg-apart'); end if;
      if old.role = 'fg' then
        if not exists (select from account where role = 'fg' and ended_on is null and id <> old.id) then
          perform refuse('oversight/fg', 'last-fg');
        end if;
        if not exists (select from account_ending e where e.account_id = old.id and e.confirmed_by = viewer_id()) then
          perform refuse('oversight/fg', 'fg-by-two');
        end if;
        return new;
      end if;
      if viewer_role() <> 'administrator' then raise insufficient_privilege; end if;
      if old.role = 'administrator' and not exists (
        select from account where role = 'administrator' and ended_on is null and id <> old.id) then
        perform refuse('security/limited-access', 'last-administrator');
      end if;
      if new.role <> old.role and exists (select from assignment a where a.consultant_id = old.id and a.ended_at is null
        and (a.to_on is null or a.to_on >= house_today())) then
        perform refuse('share/consultant', 'still-assigned');
      end if;
      return new;
    end $$;
    ${ofGuard("guard_account()")}
    create trigger guard_account before update on account for each row execute function guard_account();

    -- Nobody goes on as what he was. Signing in and this wait for one another, so that no session is begun in between.
    create function end_sessions() returns trigger language plpgsql set search_path = public as $$ begin
      if new.role = old.role and new.ended_on is not distinct from old.ended_on then return null; end if;
      perform lock_factors(new.id);
      delete from session where account_id = new.id;
      return null;
    end $$;
    create trigger end_sessions after update on account for each row execute function end_sessions();
    -- After guard_session, by whose lock it waited.
    create function guard_session_of() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform from account where id = new.account_id and ended_on is null
        and new.login = case role when 'administrator' then 'zv_door' else 'zv_' || role end;
      if not found then perform refuse('security/limited-access', 'account-ended'); end if;
      return new;
    end $$;
    ${ofGuard("guard_session_of()")}
    create trigger guard_session_of before insert on session for each row execute function guard_session_of();`;

/** Who made, changed or ended which account: the log names nobody but who did it. */
const changed = `
    create table account_change (
      id uuid primary key,
      account_id uuid not null constraint account_change_account_id_fkey references account,
      -- Nobody: the operator, or an installation that begins.
      changed_by uuid constraint account_change_changed_by_fkey references account,
      changed_at timestamptz not null default house_now(),
      role text not null,
      is_lead boolean not null,
      is_ended boolean not null
    );
    create index account_change_account_id on account_change (account_id, changed_at desc, id);
    create index account_change_changed_by on account_change (changed_by);
    ${protect("account_change")}
    ${reads("account_change", "zv_door")}
    grant insert (id, account_id, changed_by, role, is_lead, is_ended) on account_change to zv_door;
    create policy zv_door_adds on account_change for insert to zv_door with check (changed_by is not distinct from viewer_id());
    -- The FG hears of it at once, whoever it was; what an operator does is told by nobody.
    grant insert on message to zv_door;
    create policy zv_door_tells on message for insert to zv_door
      with check (state = 'QUEUED' and template = 'accountChanged' and recipient = 'OFFICER');
    create function note_account() returns trigger language plpgsql set search_path = public as $$
    declare change uuid := gen_random_uuid(); begin
      insert into account_change (id, account_id, changed_by, role, is_lead, is_ended)
        values (change, new.id, viewer_id(), new.role, new.is_lead, new.ended_on is not null);
      if viewer_id() is not null then
        insert into message (id, version, created_at, template, recipient, about_id, key, state, attempts, next_try_at)
          values (gen_random_uuid(), 1, house_now(), 'accountChanged', 'OFFICER', change, 'accountChanged/' || change, 'QUEUED', 0, house_now());
      end if;
      return null;
    end $$;
    create trigger note_account after insert or update on account for each row execute function note_account();
    create trigger account_change_stays before update or delete or truncate on account_change execute function event_stays();`;

/**
 * security/limited-access and oversight/fg: the administrator makes accounts, gives them a role and ends them, never his own, and never
 * the last of his kind; an FG he neither makes out of somebody nor ends alone. What people like about their screen is theirs.
 */
export class People extends Step {
  readonly name = "People0000000000034";
  readonly sql = `
    alter table account add ended_on date;
    drop policy zv_door_adds on account;
    create policy zv_door_adds on account for insert to zv_door with check ((select viewer_id()) is null or ${byAdministrator});
    ${changes("account", "zv_door", "version, role, is_lead, ended_on", `(${byAdministrator} or role = 'fg')`)}
    ${endings}
    ${changed}
    ${guard}

    -- The log knows; it tells the door this and nothing else of it.
    create function last_sign_in(account uuid) returns timestamptz language sql stable security definer set search_path = public as
      $$ select at from event where actor = account and action in ('signIn', 'useRecovery') and outcome = 'ok' order by at desc limit 1 $$;
    ${ofGuard("last_sign_in(uuid)")}
    grant execute on function last_sign_in(uuid) to zv_door;

    -- Nobody is written to who works here no more, and nobody is hired who does not.
    create function skip_ended() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if exists (select from account where id = new.recipient_id and ended_on is not null) then return null; end if;
      return new;
    end $$;
    ${ofGuard("skip_ended()")}
    create trigger skip_ended before insert on message for each row when (new.recipient = 'ACCOUNT') execute function skip_ended();
    create function guard_assignment_of() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if exists (select from account where id = new.consultant_id and ended_on is not null) then
        perform refuse('share/consultant', 'consultant-ended');
      end if;
      return new;
    end $$;
    ${ofGuard("guard_assignment_of()")}
    create trigger guard_assignment_of before insert on assignment for each row execute function guard_assignment_of();

    create table preference (
      account_id uuid primary key constraint preference_account_id_fkey references account,
      language text not null check (language in ('nl', 'en')),
      has_shortcuts boolean not null
    );
    ${protect("preference")}
    ${reads("preference", "zv_door")}
    ${adds("preference", "zv_door", own)}
    ${changes("preference", "zv_door", "language, has_shortcuts", own)}
  `;
}
