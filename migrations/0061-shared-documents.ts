import { guards } from "./0055-sharing.js";
import { Step } from "./protect.js";

const documents = `(select id, case_id, category, final_at, 'document' place from document
    union all select id, case_id, category, final_at, 'sensitive_document' from sensitive_document)`;

/** What goes along is of this case and of a kind that is shared, is final, and is no edition that another took the place of. */
const judged = `
    create function guard_shared_documents() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if tg_op = 'UPDATE' then
        if new.document_ids is distinct from old.document_ids then perform refuse('share/only-authorised', 'disclosure-stays'); end if;
        return new;
      end if;
      if new.manner = 'ORAL' and cardinality(new.document_ids) > 0 then perform refuse('share/only-authorised', 'documents-not-told'); end if;
      if (select count(*) from ${documents} d
          where d.id = any (new.document_ids) and d.case_id = new.case_id and d.category = any (new.categories)) <> cardinality(new.document_ids) then
        perform refuse('share/only-authorised', 'unknown-documents');
      end if;
      if exists (select from ${documents} d where d.id = any (new.document_ids) and d.final_at is null) then
        perform refuse('share/only-authorised', 'document-not-final');
      end if;
      if exists (select from document d where d.replaces_id = any (new.document_ids))
        or exists (select from sensitive_document d where d.replaces_id = any (new.document_ids)) then
        perform refuse('share/only-authorised', 'document-replaced');
      end if;
      return new;
    end $$;
    create trigger guard_shared_documents before insert or update on disclosure for each row execute function guard_shared_documents();`;

/** A link is judged once, in whichever way something of it is asked: what is in it, its letter, one of its files. */
const fetched = `
    drop function open_link(bytea, bytea);
    create function judge_link(token bytea, mac bytea, out outcome text, out tries int, out owner uuid, out link uuid, out shared uuid)
      language plpgsql security definer set search_path = public as $$
    declare found disclosure_link; sharing disclosure; begin
      select l.* into found from disclosure_link l where l.token_hash = token;
      outcome := 'DEAD';
      if found.id is null then return; end if;
      -- In the order in which a withdrawal takes them, of a line and of a signature.
      perform from authorisation_line l where l.case_id = found.case_id for share;
      perform from signature s where s.case_id = found.case_id for share;
      select d.* into sharing from disclosure d where d.id = found.disclosure_id for update;
      select l.* into found from disclosure_link l where l.id = found.id for update;
      owner := found.case_id; link := found.id; shared := found.disclosure_id;
      if found.ended_at is null and not sharing_is_lawful(sharing.case_id, sharing.institution_id, sharing.categories) then
        perform end_links(sharing.id);
        perform end_sharing(sharing.case_id);
        return;
      end if;
      if found.ended_at is not null or found.ends_at <= house_now() then return; end if;
      if found.code_mac <> mac then
        tries := found.tries_left - 1;
        update disclosure_link l set tries_left = judge_link.tries, ended_at = case when judge_link.tries = 0 then house_now() end where l.id = found.id;
        if tries > 0 then outcome := 'WRONG'; end if;
        return;
      end if;
      outcome := 'OPEN';
    end $$;
    -- The first time that something of it is handed over it was received; from then it may be had again for an hour.
    create function hand_over(of_link uuid) returns void language plpgsql security definer set search_path = public as $$
    declare of_disclosure uuid; begin
      update disclosure_link l set downloads = l.downloads + 1, opened_at = coalesce(l.opened_at, house_now()),
          ends_at = least(l.ends_at, coalesce(l.opened_at, house_now()) + interval '1 hour') where l.id = of_link
        returning l.disclosure_id into of_disclosure;
      update disclosure d set state = 'RECEIVED', left_on = house_today() where d.id = of_disclosure and d.state = 'PREPARED';
    end $$;
    create function key_of_case(of_case uuid, of_class text) returns bytea language sql stable security definer set search_path = public as $$
      select k.wrapped || k.commitment from key_wrap k where k.case_id = of_case and k.class = of_class $$;

    create function look_in_link(token bytea, mac bytea) returns table (outcome text, tries int, owner uuid, files jsonb)
      language plpgsql security definer set search_path = public as $$
    declare judged record; begin
      select * into judged from judge_link(token, mac);
      outcome := judged.outcome; tries := judged.tries; owner := judged.owner;
      if outcome = 'OPEN' then
        select jsonb_agg(jsonb_build_object('kind', f.kind, 'format', f.format, 'size', f.size) order by asked.place) into files
          from disclosure d, unnest(d.document_ids) with ordinality asked (id, place), (
            select k.id, k.kind, k.format, k.size from document k union all select k.id, k.kind, k.format, k.size from sensitive_document k) f
          where d.id = judged.shared and f.id = asked.id;
      end if;
      return next;
    end $$;
    create function open_link(token bytea, mac bytea) returns table (outcome text, tries int, owner uuid,
      copy uuid, copy_version int, contact bytea, identity bytea, learning bytea, absence bytea, note bytea,
      health_id uuid, health_version int, health bytea, home_id uuid, home_version int, home bytea, ordinary bytea, special bytea)
      language plpgsql security definer set search_path = public as $$
    #variable_conflict use_column
    declare judged record; begin
      select * into judged from judge_link(token, mac);
      outcome := judged.outcome; tries := judged.tries; owner := judged.owner;
      if outcome <> 'OPEN' then return next; return; end if;
      perform hand_over(judged.link);
      select c.id, c.version, c.contact, c.identity, c.learning, c.absence, c.note
        into copy, copy_version, contact, identity, learning, absence, note from disclosure_copy c where c.disclosure_id = judged.shared;
      select h.id, h.version, h.health into health_id, health_version, health from disclosed_health h where h.disclosure_id = judged.shared;
      select h.id, h.version, h.home into home_id, home_version, home from disclosed_home h where h.disclosure_id = judged.shared;
      ordinary := key_of_case(judged.owner, 'ordinary');
      if health is not null or home is not null then special := key_of_case(judged.owner, 'special'); end if;
      return next;
    end $$;
    create function open_link_file(token bytea, mac bytea, number int) returns table (outcome text, tries int, owner uuid, file uuid, place text,
      format text, version int, box bytea, said_version int, said bytea, class text, key bytea)
      language plpgsql security definer set search_path = public as $$
    #variable_conflict use_variable
    declare judged record; begin
      select * into judged from judge_link(token, mac);
      outcome := judged.outcome; tries := judged.tries; owner := judged.owner;
      select d.document_ids[number] into file from disclosure d where d.id = judged.shared;
      if outcome = 'OPEN' and file is null then outcome := 'DEAD'; end if;
      if outcome <> 'OPEN' then return next; return; end if;
      perform hand_over(judged.link);
      select 'document', d.format, c.version, c.document, d.version, d.document, 'ordinary'
        into place, format, version, box, said_version, said, class
        from document d join document_content c on c.id = d.id where d.id = file;
      if place is null then
        select 'sensitive_document', d.format, c.version, c.sensitive, d.version, d.sensitive, 'special'
          into place, format, version, box, said_version, said, class
          from sensitive_document d join sensitive_content c on c.id = d.id where d.id = file;
      end if;
      key := key_of_case(judged.owner, class);
      return next;
    end $$;
    ${guards(
      ...["judge_link(bytea, bytea)", "hand_over(uuid)", "key_of_case(uuid, text)", "look_in_link(bytea, bytea)"],
      ...["open_link(bytea, bytea)", "open_link_file(bytea, bytea, int)", "guard_shared_documents()"],
    )}
    grant execute on function look_in_link(bytea, bytea), open_link(bytea, bytea), open_link_file(bytea, bytea, int) to zv_door;`;

/**
 * share/only-authorised, security/one-file: a document goes along under the same line as what is written, is final from then on, and is handed over by
 * the link at an instant at which sharing is lawful.
 */
export class SharedDocuments extends Step {
  readonly name = "SharedDocuments0000000000061";
  readonly sql = `
    alter table disclosure add document_ids uuid[] not null default '{}';
    alter table disclosure alter document_ids drop default,
      drop constraint tells_something,
      add constraint tells_something check (cardinality(record_ids) + cardinality(document_ids) + cardinality(facts) > 0);
    ${judged} ${fetched}`;
}
