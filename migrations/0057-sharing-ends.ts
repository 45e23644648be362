import { guards } from "./0055-sharing.js";
import { Step } from "./protect.js";

/**
 * share/only-authorised: what waits to leave ends with whatever it rested on: a line that was taken back, a signature that never was one, a holder
 * of authority who has not signed yet. Who received something under what turned out not to hold is told. An institution is called as it was named anywhere.
 */
export class SharingEnds extends Step {
  readonly name = "SharingEnds0000000000057";
  readonly sql = `
    -- What a sharing rests on, whatever became of the case since: both documents, and a line for each kind.
    create function basis_stands(of_case uuid, institution uuid, categories text[]) returns boolean
      language sql stable security definer set search_path = public as $$
      select case_is_signed(of_case, house_today()) and not exists (select from unnest(categories) category where not exists (
        select from authorisation_line l where l.case_id = of_case and l.institution_id = institution
        and l.direction = 'GIVE' and category = any (l.categories) and line_covers(l.id, house_today()))) $$;
    create function recall_sharing(of_case uuid, of_consent uuid, to_institution uuid default null) returns void
      language plpgsql security definer set search_path = public as $$ begin
      update disclosure d set recalled_at = house_now() where d.case_id = of_case and d.state in ('SENT', 'RECEIVED') and d.recalled_at is null
        and (exists (select from consent c where c.id = of_consent and c.document = 'AGREEMENT')
          or exists (select from authorisation_line l where l.consent_id = of_consent and l.institution_id = d.institution_id and l.direction = 'GIVE'))
        and (to_institution is null or d.institution_id = to_institution)
        and not basis_stands(d.case_id, d.institution_id, d.categories);
      if found then
        insert into task (id, version, created_at, case_id, kind, target_on, state)
          values (gen_random_uuid(), 1, house_now(), of_case, 'TELL_RECIPIENTS', house_today() + 3, 'OPEN') on conflict do nothing;
      end if;
    end $$;
    -- What waits ends, and so does a link to what was fetched already.
    create or replace function end_sharing(of_case uuid) returns int language sql security definer set search_path = public as $$
      select end_links(d.id) from disclosure d where d.case_id = of_case and d.state = 'RECEIVED' and d.manner = 'LINK'
        and exists (select from disclosure_link l where l.disclosure_id = d.id and l.ended_at is null)
        and not sharing_is_lawful(d.case_id, d.institution_id, d.categories);
      with gone as (update disclosure d set state = 'WITHDRAWN' where d.case_id = of_case and d.state = 'PREPARED'
        and not sharing_is_lawful(d.case_id, d.institution_id, d.categories) returning 1) select count(*)::int from gone $$;
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
      if new.direction = 'GIVE' then
        perform end_sharing(new.case_id);
        perform recall_sharing(new.case_id, new.consent_id, new.institution_id);
      end if;
      return null;
    end $$;
    create trigger end_with_line after update on authorisation_line for each row
      when (old.withdrawn_at is null and new.withdrawn_at is not null or old.categories is distinct from new.categories)
      execute function end_with_line();
    create function tell_of_late() returns trigger language plpgsql security definer set search_path = public as $$ begin
      insert into task (id, version, created_at, case_id, kind, target_on, state)
        values (gen_random_uuid(), 1, house_now(), new.case_id, 'TELL_RECIPIENTS', house_today() + 3, 'OPEN') on conflict do nothing;
      return null;
    end $$;
    create trigger tell_of_late after update on disclosure for each row when (old.state = 'WITHDRAWN' and new.state = 'SENT')
      execute function tell_of_late();
    -- The end of the work lies on no day before something left.
    create function guard_end_of_work() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if exists (select from disclosure d where d.case_id = new.id and d.state in ('SENT', 'RECEIVED') and d.left_on > new.work_ended_on) then
        perform refuse('share/within-assignment', 'end-before-sharing');
      end if;
      return new;
    end $$;
    create trigger guard_end_of_work before update on case_file for each row when (new.stage = 'CLOSED' and old.stage <> 'CLOSED')
      execute function guard_end_of_work();
    ${guards(
      ...["basis_stands(uuid, uuid, text[])", "recall_sharing(uuid, uuid, uuid)", "end_until_signed()"],
      "tell_of_late()",
      ...["end_with_line()", "guard_end_of_work()"],
    )}

    -- What comes from an institution was covered on the day it came and on the day it is taken down, so that nothing is won by naming an earlier
    -- day; what lay in quarantine was judged by both of those days when it was accepted.
    create function arrives_in_time(of_case uuid, institution uuid, category text, received_on date) returns boolean
      language sql stable security definer set search_path = public as $$
      select exists (select from authorisation_line l where l.case_id = of_case and l.institution_id = institution and l.direction = 'ASK'
        and category = any (l.categories) and line_covers(l.id, received_on) and (line_covers(l.id, house_today())
          or exists (select from arrival a where a.case_id = of_case and a.institution_id = institution and a.decision = 'ACCEPTED'
            and a.xmin::text = pg_current_xact_id()::xid::text))) $$;
    create function guard_arriving() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not arrives_in_time(new.case_id, new.source_institution_id, coalesce(tg_argv[0], to_jsonb(new) ->> 'category'), new.received_on) then
        perform refuse('origin/third-parties-authorised', 'no-line-to-ask');
      end if;
      return new;
    end $$;
    ${["learning", "absence", "health", "home"]
      .map(
        (
          kind,
        ) => `create trigger keep_arriving before insert on ${kind}_record for each row when (new.source_institution_id is not null)
      execute function guard_arriving('${kind.toUpperCase()}');`,
      )
      .join("\n    ")}
    ${["document", "sensitive_document"]
      .map(
        (
          table,
        ) => `create trigger keep_arriving before insert on ${table} for each row when (new.source_institution_id is not null)
      execute function guard_arriving();`,
      )
      .join("\n    ")}
    ${guards("arrives_in_time(uuid, uuid, text, date)", "guard_arriving()")}

    -- What was asked under it ends too.
    create trigger end_information_for_want after update of invalidated_at, holds_authority on signature for each row
      when (old.invalidated_at is null and new.invalidated_at is not null or old.holds_authority and not new.holds_authority)
      execute function end_information();
    create trigger end_information after update on authorisation_line for each row
      when (old.withdrawn_at is null and new.withdrawn_at is not null or old.categories is distinct from new.categories)
      execute function end_information();

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
