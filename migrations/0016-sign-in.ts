import { adds, changes, protect, reads, Step } from "./protect.js";

/** The door alone touches what people prove themselves with; it writes for nobody but who stands before it. */
const own = "account_id = (select viewer_id())";
const held = (table: string, columns: string, may = ""): string => `
  create table ${table} (${columns});
  ${protect(table)}
  ${reads(table, "zv_door")}
  ${adds(table, "zv_door", own)}
  ${may && changes(table, "zv_door", may, own)}
  grant delete on ${table} to zv_door;
  create policy zv_door_removes on ${table} for delete to zv_door using (${own});
`;
const account = (table: string, also = ""): string =>
  `account_id uuid not null ${also} constraint ${table}_account_id_fkey references account`;

/** As `open_request`, at the door: what everybody may do about his own way in, also who has no second factor yet. */
const openDoor = `
  create function open_door(token_hash bytea)
    returns table (account_id uuid, role text, is_lead boolean, name text, organisation text, at timestamptz,
      handle uuid, started_at timestamptz, is_whole boolean, has_factor boolean)
    language plpgsql security definer set search_path = public as $$
  declare seen timestamptz; begin
    at := house_now();
    select a.id, a.role, a.is_lead, a.name, a.organisation, s.handle, s.started_at, s.is_whole, has_second_factor(a.id), s.seen_at
      into account_id, role, is_lead, name, organisation, handle, started_at, is_whole, has_factor, seen
      from session s join account a on a.id = s.account_id
      where s.id = token_hash and s.ends_at > at and s.seen_at + s.idle > at;
    if account_id is null or (role = 'consultant' and not is_under_agreement(account_id, house_today())) then
      raise exception using errcode = 'ZV002', message = 'nobody';
    end if;
    perform set_config('zv.viewer', account_id::text, true), set_config('zv.role', role, true);
    if seen < at - interval '1 minute' then update session s set seen_at = at where s.id = token_hash; end if;
    return next;
  end $$;
  alter function open_door(bytea) owner to zv_guard;
  grant execute on function open_door(bytea) to zv_door;
`;

/** Two people give somebody his access back: one begins it, another confirms it, neither is he. */
const recovery = `
  create table recovery (
    id uuid primary key,
    ${account("recovery")} check (account_id <> begun_by),
    begun_by uuid not null constraint recovery_begun_by_fkey references account,
    begun_at timestamptz not null,
    confirmed_by uuid constraint recovery_confirmed_by_fkey references account check (confirmed_by not in (account_id, begun_by)),
    confirmed_at timestamptz,
    code_hash text,
    used_at timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (used_at is null or confirmed_at is not null and code_hash is null)
  );
  create index recovery_account_id on recovery (account_id, confirmed_at);
  create index recovery_begun_at on recovery (begun_at desc, id);
  create index recovery_begun_by on recovery (begun_by);
  create index recovery_confirmed_by on recovery (confirmed_by);
  ${protect("recovery")}
  ${reads("recovery", "zv_door")}
  ${adds("recovery", "zv_door", "begun_by = (select viewer_id()) and confirmed_by is null and used_at is null")}
  grant update (confirmed_by, confirmed_at, code_hash, used_at) on recovery to zv_door;
  create policy zv_door_changes on recovery for update to zv_door
    using (true) with check ((select viewer_id()) in (confirmed_by, account_id));
  create function guard_recovery() returns trigger language plpgsql security definer set search_path = public as $$ begin
    if not exists (select from account where id = new.begun_by and role = 'administrator') then
      raise exception 'an administrator begins a recovery';
    end if;
    if new.confirmed_by is not null and not exists (
      select from account where id = new.confirmed_by and (role = 'administrator' or is_lead)) then
      raise exception 'an administrator or a lead confirms a recovery';
    end if;
    if tg_op = 'UPDATE' and (old.used_at is not null or old.confirmed_by is not null
      and (old.confirmed_by, old.confirmed_at) is distinct from (new.confirmed_by, new.confirmed_at)) then
      raise exception 'what was done in a recovery stays';
    end if;
    return new;
  end $$;
  alter function guard_recovery() owner to zv_guard;
  create trigger guard_recovery before insert or update on recovery for each row execute function guard_recovery();
`;

/**
 * security/measures: a password alone opens nothing in a real installation, nor to who has a second factor anywhere: the
 * database makes such a session good for enrolling only, and takes no last factor away. People see and end their sessions.
 */
export class SignIn extends Step {
  readonly name = "SignIn0000000000016";
  readonly sql = `
    ${held(
      "authenticator",
      `${account("authenticator", "primary key")}, seed bytea not null, confirmed_at timestamptz not null,
       -- A code counts for half a minute of the world's clock, and once: this is the last that was taken.
       last_step bigint not null`,
      "seed, confirmed_at, last_step",
    )}
    ${held(
      "authenticator_offer",
      `${account("authenticator_offer", "primary key")}, seed bytea not null, made_at timestamptz not null`,
      "seed, made_at",
    )}
    ${held(
      "recovery_code",
      `${account("recovery_code")}, slot smallint not null check (slot between 0 and 9), hash text not null,
       primary key (account_id, slot)`,
    )}
    ${held(
      "passkey",
      `id uuid primary key, ${account("passkey")}, credential_id bytea not null unique, public_key bytea not null,
       counter bigint not null, transports text[] not null, name bytea not null, added_at timestamptz not null, used_at timestamptz`,
      "counter, name, used_at",
    )}
    create index passkey_account_id on passkey (account_id);

    create table passkey_challenge (
      id bytea primary key,
      -- Nobody yet, when it is to sign in with.
      account_id uuid constraint passkey_challenge_account_id_fkey references account,
      ends_at timestamptz not null
    );
    create index passkey_challenge_account_id on passkey_challenge (account_id);
    ${protect("passkey_challenge")}
    grant select, insert, delete on passkey_challenge to zv_door;
    create policy zv_door_challenges on passkey_challenge to zv_door using (true) with check (true);

    create function has_second_factor(account uuid) returns boolean language sql stable security definer set search_path = public as
      $$ select exists (select from authenticator where account_id = account) or exists (select from passkey where account_id = account) $$;
    alter function has_second_factor(uuid) owner to zv_guard;
    grant execute on function has_second_factor(uuid) to zv_door, zv_guard;
    grant execute on function refuse(text, text) to zv_door;

    -- Whoever was signed in did not prove himself in today's way.
    truncate session;
    alter table session
      add handle uuid not null unique default gen_random_uuid(),
      add browser text not null check (browser in ('CHROME', 'EDGE', 'FIREFOX', 'OPERA', 'SAFARI', 'SAMSUNG', 'OTHER')),
      add system text not null check (system in ('ANDROID', 'CHROMEOS', 'IOS', 'LINUX', 'MACOS', 'WINDOWS', 'OTHER')),
      add proven_by text not null check (proven_by in ('PASSWORD', 'CODE', 'RECOVERY_CODE', 'PASSKEY')),
      add is_whole boolean not null;

    -- Enrolling and signing in wait for one another, as do two who take factors away: none decides on what the other changes.
    create function lock_factors(account uuid) returns void language sql as
      $$ select pg_advisory_xact_lock(hashtextextended(account::text, 16)) $$;
    grant execute on function lock_factors(uuid) to zv_door, zv_guard;

    create function guard_session() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform lock_factors(new.account_id);
      if (new.proven_by <> 'PASSWORD') <> has_second_factor(new.account_id) then
        raise exception 'a session is proven by all that its account has';
      end if;
      new.is_whole := new.proven_by <> 'PASSWORD' or (select mode <> 'real' from installation)
        and not exists (select from credential where account_id = new.account_id and must_enrol);
      return new;
    end $$;
    alter function guard_session() owner to zv_guard;
    create trigger guard_session before insert on session for each row execute function guard_session();

    -- Who got his access back has a new password and no second step yet.
    alter table credential add must_enrol boolean not null default false;
    ${changes("credential", "zv_door", "password_hash, must_enrol", own)}

    create function guard_first_factor() returns trigger language plpgsql set search_path = public as $$ begin
      perform lock_factors(new.account_id);
      update credential set must_enrol = false where account_id = new.account_id and must_enrol;
      return new;
    end $$;
    create function guard_last_factor() returns trigger language plpgsql set search_path = public as $$ begin
      perform lock_factors(old.account_id);
      if (select mode = 'real' from installation) and not has_second_factor(old.account_id)
        and not exists (select from credential where account_id = old.account_id and must_enrol) then
        perform refuse('security/measures', 'last-second-factor');
      end if;
      return null;
    end $$;
    ${["authenticator", "passkey"]
      .map(
        (
          table,
        ) => `create trigger guard_first_factor before insert on ${table} for each row execute function guard_first_factor();
    create trigger guard_last_factor after delete on ${table} for each row execute function guard_last_factor();`,
      )
      .join("\n    ")}

    create or replace function open_request(token_hash bytea, trace uuid, span text)
      returns table (account_id uuid, role text, is_lead boolean, name text, organisation text, at timestamptz, today date)
      language plpgsql security definer set search_path = public as $$
    declare seen timestamptz; whole boolean; begin
      at := house_now();
      today := (at at time zone 'Europe/Amsterdam')::date;
      select a.id, a.role, a.is_lead, a.name, a.organisation, s.seen_at, s.is_whole
        into account_id, role, is_lead, name, organisation, seen, whole
        from session s join account a on a.id = s.account_id
        where s.id = token_hash and s.login = session_user and s.ends_at > at and s.seen_at + s.idle > at;
      if account_id is null or (role = 'consultant' and not is_under_agreement(account_id, today)) then
        raise exception using errcode = 'ZV002', message = 'nobody';
      end if;
      if not whole then perform refuse('security/measures', 'second-factor-first'); end if;
      perform set_config('zv.viewer', account_id::text, true), set_config('zv.role', role, true),
        set_config('zv.began', at::text, true), set_config('zv.trace', trace::text, true), set_config('zv.span', span, true);
      -- Once a minute is enough to know that somebody is still there, and keeps readers from waiting for one another.
      if seen < at - interval '1 minute' then update session s set seen_at = at where s.id = token_hash; end if;
      return next;
    end $$;
    ${openDoor}
    ${recovery}
  `;
}
