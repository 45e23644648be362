import { guards } from "./0055-sharing.js";
import { countedPart, rowsOfEach } from "./figures/functions.js";
import { ofTerms, remembered } from "./figures/terms.js";
import { Step } from "./protect.js";

/** What is somebody's own while he works here: it goes with his name. */
const ofAColleague = [
  ...["session", "credential", "account_address", "authenticator", "authenticator_offer", "recovery_code", "passkey"],
  ...["passkey_challenge", "organisation_link", "preference", "calendar_feed", "act_key", "saved_query", "signal"],
  ...["recovery", "account_ending", "account_change"],
];
/** What is begun at the door and over within minutes or hours. */
const ofTheDoor = ["session", "passkey_challenge", "organisation_visit", "authenticator_offer"];
const tidied = [...new Set([...ofAColleague, ...ofTheDoor, "processor_agreement", "supplier", "account"])];

const left = `
    alter table account
      -- His name and where he worked are gone; what he did in cases that still live points at a number.
      add forgotten_on date,
      -- When it was last looked whether anything still points at it.
      add weighed_on date;
    -- The day on which somebody's work here ended. A consultant works here as long as he is hired, whoever forgets to end his account.
    create function left_work_on(who uuid) returns date language sql stable security definer set search_path = public as $$
      select coalesce(a.ended_on, case when a.role = 'consultant' then coalesce(
          (select max(p.to_on) from processor_agreement p where p.account_id = a.id),
          (a.created_at at time zone 'Europe/Amsterdam')::date) end)
        from account a where a.id = who $$;`;

/** As it was in 0034, but who left for long enough may be forgotten, by the rounds alone, and is nobody any more from then on. */
const guarded = `
    create or replace function guard_account() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.forgotten_on is distinct from old.forgotten_on then
        if old.forgotten_on is not null or session_user <> 'zv_rounds' or (new.role, new.is_lead) is distinct from (old.role, old.is_lead)
          or (left_work_on(old.id) + ${remembered} <= house_today()) is not true then
          raise exception 'a colleague is known until two years after he left';
        end if;
        return new;
      end if;
      if old.forgotten_on is not null and to_jsonb(new) - 'weighed_on' = to_jsonb(old) - 'weighed_on' then return new; end if;
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
    -- Nobody changed anything about him: what was noted about him goes.
    drop trigger note_account on account;
    create trigger note_account after insert or update on account for each row when (new.forgotten_on is null) execute function note_account();
    -- Somebody who is nobody any more needs no second factor.
    create or replace function guard_last_factor() returns trigger language plpgsql set search_path = public as $$ begin
      if exists (select from account a where a.id = old.account_id and a.forgotten_on is not null) then return null; end if;
      perform lock_factors(old.account_id);
      if (select mode = 'real' from installation) and not has_second_factor(old.account_id)
        and not exists (select from credential where account_id = old.account_id and must_enrol) then
        perform refuse('security/measures', 'last-second-factor');
      end if;
      return null;
    end $$;
    -- What was noted of somebody stays as it is, and goes with him; the owner takes nothing of it away either.
    drop trigger account_change_stays on account_change;
    create trigger account_change_stays before update or truncate on account_change execute function event_stays();
    create function guard_change_goes() returns trigger language plpgsql set search_path = public as $$ begin
      if current_user <> 'zv_guard' or not exists (select from account a where a.id = old.account_id and a.forgotten_on is not null) then
        raise exception 'what was changed of an account can only be added to, as long as its owner is known';
      end if;
      return old;
    end $$;
    create trigger guard_change_goes before delete on account_change for each row execute function guard_change_goes();`;

const done = `
    create function colleagues_to_forget() returns setof uuid language sql stable security definer set search_path = public as $$
      select a.id from account a where case when a.forgotten_on is null then left_work_on(a.id) + ${remembered} <= house_today()
        else a.weighed_on < house_today() end order by a.id $$;
    -- Takes away who he was; his row too, once no case, no agreement and no colleague points at it. Says what it did, or nothing.
    create function forget_colleague(who uuid, called text) returns text language plpgsql security definer set search_path = public as $$
    declare found account; place record; is_named boolean; begin
      select * into found from account a where a.id = who for update;
      if found.id is null or found.weighed_on >= house_today() then return null; end if;
      if found.forgotten_on is null then
        if (left_work_on(who) + ${remembered} <= house_today()) is not true then return null; end if;
        update account set name = called, organisation = '', ended_on = coalesce(ended_on, left_work_on(who)), version = version + 1,
          forgotten_on = house_today() where id = who;
      end if;
      ${ofAColleague.map((table) => `delete from ${table} where account_id = who;`).join("\n      ")}
      delete from organisation_visit where who in (linking, account_id);
      for place in select c.conrelid::regclass::text as in_table, a.attname as by_column from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'account'::regclass loop
        execute format('select exists (select from %s where %I = $1)', place.in_table, place.by_column) into is_named using who;
        exit when is_named;
      end loop;
      if not is_named then
        delete from account where id = who;
        return 'GONE';
      end if;
      update account set weighed_on = house_today() where id = who;
      return case when found.forgotten_on is null then 'FORGOTTEN' end;
    end $$;
    create function tidy_agreements() returns table (place text, id uuid) language plpgsql security definer set search_path = public as $$
    #variable_conflict use_column
    begin
      return query delete from processor_agreement p where p.to_on + ${remembered} <= house_today() returning 'processor_agreement', p.id;
      return query delete from supplier s where (s.created_at at time zone 'Europe/Amsterdam')::date + ${remembered} <= house_today()
        and not exists (select from processor_agreement p where p.supplier_id = s.id) returning 'supplier', s.id;
    end $$;
    create function tidy_door(offered interval) returns void language sql security definer set search_path = public as $$
      delete from session where ends_at <= house_now() or seen_at + idle <= house_now();
      delete from passkey_challenge where ends_at <= house_now();
      delete from organisation_visit where ends_at <= house_now();
      delete from authenticator_offer where made_at <= house_now() - offered $$;
    grant update (name, organisation, ended_on, version, forgotten_on, weighed_on) on account to zv_guard;
    create policy guard_forgets on account for update to zv_guard using (true) with check (forgotten_on is not null);
    ${tidied
      .map(
        (table) =>
          `grant delete on ${table} to zv_guard; create policy guard_tidies on ${table} for delete to zv_guard using (${table === "account" ? "forgotten_on is not null" : "true"});`,
      )
      .join("\n    ")}
    ${guards("left_work_on(uuid)", "colleagues_to_forget()", "forget_colleague(uuid, text)", "tidy_agreements()", "tidy_door(interval)")}
    grant execute on function colleagues_to_forget(), forget_colleague(uuid, text), tidy_agreements(), tidy_door(interval) to zv_rounds;`;

/** So long before its last day an agreement is told to be running out: terms.ts, agreementTold. */
const told = "60";

/** As it was in 0033, without consultants whom nobody knows any more; who is left out is left out above both tables, along whose indexes it is read. */
const shown = `
    create or replace view processor with (security_invoker = true) as
      select p.id, p.version, p.created_at, p.name, p.organisation, p.service, p.account_id, p.supplier_id,
        case p.role when 'supplier' then 'SUPPLIER' else 'CONSULTANT' end as kind,
        (select g.id from processor_agreement g where (g.account_id = p.account_id or g.supplier_id = p.supplier_id)
          and house_today() between g.from_on and g.to_on order by g.to_on desc, g.id limit 1) as agreement_id,
        (p.role = 'supplier' or exists (select from assignment a where a.consultant_id = p.account_id and a.ended_at is null
          and a.from_on <= house_today() and (a.to_on is null or a.to_on >= house_today())))
          and not exists (select from processor_agreement g where g.account_id = p.account_id and g.to_on > house_today() + ${told})
          and not exists (select from processor_agreement g where g.supplier_id = p.supplier_id and g.to_on > house_today() + ${told})
          as needs_agreement
      from (
        select id, version, created_at, role, name, organisation, null::text as service, id as account_id, null::uuid as supplier_id, forgotten_on
          from account
        union all
        select id, version, created_at, 'supplier'::text, name, null::text, service, null::uuid, id, null::date from supplier
      ) p where p.role in ('consultant', 'supplier') and p.forgotten_on is null;`;

/**
 * keep/no-longer-than-needed: who worked for the bureau is forgotten two years after he left, an agreement with a processor goes two years after its
 * last day, and what is begun at the door goes when it is over. What he did in cases stays with them, without his name.
 */
export class Terms extends Step {
  readonly name = "Terms0000000000067";
  readonly sql = `${left} ${guarded} ${done} ${shown} ${rowsOfEach(ofTerms)} ${countedPart("terms", ofTerms)}`;
}
