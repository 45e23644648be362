import { guards } from "./0055-sharing.js";
import { adds, changes, protect, reads, Step } from "./protect.js";

/** What can be written of a restricted case all the same: what people ask, what is decided on it, and what colleagues are told. */
export const stillWritten = [
  ...["data_subject_request", "request_decision", "redaction", "restriction", "signal", "message", "key_wrap"],
  ...["erasure_approval", "erasure_preview"],
];
const stands = "r.lifted_on is null";

const laid = `
    alter table case_file add restricted_on date;
    create index case_file_restricted on case_file (id) where restricted_on is not null;
    grant update (restricted_on) on case_file to zv_guard;
    create policy guard_restricts on case_file for update to zv_guard using (true) with check (true);
    alter table key_wrap add is_closed boolean not null default false;
    grant update (is_closed) on key_wrap to zv_guard;
    create table restriction (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint restriction_case_id_fkey references case_file,
      request_id uuid not null constraint restriction_request_id_fkey references data_subject_request,
      author_id uuid not null constraint restriction_author_id_fkey references account,
      ground text not null check (ground in ('ACCURACY', 'UNLAWFUL', 'CLAIM', 'OBJECTION')),
      from_on date not null, keeps_until date, announced_on date, lifted_on date, reason bytea not null,
      -- (b) and (c) keep the file at the person's wish, a year at most; (a) and (d) no longer than the answer.
      constraint keeps_at_his_wish check ((ground in ('UNLAWFUL', 'CLAIM')) = (keeps_until is not null)),
      constraint keeps_a_year check (keeps_until > from_on and keeps_until <= (from_on + interval 'P12M')::date),
      constraint told_before_lifting check (lifted_on is null or announced_on is not null and announced_on < lifted_on)
    );
    create index restriction_case_id on restriction (case_id, created_at, id);
    create index restriction_request_id on restriction (request_id, created_at, id);
    create unique index restriction_stands on restriction (request_id) where lifted_on is null;
    ${protect("restriction")} ${reads("restriction", "zv_office")} ${reads("restriction", "zv_fg")}
    create policy operator_updates on restriction for update to zv_guard using (true) with check (true);
    grant delete on restriction to zv_guard; create policy guard_erases on restriction for delete to zv_guard using (true);
    ${adds("restriction", "zv_fg", "author_id = (select viewer_id())")}
    ${changes("restriction", "zv_fg", "version, announced_on, lifted_on, reason")}
    create trigger note_boxes after insert or update on restriction for each row execute function note_boxes('reason');`;

const judged = `
    create function guard_restriction() returns trigger language plpgsql security definer set search_path = public as $$
    declare r data_subject_request; begin
      select * into r from data_subject_request q where q.id = new.request_id;
      if r.case_id is distinct from new.case_id then perform refuse('data/persons', 'person-elsewhere'); end if;
      if tg_op = 'INSERT' then
        if r.answered_on is not null then perform refuse('rights/any-channel', 'request-answered'); end if;
        if r.state = 'RequestRequiresAction' then perform refuse('rights/any-channel', 'identity-open'); end if;
        if r.kind not in ('RESTRICTION', 'CORRECTION', 'OBJECTION', 'ERASURE') then perform refuse('rights/restrict', 'restriction-elsewhere'); end if;
        if new.from_on <> house_today() or num_nonnulls(new.announced_on, new.lifted_on) > 0 then perform refuse('rights/restrict', 'restriction-fixed'); end if;
        return new;
      end if;
      if (new.request_id, new.author_id, new.ground, new.from_on, new.keeps_until) is distinct from (old.request_id, old.author_id, old.ground, old.from_on, old.keeps_until)
        or old.lifted_on is not null and (new.announced_on, new.lifted_on) is distinct from (old.announced_on, old.lifted_on)
        or old.announced_on is not null and new.announced_on is distinct from old.announced_on then
        perform refuse('rights/restrict', 'restriction-fixed');
      end if;
      if new.announced_on is distinct from old.announced_on and new.announced_on <> house_today() then
        perform refuse('rights/restrict', 'lifting-day');
      end if;
      if new.lifted_on is distinct from old.lifted_on and new.lifted_on <> house_today() then perform refuse('rights/restrict', 'lifting-day'); end if;
      return new;
    end $$;
    create trigger guard_restriction before insert or update on restriction for each row execute function guard_restriction();
    -- The case says since when, and its keys are handed to nobody who works on it.
    create function restrict_case() returns trigger language plpgsql security definer set search_path = public as $$
    declare since date; begin
      perform from case_file c where c.id = new.case_id for update;
      select min(r.from_on) into since from restriction r where r.case_id = new.case_id and ${stands};
      update case_file c set restricted_on = since where c.id = new.case_id and c.restricted_on is distinct from since;
      update key_wrap k set is_closed = since is not null where k.case_id = new.case_id and k.class <> 'oversight' and k.is_closed <> (since is not null);
      return null;
    end $$;
    create trigger restrict_case after insert or update of lifted_on on restriction for each row execute function restrict_case();
    create function is_restricted(of_case uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from case_file c where c.id = of_case and c.restricted_on is not null) $$;
    -- A key that is made meanwhile is closed as the others are.
    create function close_key() returns trigger language plpgsql security definer set search_path = public as $$ begin
      new.is_closed := new.class <> 'oversight' and is_restricted(new.case_id);
      return new;
    end $$;
    create trigger close_key before insert on key_wrap for each row execute function close_key();
    create function guard_restricted() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if session_user in ('zv_office', 'zv_consultant') and is_restricted(case when tg_op = 'DELETE' then old.case_id else new.case_id end) then
        perform refuse('rights/restrict', 'restricted');
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
    create function guard_restricted_case() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if session_user in ('zv_office', 'zv_consultant') then perform refuse('rights/restrict', 'restricted'); end if;
      return new;
    end $$;
    create trigger guard_restricted before update on case_file for each row when (old.restricted_on is not null) execute function guard_restricted_case();
    do $$ declare place record; begin
      for place in select c.oid::regclass as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped
          where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and c.relname <> all (array[${stillWritten.map((table) => `'${table}'`).join(", ")}]) loop
        execute format('create trigger guard_restricted before insert or update or delete on %s for each row execute function guard_restricted()', place.name);
      end loop;
    end $$;
    alter policy zv_office_reads on key_wrap using (not is_closed and (class <> 'special' or exists (
      select from reveal r where r.case_id = key_wrap.case_id and r.account_id = (select viewer_id()) and r.ends_at > (select house_now()))));
    do $$ declare said text; begin
      select pg_get_expr(p.polqual, p.polrelid) into said from pg_policy p where p.polrelid = 'key_wrap'::regclass and p.polname = 'zv_consultant_reads';
      execute 'alter policy zv_consultant_reads on key_wrap using (not is_closed and ' || said || ')';
    end $$;`;

/** In `what` each of these is said otherwise. */
const replaced = (what: string, from: string, to: string): string => `
      select replace(pg_get_functiondef('${what}'::regproc), $from$${from}$from$, $to$${to}$to$) into said;
      if said = pg_get_functiondef('${what}'::regproc) then raise exception '${what} says something else'; end if;
      execute said;`;

const kept = `
    do $$ declare said text; begin
      ${replaced("held_until", "select max(r.due_statutory)", "select greatest(max(r.due_statutory), (select max(t.keeps_until) from restriction t where t.case_id = of_case and t.lifted_on is null and t.keeps_until > house_today()))")}
      ${replaced("sharing_is_lawful", "c.frozen_on is null", "c.frozen_on is null and c.restricted_on is null")}
      ${replaced("key_of_case", "k.class = of_class", "k.class = of_class and not k.is_closed")}
      ${replaced("due_disputes", "c.stage = 'IN_PROGRESS' and", "c.stage = 'IN_PROGRESS' and c.restricted_on is null and")}
      ${replaced("end_dispute", "found.frozen_on is null or", "found.frozen_on is null or found.restricted_on is not null or")}
      ${replaced("proof_disputes_not_ended", "objection_stands(c.id)", "c.restricted_on is null and objection_stands(c.id)")}
      ${replaced("proof_figures_of_standing", "objection_stands(c.id)", "c.restricted_on is null and objection_stands(c.id)")}
      ${replaced("claim_mail", "k.class = 'ordinary'", "k.class = 'ordinary' and not k.is_closed")}
      ${replaced("is_idle", "c.stage = 'IN_PROGRESS' and", "c.stage = 'IN_PROGRESS' and c.restricted_on is null and")}
      ${replaced("idle_cases", "c.stage = 'IN_PROGRESS' and", "c.stage = 'IN_PROGRESS' and c.restricted_on is null and")}
      ${replaced("case_rows_go", "'redaction'", "'restriction', 'redaction'")}
    end $$;
    drop trigger end_with_case on case_file;
    create trigger end_with_case after update on case_file for each row when (new.stage <> old.stage
      or new.frozen_on is distinct from old.frozen_on or new.restricted_on is distinct from old.restricted_on) execute function end_with_case();`;

/**
 * rights/restrict (article 18 GDPR, D22): a restricted case is kept and nothing else. Its keys are handed to nobody who works on it, by whatever way he asks; nobody who works on
 * it writes in it; nothing of it is shared. It is lifted the day after the person was told, at the soonest.
 */
export class Restrictions extends Step {
  readonly name = "Restrictions0000000000080";
  readonly sql = `${laid} ${judged} ${kept}
    ${guards("guard_restriction()", "restrict_case()", "is_restricted(uuid)", "close_key()", "guard_restricted()", "guard_restricted_case()")}`;
}
