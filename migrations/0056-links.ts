import { guards, oneMore } from "./0055-sharing.js";
import { adds, assigned, onDuty, protect, Step } from "./protect.js";

/** By what a link is known, and its code, no login ever reads. */
const shown = "id, version, created_at, case_id, disclosure_id, ends_at, tries_left, opened_at, downloads, ended_at";
const sees = (login: string, using = "true"): string => `
    grant select (${shown}) on disclosure_link to ${login};
    create policy ${login}_reads on disclosure_link for select to ${login} using (${using});`;

/**
 * share/only-authorised, security/measures: what an institution fetches by a link it fetches with a code that it heard by telephone, at the number in its
 * record. Opening the link does nothing; five wrong codes end it, and so does whatever ends the sharing. The database hands the boxes of the letter
 * over to who has both, at an instant at which sharing is lawful, and to nobody else.
 */
export class Links extends Step {
  readonly name = "Links0000000000056";
  readonly sql = `
    create table disclosure_link (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint disclosure_link_case_id_fkey references case_file,
      disclosure_id uuid not null constraint disclosure_link_disclosure_id_fkey references disclosure,
      token_hash bytea not null unique check (octet_length(token_hash) = 32),
      code_mac bytea not null check (octet_length(code_mac) = 32),
      ends_at timestamptz not null,
      tries_left int not null check (tries_left between 0 and 5),
      opened_at timestamptz,
      downloads int not null,
      ended_at timestamptz
    );
    create index disclosure_link_disclosure_id on disclosure_link (disclosure_id, created_at, id);
    create index disclosure_link_case_id on disclosure_link (case_id);
    ${protect("disclosure_link")}
    ${sees("zv_office")} ${sees("zv_consultant", onDuty("disclosure_link.case_id"))} ${sees("zv_fg")}
    ${adds("disclosure_link", "zv_office")} ${adds("disclosure_link", "zv_consultant", assigned("disclosure_link.case_id"))}
    grant update (ends_at, tries_left, opened_at, downloads, ended_at) on disclosure_link to zv_guard;
    create policy guard_counts on disclosure_link for update to zv_guard using (true) with check (true);

    -- One at a time, for what waits to be fetched; a new one is judged as the sharing itself.
    create function guard_disclosure_link() returns trigger language plpgsql security definer set search_path = public as $$
    declare found disclosure; begin
      select * into found from disclosure d where d.id = new.disclosure_id and d.case_id = new.case_id for update;
      if found.manner is distinct from 'LINK' or found.state not in ('PREPARED', 'RECEIVED') then
        perform refuse('share/only-authorised', 'disclosure-stays');
      end if;
      if not exists (select from institution i where i.id = found.institution_id and i.email is not null and i.phone is not null) then
        perform refuse('share/only-authorised', 'not-reachable');
      end if;
      perform judge_sharing(found.case_id, found.institution_id, found.categories);
      new.ends_at := house_now() + interval '7 days';
      new.tries_left := 5; new.downloads := 0; new.opened_at := null; new.ended_at := null;
      perform end_links(new.disclosure_id);
      return new;
    end $$;
    create function end_links(of_disclosure uuid) returns void language sql security definer set search_path = public as $$
      update disclosure_link l set ended_at = house_now() where l.disclosure_id = of_disclosure and l.ended_at is null;
      update message m set state = 'WITHDRAWN', leased_until = null, version = m.version + 1
        where m.template = 'documentReady' and m.state in ('QUEUED', 'SENDING') and m.handed_over_at is null
        and m.about_id in (select l.id from disclosure_link l where l.disclosure_id = of_disclosure) $$;
    create trigger guard_disclosure_link before insert on disclosure_link for each row execute function guard_disclosure_link();
    create function end_links_too() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform end_links(new.id);
      return null;
    end $$;
    create trigger end_links after update on disclosure for each row
      when (new.state = 'WITHDRAWN' and old.state <> 'WITHDRAWN' or new.recalled_at is not null and old.recalled_at is null)
      execute function end_links_too();

    create function link_is_open(token bytea) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from disclosure_link l where l.token_hash = token and l.ended_at is null and l.ends_at > house_now()) $$;
    create function open_link(token bytea, mac bytea) returns table (outcome text, tries int, owner uuid, disclosure uuid,
      copy uuid, copy_version int, contact bytea, identity bytea, learning bytea, absence bytea, note bytea,
      health_id uuid, health_version int, health bytea, home_id uuid, home_version int, home bytea, ordinary bytea, special bytea)
      language plpgsql security definer set search_path = public as $$
    #variable_conflict use_column
    declare found disclosure_link; shared disclosure; begin
      select l.* into found from disclosure_link l where l.token_hash = token;
      outcome := 'DEAD';
      if found.id is null then return next; return; end if;
      -- In the order in which a withdrawal takes them, of a line and of a signature.
      perform from authorisation_line l where l.case_id = found.case_id for share;
      perform from signature s where s.case_id = found.case_id for share;
      select d.* into shared from disclosure d where d.id = found.disclosure_id for update;
      select l.* into found from disclosure_link l where l.id = found.id for update;
      owner := found.case_id; disclosure := found.disclosure_id;
      if found.ended_at is null and not sharing_is_lawful(shared.case_id, shared.institution_id, shared.categories) then
        perform end_links(shared.id);
        perform end_sharing(shared.case_id);
        return next; return;
      end if;
      if found.ended_at is not null or found.ends_at <= house_now() then return next; return; end if;
      if found.code_mac <> mac then
        tries := found.tries_left - 1;
        update disclosure_link l set tries_left = tries, ended_at = case when tries = 0 then house_now() end where l.id = found.id;
        outcome := case when tries = 0 then 'DEAD' else 'WRONG' end;
        return next; return;
      end if;
      update disclosure_link l set downloads = l.downloads + 1, opened_at = coalesce(l.opened_at, house_now()),
          ends_at = least(l.ends_at, coalesce(l.opened_at, house_now()) + interval '1 hour') where l.id = found.id;
      if shared.state = 'PREPARED' then
        update disclosure d set state = 'RECEIVED', left_on = house_today() where d.id = shared.id;
      end if;
      outcome := 'OPEN';
      select c.id, c.version, c.contact, c.identity, c.learning, c.absence, c.note
        into copy, copy_version, contact, identity, learning, absence, note from disclosure_copy c where c.disclosure_id = shared.id;
      select h.id, h.version, h.health into health_id, health_version, health from disclosed_health h where h.disclosure_id = shared.id;
      select h.id, h.version, h.home into home_id, home_version, home from disclosed_home h where h.disclosure_id = shared.id;
      select k.wrapped || k.commitment into ordinary from key_wrap k where k.case_id = shared.case_id and k.class = 'ordinary';
      if health is not null or home is not null then
        select k.wrapped || k.commitment into special from key_wrap k where k.case_id = shared.case_id and k.class = 'special';
      end if;
      return next;
    end $$;
    -- To what address of the institution the mail about a link goes, while the link lives.
    create function link_of_mail(mail uuid) returns table (link uuid, email text) language sql stable security definer set search_path = public as $$
      select l.id, i.email from message m join disclosure_link l on l.id = m.about_id join disclosure d on d.id = l.disclosure_id
        join institution i on i.id = d.institution_id where m.id = mail and m.recipient = 'INSTITUTION' and l.ended_at is null $$;
    ${guards(
      ...[
        "guard_disclosure_link()",
        "end_links(uuid)",
        "end_links_too()",
        "link_is_open(bytea)",
        "open_link(bytea, bytea)",
      ],
      "link_of_mail(uuid)",
    )}
    grant execute on function link_is_open(bytea), open_link(bytea, bytea) to zv_door;
    grant execute on function link_of_mail(uuid) to zv_rounds;
    ${oneMore("message_recipient_check", "INSTITUTION")}
    ${adds("message", "zv_consultant", `state = 'QUEUED' and template = 'documentReady' and recipient = 'INSTITUTION' and ${assigned("message.case_id")}`)}
  `;
}
