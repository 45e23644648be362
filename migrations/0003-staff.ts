import { adds, changes, protect, reads, Step } from "./protect.js";

const readers = ["zv_office", "zv_consultant", "zv_fg", "zv_door"];

/**
 * security/limited-access: who works here, and how they prove it. Credentials and sessions are the door's alone; a consultant
 * has no session on a day without an agreement (processors/consultants).
 */
export class Staff extends Step {
  readonly name = "Staff0000000000003";
  readonly sql = `
    create table account (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      name text not null,
      role text not null check (role in ('office', 'consultant', 'fg', 'ministry', 'administrator')),
      organisation text not null,
      is_lead boolean not null check (not is_lead or role = 'office')
    );
    ${protect("account")}
    ${readers.map((login) => reads("account", login)).join("")}
    ${adds("account", "zv_door")}

    create table credential (
      account_id uuid primary key constraint credential_account_id_fkey references account,
      email_hash bytea not null unique,
      password_hash text not null
    );
    ${protect("credential")}
    ${reads("credential", "zv_door")}
    ${adds("credential", "zv_door")}

    create table session (
      id bytea primary key,
      account_id uuid not null constraint session_account_id_fkey references account,
      login text not null,
      started_at timestamptz not null,
      seen_at timestamptz not null,
      ends_at timestamptz not null,
      idle interval not null
    );
    create index session_account_id on session (account_id);
    ${protect("session")}
    ${reads("session", "zv_door")}
    ${adds("session", "zv_door")}
    grant delete on session to zv_door;
    create policy zv_door_ends on session for delete to zv_door using (true);
    ${changes("session", "zv_guard", "seen_at")}

    create table processor_agreement (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      account_id uuid not null constraint processor_agreement_account_id_fkey references account,
      signed_on date not null,
      from_on date not null,
      to_on date not null,
      document_hash text not null,
      check (from_on <= to_on)
    );
    create index processor_agreement_account_id on processor_agreement (account_id, from_on, to_on);
    ${protect("processor_agreement")}
    ${reads("processor_agreement", "zv_office")}
    ${reads("processor_agreement", "zv_fg")}
    ${adds("processor_agreement", "zv_office", "from_on >= house_today()")}

    create function agreement_is_in_force(agreement uuid) returns boolean language sql stable set search_path = public as
      $$ select exists (select from processor_agreement where id = agreement and house_today() between from_on and to_on) $$;
    create function is_under_agreement(account uuid, day date) returns boolean language sql stable security definer set search_path = public as
      $$ select exists (select from processor_agreement p where p.account_id = account and day between p.from_on and p.to_on) $$;
    alter function is_under_agreement(uuid, date) owner to zv_guard;

    create function open_request(token_hash bytea)
      returns table (account_id uuid, role text, is_lead boolean, name text, organisation text, at timestamptz, today date)
      language plpgsql security definer set search_path = public as $$
    declare seen timestamptz; begin
      select a.id, a.role, a.is_lead, a.name, a.organisation, s.seen_at
        into account_id, role, is_lead, name, organisation, seen
        from session s join account a on a.id = s.account_id
        where s.id = token_hash and s.login = session_user and s.ends_at > house_now() and s.seen_at + s.idle > house_now();
      at := house_now();
      today := house_today();
      if account_id is null or (role = 'consultant' and not is_under_agreement(account_id, today)) then return; end if;
      perform set_config('zv.viewer', account_id::text, true), set_config('zv.role', role, true);
      -- Once a minute is enough to know that somebody is still there, and keeps readers from waiting for one another.
      if seen < at - interval '1 minute' then update session s set seen_at = at where s.id = token_hash; end if;
      return next;
    end $$;
    alter function open_request(bytea) owner to zv_guard;
    grant execute on function open_request(bytea) to zv_office, zv_consultant, zv_fg, zv_ministry, zv_door;
    grant execute on function is_under_agreement(uuid, date) to zv_office, zv_consultant, zv_door, zv_guard;
    grant execute on function agreement_is_in_force(uuid) to zv_office, zv_fg;
  `;
}
