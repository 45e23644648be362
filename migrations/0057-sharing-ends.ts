import { guards } from "./0055-sharing.js";
import { Step } from "./protect.js";

/**
 * share/only-authorised: what waits to leave ends with whatever it rested on: a line that was taken back, a signature that never was one, a holder
 * of authority who has not signed yet. Who received something under what turned out not to hold is told. An institution is called as it was named anywhere.
 */
export class SharingEnds extends Step {
  readonly name = "SharingEnds0000000000057";
  readonly sql = `
    create function recall_sharing(of_case uuid, of_consent uuid, to_institution uuid default null) returns void
      language plpgsql security definer set search_path = public as $$ begin
      update disclosure d set recalled_at = house_now() where d.case_id = of_case and d.state in ('SENT', 'RECEIVED') and d.recalled_at is null
        and exists (select from authorisation_line l where l.consent_id = of_consent and l.institution_id = d.institution_id and l.direction = 'GIVE')
        and (to_institution is null or d.institution_id = to_institution)
        and not sharing_is_lawful(d.case_id, d.institution_id, d.categories);
      if found then
        insert into task (id, version, created_at, case_id, kind, target_on, state)
          values (gen_random_uuid(), 1, house_now(), of_case, 'TELL_RECIPIENTS', house_today() + 3, 'OPEN') on conflict do nothing;
      end if;
    end $$;
    create or replace function end_with_authorisation() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform end_sharing(new.case_id);
      perform recall_sharing(new.case_id, new.consent_id);
      return null;
    end $$;
    drop trigger end_with_authorisation on signature;
    create trigger end_with_authorisation after update on signature for each row
      when (old.withdrawn_at is null and new.withdrawn_at is not null or old.invalidated_at is null and new.invalidated_at is not null
        or old.holds_authority and not new.holds_authority) execute function end_with_authorisation();
    -- Whoever has still to sign stops what waits; what went before he was known went lawfully.
    create function end_until_signed() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform end_sharing(new.case_id);
      return null;
    end $$;
    create trigger end_until_asked after insert on signature for each row when (new.needed_from is not null) execute function end_until_signed();
    create trigger end_until_needed after update of needed_from on signature for each row
      when (old.needed_from is null and new.needed_from is not null) execute function end_until_signed();

    -- It takes its moment once it has the line, which whoever shares under it holds.
    create trigger a_moment_of_withdrawal before update on authorisation_line for each row
      when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function moment_of_withdrawal();
    create function end_with_line() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform end_sharing(new.case_id);
      perform recall_sharing(new.case_id, new.consent_id, new.institution_id);
      return null;
    end $$;
    create trigger end_with_line after update on authorisation_line for each row
      when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function end_with_line();
    ${guards("recall_sharing(uuid, uuid, uuid)", "end_until_signed()", "end_with_line()")}

    -- What was asked under it ends too.
    create trigger end_information_for_want after update of invalidated_at, holds_authority on signature for each row
      when (old.invalidated_at is null and new.invalidated_at is not null or old.holds_authority and not new.holds_authority)
      execute function end_information();
    create trigger end_information after update of withdrawn_at on authorisation_line for each row
      when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function end_information();

    create or replace function is_named(institution uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from authorisation_line where institution_id = $1) or exists (select from disclosure where institution_id = $1)
        or exists (select from learning_record where source_institution_id = $1)
        or exists (select from absence_record where source_institution_id = $1)
        or exists (select from health_record where source_institution_id = $1)
        or exists (select from home_record where source_institution_id = $1)
        or exists (select from document where source_institution_id = $1)
        or exists (select from sensitive_document where source_institution_id = $1)
        or exists (select from arrival where institution_id = $1)
        or exists (select from information_request where institution_id = $1) $$;
    create index document_source_institution_id on document (source_institution_id) where source_institution_id is not null;
    create index sensitive_document_source_institution_id on sensitive_document (source_institution_id) where source_institution_id is not null;
    create index information_request_institution_id on information_request (institution_id);
    create index arrival_institution_id on arrival (institution_id) where institution_id is not null;
  `;
}
