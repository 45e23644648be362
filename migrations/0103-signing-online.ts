import { guards } from "./0055-sharing.js";
import { adds, onDuty, protect, Step } from "./protect.js";
import { amended } from "./requests/amended.js";

/** By what a link is known, its code, and in which transaction it was opened, no login ever reads. */
const shown =
  "id, version, created_at, case_id, guardian_id, is_posted, ends_at, tries_left, opened_at, used_at, ended_at";
const sees = (login: string, using = "true"): string => `
    grant select (${shown}) on sign_link to ${login};
    create policy ${login}_reads on sign_link for select to ${login} using (${using});`;

const table = `
    create table sign_link (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint sign_link_case_id_fkey references case_file,
      guardian_id uuid constraint sign_link_guardian_id_fkey references guardian,
      is_posted boolean not null,
      token_hash bytea not null unique check (octet_length(token_hash) = 32),
      code_mac bytea not null check (octet_length(code_mac) = 32),
      ends_at timestamptz not null, tries_left int not null check (tries_left between 0 and 5),
      opened_at timestamptz, used_at timestamptz, ended_at timestamptz, opened_in text,
      constraint sign_link_posted_or_mailed check (is_posted or guardian_id is not null)
    );
    create index sign_link_case_id on sign_link (case_id, created_at, id);
    create index sign_link_guardian_id on sign_link (guardian_id);
    create index sign_link_opened_in on sign_link (opened_in) where opened_in is not null;
    ${protect("sign_link")}
    ${sees("zv_office")} ${sees("zv_consultant", onDuty("sign_link.case_id"))} ${sees("zv_fg")}
    ${adds("sign_link", "zv_office")}
    grant update (tries_left, opened_at, used_at, ended_at, opened_in) on sign_link to zv_guard;
    create policy guard_counts on sign_link for update to zv_guard using (true) with check (true);
    grant delete on sign_link to zv_guard; create policy guard_erases on sign_link for delete to zv_guard using (true);
    create trigger guard_restricted before insert or update or delete on sign_link for each row execute function guard_restricted();
    ${amended("case_rows_go", "'redaction'", "'sign_link', 'redaction'")}`;

const judged = `
    -- Whether somebody may still sign or take back by a link: he was asked, and if he is a parent he holds authority.
    create function may_sign_by_link(of_case uuid, of_guardian uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from signature s where s.case_id = of_case and s.guardian_id is not distinct from of_guardian
          and s.signer = case when of_guardian is null then 'PUPIL' else 'GUARDIAN' end and s.asked_on <= house_today() and s.invalidated_at is null)
        and (of_guardian is null or exists (select from guardian g where g.id = of_guardian and g.case_id = of_case and g.authority = 'YES')) $$;
    create function end_sign_links(of_case uuid, of_guardian uuid) returns void language sql security definer set search_path = public as $$
      update message m set state = 'WITHDRAWN', leased_until = null, version = m.version + 1
        where m.template = 'signLink' and m.state in ('QUEUED', 'SENDING') and m.handed_over_at is null and m.about_id in (select l.id
          from sign_link l where l.case_id = of_case and l.guardian_id is not distinct from of_guardian and l.ended_at is null);
      update sign_link l set ended_at = house_now() where l.case_id = of_case and l.guardian_id is not distinct from of_guardian and l.ended_at is null $$;
    -- One at a time of each signer.
    create function guard_sign_link() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not may_sign_by_link(new.case_id, new.guardian_id) then perform refuse('consent/in-writing', 'nobody-to-sign'); end if;
      perform end_sign_links(new.case_id, new.guardian_id);
      new.ends_at := ((house_now() at time zone 'Europe/Amsterdam') + interval 'P14D') at time zone 'Europe/Amsterdam';
      new.tries_left := 5; new.opened_at := null; new.used_at := null; new.ended_at := null; new.opened_in := null;
      return new;
    end $$;
    create trigger guard_sign_link before insert on sign_link for each row execute function guard_sign_link();`;

const opened = `
    -- Numbers of transactions begin anew in a copy that is put back, which is another life of the database.
    create function this_opening(number xid8) returns text language sql stable security definer set search_path = public as $$
      select i.incarnation || '/' || number::text from installation i $$;
    create function sign_link_is_open(token bytea) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from sign_link l join case_file c on c.id = l.case_id
        where l.token_hash = token and l.ended_at is null and l.ends_at > house_now() and c.restricted_on is null) $$;
    -- The case is locked first, as every act locks it. What the door may do of the case it may do in this one transaction, and in no other.
    create function open_sign_link(token bytea, mac bytea) returns table (outcome text, tries int, owner uuid, guardian uuid, ends_at timestamptz)
      language plpgsql security definer set search_path = public as $$
    #variable_conflict use_column
    declare l sign_link; c case_file; begin
      outcome := 'DEAD';
      select q.* into l from sign_link q where q.token_hash = token;
      if l.id is null or l.ended_at is not null or l.ends_at <= house_now() then return next; return; end if;
      select q.* into c from case_file q where q.id = l.case_id for update;
      select q.* into l from sign_link q where q.id = l.id for update;
      if l.id is null or c.id is null then return next; return; end if;
      owner := l.case_id; guardian := l.guardian_id; ends_at := l.ends_at;
      if l.ended_at is not null or l.ends_at <= house_now() or c.restricted_on is not null or not may_sign_by_link(l.case_id, l.guardian_id) then
        return next; return;
      end if;
      if l.code_mac <> mac then
        tries := l.tries_left - 1;
        update sign_link q set tries_left = tries, ended_at = case when tries = 0 then house_now() end where q.id = l.id;
        outcome := case when tries = 0 then 'DEAD' else 'WRONG' end;
        return next; return;
      end if;
      update sign_link q set opened_at = coalesce(q.opened_at, house_now()), opened_in = this_opening(pg_current_xact_id()) where q.id = l.id;
      outcome := 'OPEN';
      return next;
    end $$;
    create function opened_now() returns setof sign_link language sql stable security definer set search_path = public as $$
      select l.* from sign_link l where l.opened_in = this_opening(pg_current_xact_id_if_assigned()) $$;
    create function signing_case() returns uuid language sql stable security definer set search_path = public as $$ select o.case_id from opened_now() o $$;
    create function signing_guardian() returns uuid language sql stable security definer set search_path = public as $$ select o.guardian_id from opened_now() o $$;
    -- Of the institutions on the form what stands on it.
    create function signing_institutions() returns table (id uuid, name text, kind text, city text) language sql stable security definer set search_path = public as $$
      select i.id, i.name, i.kind, i.city from institution i where exists (select from authorisation_line l where l.institution_id = i.id and l.case_id = signing_case()) $$;
    create function sign_link_of_mail(mail uuid) returns uuid language sql stable security definer set search_path = public as $$
      select l.id from message m join sign_link l on l.id = m.about_id where m.id = mail and m.template = 'signLink' and l.ended_at is null and l.ends_at > house_now() $$;
    grant execute on function sign_link_is_open(bytea), open_sign_link(bytea, bytea), signing_case(), signing_guardian(), signing_institutions() to zv_door;
    grant execute on function sign_link_of_mail(uuid) to zv_rounds;
    ${guards(
      ...[
        "this_opening(xid8)",
        "may_sign_by_link(uuid, uuid)",
        "end_sign_links(uuid, uuid)",
        "guard_sign_link()",
        "opened_now()",
      ],
      ...["sign_link_is_open(bytea)", "open_sign_link(bytea, bytea)", "signing_case()", "signing_guardian()"],
      ...["signing_institutions()", "sign_link_of_mail(uuid)"],
    )}`;

const ofIt = "case_id = (select signing_case())";
const his = `${ofIt} and guardian_id is not distinct from (select signing_guardian())`;
const signs = (place: string, using: string, columns = ""): string => `
    grant select ${columns && `(${columns})`} on ${place} to zv_door;
    create policy zv_door_signs on ${place} for select to zv_door using (${using});`;
const writes = (place: string, columns: string, using: string, check = using): string => `
    grant update (${columns}) on ${place} to zv_door;
    create policy zv_door_signs_it on ${place} for update to zv_door using (${using}) with check (${check});`;
const person = "id, version, created_at, case_id, contact";

/** Of the case of a link that is open the door sees and writes what signing and taking back come to, and nothing of anything else. */
const atTheDoor = `
    ${signs("case_file", "id = (select signing_case())")} ${signs("consent", ofIt)} ${signs("signature", ofIt)} ${signs("authorisation_line", ofIt)}
    ${signs("assignment", ofIt)} ${signs("task", ofIt)} ${signs("key_wrap", `class = 'ordinary' and not is_closed and ${ofIt}`)}
    ${signs("guardian", "id = (select signing_guardian())", `${person}, kind, authority, lives_apart, is_address_secret, note`)}
    ${signs("pupil", ofIt, `${person}, is_address_secret, identity, name_mark`)}
    ${writes("case_file", "version, note, frozen_on, stage, outcome, work_ended_on, promised_by, destroy_on, term", "id = (select signing_case())")}
    ${writes("signature", "version, note, signed_on, channel, document_hash, withdrawn_at", his)}
    ${writes("authorisation_line", "version, note, categories, declined", ofIt)}
    ${writes("assignment", "version, ended_at", ofIt, `${ofIt} and ended_at is not null`)}
    ${writes("task", "version, state, ended_at, ended_by_id, owner_id", ofIt, `${ofIt} and owner_id is null and ended_by_id is null`)}
    create policy zv_door_asks on task for insert to zv_door with check (owner_id is null and state = 'OPEN' and ${ofIt});
    create policy zv_door_tells_officer on message for insert to zv_door with check (state = 'QUEUED' and template = 'caseFrozen' and recipient = 'OFFICER' and ${ofIt});
    grant update (leased_until) on message to zv_door;
    create policy zv_door_takes_back on message for update to zv_door using (${ofIt}) with check (state = 'WITHDRAWN' and ${ofIt});
    ${amended("guard_message", "('zv_office', 'SENDING', 'WITHDRAWN')", "('zv_office', 'SENDING', 'WITHDRAWN'), ('zv_door', 'QUEUED', 'WITHDRAWN'), ('zv_door', 'SENDING', 'WITHDRAWN')")}
    grant execute on function consent_status_of, line_stands_of, assignment_active_of to zv_door;
    -- By a link somebody signs today, digitally, and of what was written otherwise only takes back.
    create function guard_signed_at_door() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if session_user = 'zv_door' and new.signed_on is distinct from old.signed_on and (new.signed_on <> house_today() or new.channel <> 'DIGITAL') then
        perform refuse('consent/in-writing', 'already-signed');
      end if;
      if session_user = 'zv_door' and (new.signed_on, new.withdrawn_at) is distinct from (old.signed_on, old.withdrawn_at) then
        update sign_link l set used_at = house_now() where l.id in (select o.id from opened_now() o);
      end if;
      return new;
    end $$;
    ${guards("guard_signed_at_door()")}
    create trigger guard_signed_at_door before update on signature for each row execute function guard_signed_at_door();`;

/**
 * consent/in-writing, consent/agreement-and-authorisation: whoever must sign may do so on line, with a link of his own and a code that went another way. Opening it does
 * nothing; five wrong codes end it. Who has both may sign what he was asked, and take it back, until the link is over: in the one transaction in which he shows them.
 */
export class SigningOnline extends Step {
  readonly name = "SigningOnline0000000000103";
  readonly sql = table + judged + opened + atTheDoor;
}
