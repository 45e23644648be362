import { adds, changes, protect, reads, Step } from "./protect.js";

const own = "account_id = (select viewer_id())";

/**
 * security/measures: people sign in with the account of their own organisation, once they linked it themselves. Of whom the
 * provider names only a keyed hash is kept; while somebody is away at it, only the hash of what his browser keeps.
 */
export class Organisation extends Step {
  readonly name = "Organisation0000000000022";
  readonly sql = `
    create table organisation_link (
      account_id uuid primary key constraint organisation_link_account_id_fkey references account,
      issuer bytea not null,
      subject bytea not null unique,
      linked_at timestamptz not null,
      used_at timestamptz
    );
    ${protect("organisation_link")}
    ${reads("organisation_link", "zv_door")}
    ${adds("organisation_link", "zv_door", own)}
    ${changes("organisation_link", "zv_door", "used_at", own)}
    grant delete on organisation_link to zv_door;
    create policy zv_door_removes on organisation_link for delete to zv_door using (${own});
    -- Who comes in by it and who takes it away wait for one another: no session outlives the link that it was begun by.
    create function guard_link() returns trigger language plpgsql set search_path = public as $$ begin
      perform lock_factors(old.account_id);
      return old;
    end $$;
    create trigger guard_link before delete on organisation_link for each row execute function guard_link();

    create table organisation_visit (
      id bytea primary key,
      -- Who is signed in and went to link; nobody, when it is to sign in.
      linking uuid constraint organisation_visit_linking_fkey references account,
      -- Whom the provider named, when a code of the house is still to follow.
      account_id uuid constraint organisation_visit_account_id_fkey references account,
      ends_at timestamptz not null,
      check (linking is null or account_id is null)
    );
    create index organisation_visit_linking on organisation_visit (linking);
    create index organisation_visit_account_id on organisation_visit (account_id);
    ${protect("organisation_visit")}
    grant select, insert, delete on organisation_visit to zv_door;
    create policy zv_door_visits on organisation_visit to zv_door using (true) with check (true);

    alter table session drop constraint session_proven_by_check, add constraint session_proven_by_check check (proven_by in
      ('PASSWORD', 'CODE', 'RECOVERY_CODE', 'PASSKEY',
       'ORGANISATION', 'ORGANISATION_CODE', 'ORGANISATION_RECOVERY_CODE', 'ORGANISATION_FACTORS'));

    create or replace function guard_session() returns trigger language plpgsql security definer set search_path = public as $$
    declare
      by_one boolean := new.proven_by in ('PASSWORD', 'ORGANISATION');
      by_organisation boolean := starts_with(new.proven_by, 'ORGANISATION');
    begin
      perform lock_factors(new.account_id);
      -- More than one factor at the organisation stands for the house's own; one does not, where the account has a second.
      if new.proven_by <> 'ORGANISATION_FACTORS' and by_one = has_second_factor(new.account_id) then
        raise exception 'a session is proven by all that its account has';
      end if;
      if by_organisation and not exists (select from organisation_link where account_id = new.account_id) then
        raise exception 'nobody comes in with an account that is not linked';
      end if;
      new.is_whole := (not by_one or (select mode <> 'real' from installation))
        and not exists (select from credential where account_id = new.account_id and must_enrol);
      return new;
    end $$;
  `;
}
