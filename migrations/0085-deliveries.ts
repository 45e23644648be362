import { guards, oneMore } from "./0055-sharing.js";
import { endedWithContent, ofEndedContent } from "./deliveries/gone.js";
import { ofDeliveries } from "./figures/deliveries.js";
import { countedPart, rowsOfEach } from "./figures/functions.js";
import { adds, changes, protect, reads, Step } from "./protect.js";

/** Of what was laid ready the office sees that it was, and how often it was fetched; not to which address. */
const open = [
  ...[
    "id",
    "version",
    "created_at",
    "case_id",
    "request_id",
    "author_id",
    "manner",
    "given_on",
    "address_proof",
    "ends_at",
  ],
  ...["ended_at", "end_reason", "first_fetched_at", "last_fetched_at", "downloads", "size", "piece_count"],
].join(", ");
/** By what a link is known, and its code, no login ever reads. */
const shown = "id, version, created_at, case_id, delivery_id, tries_left, ended_at";
const sees = (table: string, columns: string, login: string): string => `
    grant select (${columns}) on ${table} to ${login};
    create policy ${login}_reads on ${table} for select to ${login} using (true);`;
const goes = (table: string): string => `
    create policy operator_updates on ${table} for update to zv_guard using (true) with check (true);
    grant delete on ${table} to zv_guard; create policy guard_erases on ${table} for delete to zv_guard using (true);
    create trigger guard_restricted before insert or update or delete on ${table} for each row execute function guard_restricted();`;

const tables = `
    create table pack_delivery (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint pack_delivery_case_id_fkey references case_file,
      request_id uuid not null constraint pack_delivery_request_id_fkey references data_subject_request,
      author_id uuid not null constraint pack_delivery_author_id_fkey references account,
      manner text not null check (manner in ('LINK', 'POST', 'REGISTERED_POST', 'IN_PERSON')),
      given_on date, address_proof text check (address_proof in ('CALLED_KNOWN_NUMBER', 'LETTER_RECEIVED', 'IN_PERSON')),
      ends_at timestamptz, ended_at timestamptz, end_reason text check (end_reason in ('TERM', 'WITHDRAWN', 'NOT_ENTITLED', 'CONTENT_GONE')),
      first_fetched_at timestamptz, last_fetched_at timestamptz, downloads int not null, size int, piece_count int, handed bytea not null,
      constraint laid_or_given check ((manner = 'LINK') = (num_nonnulls(ends_at, size, piece_count) = 3)
        and (manner = 'LINK' or num_nonnulls(ends_at, size, piece_count, ended_at, address_proof) = 0) and (manner = 'LINK') = (given_on is null)),
      constraint ended_for_a_reason check ((ended_at is null) = (end_reason is null)),
      constraint fetched_whole check ((downloads = 0) = (first_fetched_at is null) and (downloads = 0) = (last_fetched_at is null))
    );
    create index pack_delivery_case_id on pack_delivery (case_id, created_at, id);
    create index pack_delivery_request_id on pack_delivery (request_id, created_at, id);
    create unique index pack_delivery_lies on pack_delivery (request_id) where manner = 'LINK' and ended_at is null;
    create table pack_link (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint pack_link_case_id_fkey references case_file,
      delivery_id uuid not null constraint pack_link_delivery_id_fkey references pack_delivery,
      token_hash bytea not null unique check (octet_length(token_hash) = 32),
      code_mac bytea not null check (octet_length(code_mac) = 32),
      tries_left int not null check (tries_left between 0 and 5), ended_at timestamptz
    );
    create index pack_link_case_id on pack_link (case_id);
    create index pack_link_delivery_id on pack_link (delivery_id, created_at, id);
    create table pack_piece (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint pack_piece_case_id_fkey references case_file,
      delivery_id uuid not null constraint pack_piece_delivery_id_fkey references pack_delivery,
      number int not null check (number > 0), handed bytea not null
    );
    create index pack_piece_case_id on pack_piece (case_id);
    create unique index pack_piece_place on pack_piece (delivery_id, number);
    ${["pack_delivery", "pack_link", "pack_piece"].map((table) => protect(table) + goes(table)).join("")}
    ${reads("pack_delivery", "zv_fg")} ${sees("pack_delivery", open, "zv_office")}
    ${sees("pack_link", shown, "zv_fg")} ${sees("pack_link", shown, "zv_office")}
    ${adds("pack_delivery", "zv_fg", "author_id = (select viewer_id())")} ${adds("pack_link", "zv_fg")} ${adds("pack_piece", "zv_fg")}
    ${changes("pack_delivery", "zv_fg", "version, ended_at, end_reason, handed")}
    grant update (ended_at, end_reason, first_fetched_at, last_fetched_at, downloads) on pack_delivery to zv_guard;
    grant update (tries_left, ended_at) on pack_link to zv_guard;
    create trigger note_boxes after insert or update on pack_delivery for each row execute function note_boxes('handed');
    create trigger note_boxes after insert or update on pack_piece for each row execute function note_boxes('handed');`;

const judged = `
    -- Whether who asked may still be given it: judged when it is laid ready, at each link, at each fetch, and every minute.
    create function delivery_may_go(asked uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from data_subject_request r where r.id = asked and r.asked_by is not null and r.state <> 'RequestRequiresAction'
        and (r.answered_on is null or r.state = 'RequestFulfilled')
        and (r.asked_by <> 'MANDATE' or r.identity_means = 'MANDATE_SEEN')
        and (r.asked_by <> 'PARENT' and r.asker_id is null or exists (select from guardian g where g.id = r.asker_id and g.authority = 'YES'))) $$;
    create function guard_delivery() returns trigger language plpgsql security definer set search_path = public as $$
    declare r data_subject_request; begin
      if tg_op = 'UPDATE' then
        if (new.case_id, new.request_id, new.author_id, new.manner, new.given_on, new.address_proof, new.ends_at, new.size, new.piece_count)
          is distinct from (old.case_id, old.request_id, old.author_id, old.manner, old.given_on, old.address_proof, old.ends_at, old.size, old.piece_count)
          or old.ended_at is not null and (new.ended_at, new.end_reason) is distinct from (old.ended_at, old.end_reason)
          or session_user = 'zv_fg' and pg_trigger_depth() = 1 and new.end_reason is distinct from old.end_reason and new.end_reason <> 'WITHDRAWN'
          or new.downloads <> old.downloads and (old.ended_at is not null or old.ends_at <= house_now()) then
          perform refuse('rights/access', 'delivery-over');
        end if;
        if new.ended_at is distinct from old.ended_at then new.ended_at := house_now(); end if;
        return new;
      end if;
      select * into r from data_subject_request q where q.id = new.request_id;
      if r.case_id is distinct from new.case_id then perform refuse('data/persons', 'person-elsewhere'); end if;
      if r.kind not in ('ACCESS', 'PORTABILITY') then perform refuse('rights/access', 'pack-not-asked'); end if;
      if not exists (select from account a where a.id = new.author_id and a.role = 'fg') then perform refuse('oversight/fg', 'fg-decides'); end if;
      new.downloads := 0; new.first_fetched_at := null; new.last_fetched_at := null; new.ended_at := null; new.end_reason := null;
      if r.state = 'RequestRequiresAction' then perform refuse('rights/any-channel', 'identity-open'); end if;
      if not delivery_may_go(r.id) then perform refuse('rights/access', 'delivery-not-his'); end if;
      if new.manner = 'LINK' then
        if r.answered_on is not null then perform refuse('rights/any-channel', 'request-answered'); end if;
        new.ends_at := least(new.ends_at, ((house_now() at time zone 'Europe/Amsterdam') + interval 'P30D') at time zone 'Europe/Amsterdam');
      elsif new.given_on > house_today() or new.given_on < r.received_on then
        perform refuse('rights/access', 'given-on-day');
      end if;
      return new;
    end $$;
    create trigger guard_delivery before insert or update on pack_delivery for each row execute function guard_delivery();
    create function end_pack_links(of_delivery uuid) returns void language sql security definer set search_path = public as $$
      update pack_link l set ended_at = house_now() where l.delivery_id = of_delivery and l.ended_at is null;
      -- At the door nobody takes a mail back: what it leads to is gone, so it is not sent.
      update message m set state = 'WITHDRAWN', leased_until = null, version = m.version + 1
        where session_user <> 'zv_door' and m.template = 'packReady' and m.state in ('QUEUED', 'SENDING') and m.handed_over_at is null
        and m.about_id in (select l.id from pack_link l where l.delivery_id = of_delivery) $$;
    -- What ends takes its contents with it, at once.
    create function end_delivery_too() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform end_pack_links(new.id);
      delete from pack_piece p where p.delivery_id = new.id;
      return null;
    end $$;
    create trigger end_delivery_too after update on pack_delivery for each row
      when (new.ended_at is not null and old.ended_at is null) execute function end_delivery_too();
    ${endedWithContent}
    create function guard_pack_link() returns trigger language plpgsql security definer set search_path = public as $$
    declare d pack_delivery; begin
      select * into d from pack_delivery q where q.id = new.delivery_id and q.case_id = new.case_id for update;
      if d.manner is distinct from 'LINK' or d.ended_at is not null or d.ends_at <= house_now() then
        perform refuse('rights/access', 'delivery-over');
      end if;
      if not delivery_may_go(d.request_id) then perform refuse('rights/access', 'delivery-not-his'); end if;
      perform end_pack_links(d.id);
      new.tries_left := 5; new.ended_at := null;
      return new;
    end $$;
    create trigger guard_pack_link before insert on pack_link for each row execute function guard_pack_link();
    -- A piece is laid down with its delivery, and never afterwards.
    create function guard_pack_piece() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not exists (select from pack_delivery d where d.id = new.delivery_id and d.case_id = new.case_id and d.manner = 'LINK' and d.ended_at is null
        and d.downloads = 0 and new.number <= d.piece_count and not exists (select from pack_link l where l.delivery_id = d.id)) then
        perform refuse('rights/access', 'delivery-over');
      end if;
      return new;
    end $$;
    create trigger guard_pack_piece before insert on pack_piece for each row execute function guard_pack_piece();`;

const fetched = `
    create function pack_link_is_open(token bytea) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from pack_link l join pack_delivery d on d.id = l.delivery_id
        where l.token_hash = token and l.ended_at is null and d.ended_at is null and d.ends_at > house_now()) $$;
    create function open_pack_link(token bytea, mac bytea) returns table (outcome text, tries int, owner uuid, size int, pieces int)
      language plpgsql security definer set search_path = public as $$
    #variable_conflict use_column
    declare l pack_link; d pack_delivery; begin
      outcome := 'DEAD';
      select q.* into l from pack_link q where q.token_hash = token;
      if l.id is null then return next; return; end if;
      select q.* into d from pack_delivery q where q.id = l.delivery_id for update;
      select q.* into l from pack_link q where q.id = l.id for update;
      owner := d.case_id;
      if d.ended_at is not null or d.ends_at <= house_now() or l.ended_at is not null then return next; return; end if;
      if l.code_mac <> mac then
        tries := l.tries_left - 1;
        update pack_link q set tries_left = tries, ended_at = case when tries = 0 then house_now() end where q.id = l.id;
        outcome := case when tries = 0 then 'DEAD' else 'WRONG' end;
        return next; return;
      end if;
      if not delivery_may_go(d.request_id) then
        update pack_delivery q set ended_at = house_now(), end_reason = 'NOT_ENTITLED' where q.id = d.id;
        tries := 0;
        return next; return;
      end if;
      update pack_delivery q set downloads = q.downloads + 1, first_fetched_at = coalesce(q.first_fetched_at, house_now()), last_fetched_at = house_now()
        where q.id = d.id;
      outcome := 'OPEN'; size := d.size; pieces := d.piece_count;
      return next;
    end $$;
    -- One piece of what was opened, to who still has link and code; nothing is counted any more.
    create function piece_of_pack(token bytea, mac bytea, nth int) returns table (piece uuid, version int, box bytea, key bytea)
      language sql stable security definer set search_path = public as $$
      select p.id, p.version, p.handed, k.wrapped || k.commitment from pack_link l join pack_delivery d on d.id = l.delivery_id
        join pack_piece p on p.delivery_id = d.id and p.number = nth join key_wrap k on k.case_id = d.case_id and k.class = 'oversight'
        where l.token_hash = token and l.code_mac = mac and l.ended_at is null and d.ended_at is null and d.ends_at > house_now()
        and delivery_may_go(d.request_id) $$;
    -- To what address the mail about a link goes, while the link lives: sealed, with its key.
    create function delivery_of_mail(mail uuid) returns table (link uuid, owner uuid, delivery uuid, version int, box bytea, wrapped bytea)
      language sql stable security definer set search_path = public as $$
      select l.id, d.case_id, d.id, d.version, d.handed, k.wrapped || k.commitment from message m join pack_link l on l.id = m.about_id
        join pack_delivery d on d.id = l.delivery_id join key_wrap k on k.case_id = d.case_id and k.class = 'oversight'
        where m.id = mail and m.recipient = 'REQUESTER' and l.ended_at is null and d.ended_at is null and d.ends_at > house_now() $$;
    -- What is past its day, and what somebody may not be given any more. The cases of which something went.
    create function end_deliveries() returns setof uuid language sql security definer set search_path = public as $$
      update pack_delivery d set ended_at = house_now(), end_reason = case when d.ends_at <= house_now() then 'TERM' else 'NOT_ENTITLED' end
        where d.manner = 'LINK' and d.ended_at is null and (d.ends_at <= house_now() or not delivery_may_go(d.request_id))
        returning d.case_id $$;`;

const own = [
  ...[
    "delivery_may_go(uuid)",
    "guard_delivery()",
    "end_pack_links(uuid)",
    "end_delivery_too()",
    ...ofEndedContent,
    "guard_pack_link()",
    "guard_pack_piece()",
  ],
  ...[
    "pack_link_is_open(bytea)",
    "open_pack_link(bytea, bytea)",
    "piece_of_pack(bytea, bytea, int)",
    "delivery_of_mail(uuid)",
  ],
  "end_deliveries()",
];

/**
 * rights/access, rights/portability, keep/no-longer-than-needed: what somebody is given is laid ready once, sealed under a key of his case, and fetched with a link and a
 * code that is not in the mail. It is gone thirty days later, when the FG takes it back, and as soon as it may not be given to him any more.
 */
export class Deliveries extends Step {
  readonly name = "Deliveries0000000000085";
  readonly sql = `${tables} ${judged} ${fetched} ${guards(...own)}
    grant execute on function pack_link_is_open(bytea), open_pack_link(bytea, bytea), piece_of_pack(bytea, bytea, int) to zv_door;
    grant execute on function delivery_of_mail(uuid), end_deliveries() to zv_rounds;
    ${oneMore("message_recipient_check", "REQUESTER")}
    do $$ declare said text; begin
      select replace(pg_get_functiondef('case_rows_go'::regproc), '''restriction''', '''pack_piece'', ''pack_link'', ''pack_delivery'', ''restriction''') into said;
      execute said;
      -- What is about health lies in them too.
      select replace(pg_get_functiondef('health_goes'::regproc), 'perform tell_signal(', 'update pack_delivery d set ended_at = house_now(), end_reason = ''CONTENT_GONE''
        where d.case_id = any (cases) and d.manner = ''LINK'' and d.ended_at is null;
      perform tell_signal(') into said;
      if said = pg_get_functiondef('health_goes'::regproc) then raise exception 'health_goes says something else'; end if;
      execute said;
    end $$;
    ${rowsOfEach(ofDeliveries)} ${countedPart("deliveries", ofDeliveries)}`;
}
