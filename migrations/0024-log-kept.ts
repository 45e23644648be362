import { protect, reads, Step } from "./protect.js";

const ofGuard = (signature: string, logins: string): string => `
    alter function ${signature} owner to zv_guard;
    grant execute on function ${signature} to ${logins};`;

/** What has been there for five years, by the bureau's calendar; on the day itself too. */
const young = "((house_today() - interval '5 years' + interval '1 day') at time zone 'Europe/Amsterdam')";

/** How long a cut is announced before anything goes. */
const announced = "interval '1 day'";

/**
 * keep/no-longer-than-needed, security/measures: the log is kept until five years after its cases are gone, and then cut from its
 * beginning, when the FG has said so and a signed head has been out for a day. Its heads are mailed to who oversees the bureau.
 */
export class LogKept extends Step {
  readonly name = "LogKept0000000000024";
  readonly sql = `
    -- A head may say that the log was cut there.
    alter table log_head
      add id uuid not null unique default gen_random_uuid(),
      add is_cut boolean not null default false,
      drop constraint log_head_pkey,
      add primary key (seq, is_cut);
    create index log_head_at on log_head (at);
    grant insert (is_cut) on log_head to zv_rounds;

    alter table log_check
      -- The number of the first event that was there.
      add since bigint not null default 1,
      -- The number of the last that is kept no longer; null: all are.
      add cut_to bigint;
    grant insert (since, cut_to) on log_check to zv_rounds;
    -- Who reads the log through must see whether it was read through today.
    ${reads("log_check", "zv_rounds")}

    -- What the FG said may go. One at a time; one that was found to be too early after all ends undone.
    create table log_cut (
      id uuid primary key,
      seq bigint not null,
      confirmed_at timestamptz not null default house_now(),
      confirmed_by uuid not null constraint log_cut_confirmed_by_fkey references account,
      ended_at timestamptz,
      is_done boolean not null default false check (not is_done or ended_at is not null)
    );
    create unique index log_cut_open on log_cut ((true)) where ended_at is null;
    create index log_cut_confirmed_by on log_cut (confirmed_by);
    ${protect("log_cut")}
    ${reads("log_cut", "zv_fg")} ${reads("log_cut", "zv_rounds")}
    grant insert (id, seq, confirmed_by) on log_cut to zv_fg;
    create policy zv_fg_adds on log_cut for insert to zv_fg with check (confirmed_by = (select viewer_id()));
    grant update (ended_at, is_done) on log_cut to zv_guard;
    create policy guard_ends on log_cut for update to zv_guard using (true) with check (true);

    create function guard_log_cut() returns trigger language plpgsql security definer set search_path = public as $$
    declare found log_check; begin
      select * into found from log_check order by at desc limit 1;
      if found.broken_at is not null or found.changed_box is not null then perform refuse('security/measures', 'log-not-whole'); end if;
      if found.cut_to is null or new.seq > found.cut_to then perform refuse('keep/no-longer-than-needed', 'log-kept'); end if;
      return new;
    end $$;
    alter function guard_log_cut() owner to zv_guard;
    create trigger guard_log_cut before insert on log_cut for each row execute function guard_log_cut();

    -- Whether one of these rows is still there: then what was last sealed in it is still to be held against it.
    create function has_living_box(boxes text[]) returns boolean language plpgsql stable security definer set search_path = public as $$
    declare box text; lives boolean; begin
      foreach box in array boxes loop
        if to_regclass(split_part(box, '/', 1)) is null then continue; end if;
        execute format('select exists (select from %I where id = $1)', split_part(box, '/', 1))
          into lives using split_part(box, '/', 2)::uuid;
        if lives then return true; end if;
      end loop;
      return false;
    end $$;
    -- The last event, from the beginning on, that is kept no longer: it is five years old, its cases are gone, and five years ago they
    -- left their last trace. Who asks for a case that is gone leaves none. One event always stays: the chain goes on from it.
    create function log_may_go() returns bigint language plpgsql stable security definer set search_path = public as $$
    declare stays bigint; begin
      if not exists (select from event where at < ${young}) then return null; end if;
      select s.seq into stays from log_seal s join event e on e.id = s.event_id
        where e.at >= ${young}
          or exists (select from case_file c where c.id = any (e.case_ids))
          or (cardinality(e.case_ids) > 0 and exists (
            select from event n where n.case_ids && e.case_ids and n.outcome = 'ok' and n.at >= ${young}))
          or has_living_box(e.boxes)
        order by s.seq limit 1;
      stays := coalesce(stays, (select max(seq) from log_seal));
      return case when stays > (select min(seq) from log_seal) then stays - 1 end;
    end $$;
    alter function has_living_box(text[]) owner to zv_guard;
    ${ofGuard("log_may_go()", "zv_rounds")}

    -- How far the log may be cut now: as far as somebody confirmed and a signed head has said for a day.
    create function log_cut_published() returns bigint language sql stable security definer set search_path = public as $$
      select max(c.seq) from log_cut c join log_head h on h.seq = c.seq and h.is_cut
        where c.ended_at is null and h.at <= house_now() - ${announced} $$;
    alter function log_cut_published() owner to zv_guard;

    -- Nobody else than the cut takes an event away, the owner neither, and the cut no other than those that were published.
    create function event_goes() returns trigger language plpgsql set search_path = public as $$ begin
      if current_user <> 'zv_guard' then raise exception 'the log can only be added to'; end if;
      return null;
    end $$;
    create function guard_event_goes() returns trigger language plpgsql set search_path = public as $$ begin
      if exists (select from gone g where not exists (
        select from log_seal s where s.event_id = g.id and s.seq <= log_cut_published())) then
        raise exception 'the log is cut no further than was published';
      end if;
      return null;
    end $$;
    create function guard_seal_goes() returns trigger language plpgsql set search_path = public as $$ begin
      if exists (select from gone g where g.seq > coalesce(log_cut_published(), 0)) then
        raise exception 'the log is cut no further than was published';
      end if;
      return null;
    end $$;
    ${["event", "log_seal"]
      .map(
        (table) => `drop trigger ${table}_stays on ${table};
    create trigger ${table}_stays before update or truncate on ${table} execute function event_stays();
    create trigger ${table}_goes before delete on ${table} execute function event_goes();
    create trigger guard_goes after delete on ${table} referencing old table as gone
      for each statement execute function guard_${table === "event" ? "event" : "seal"}_goes();
    grant delete on ${table} to zv_guard;
    create policy guard_cuts on ${table} for delete to zv_guard using (true);`,
      )
      .join("\n    ")}

    -- Cuts the log as far as was confirmed and published, all of it or nothing. Nothing to do, or another server at it: no row.
    create function cut_log() returns table (seq bigint, is_done boolean) language plpgsql security definer set search_path = public as $$
    #variable_conflict use_column
    declare up_to bigint; may bigint; begin
      if not pg_try_advisory_xact_lock(hashtext('zv log cut')) then return; end if;
      up_to := log_cut_published();
      if up_to is null then return; end if;
      may := log_may_go();
      if may >= up_to and (select c.broken_at is null and c.changed_box is null from log_check c order by c.at desc limit 1) then
        delete from event e using log_seal s where s.event_id = e.id and s.seq <= up_to;
        delete from log_seal s where s.seq <= up_to;
        return query update log_cut c set ended_at = house_now(), is_done = true where c.ended_at is null returning c.seq, c.is_done;
      else
        return query update log_cut c set ended_at = house_now() where c.ended_at is null returning c.seq, c.is_done;
      end if;
    end $$;
    ${ofGuard("cut_log()", "zv_rounds")}

    -- The head of the night that was, to everybody who oversees the bureau, once a day, in the place of one that has not left yet: the later says all
    -- that the earlier did. A cut is told apart, and never in the place of another.
    create function queue_log_heads() returns void language plpgsql security definer set search_path = public as $$
    declare night uuid; begin
      select h.id into night from log_head h
        where not h.is_cut and h.at >= (house_today() + interval '15 minutes') at time zone 'Europe/Amsterdam'
          and exists (select from installation where epoch_day = house_today()) order by h.at limit 1;
      if night is not null then
        update message m set state = 'WITHDRAWN', version = m.version + 1
          where m.template = 'logHead' and m.state = 'QUEUED' and m.about_id <> night;
      end if;
      insert into message (id, version, created_at, template, recipient, recipient_id, about_id, key, state, attempts, next_try_at)
        select gen_random_uuid(), 1, house_now(), told.template, 'ACCOUNT', a.id, told.head,
            concat_ws('/', told.template, told.once, a.id), 'QUEUED', 0, house_now()
          from account a cross join (
            select 'logHead', night, house_today()::text where night is not null
            union all
            select 'logCut', h.id, h.id::text from log_head h where h.is_cut and h.at > house_now() - interval '7 days') told(template, head, once)
          where a.role = 'fg'
        on conflict do nothing;
    end $$;
    -- What such a mail is about: public, and nothing about anybody.
    create function head_of_mail(mail uuid) returns text language sql stable security definer set search_path = public as $$
      select h.note from message m join log_head h on h.id = m.about_id where m.id = mail and m.template in ('logHead', 'logCut') $$;
    ${ofGuard("queue_log_heads()", "zv_rounds")} ${ofGuard("head_of_mail(uuid)", "zv_rounds")}
  `;
}
