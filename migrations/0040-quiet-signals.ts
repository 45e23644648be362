import { Step } from "./protect.js";

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");
/** What nobody can do without: that something was shown with a reason, that a yes was taken back, and that all must stop. */
const needed = ["WITHDRAWN", "FROZEN", "REVEALED"];
const free = [
  ...["ASSIGNED", "TASK_GIVEN", "TASKS_RETURNED", "SIGNED", "AUTHORISATION_EXPIRED", "REQUEST_RECEIVED", "REQUEST_DUE"],
];

const ofGuard = (signature: string): string => `alter function ${signature} owner to zv_guard;`;

/** Where the claim finds a person of the case: his box, at its version, and nothing else of him. */
const person = (recipient: string, table: string): string => `
        when '${recipient}' then
          select p.version, p.contact, k.wrapped || k.commitment into version, box, wrapped
            from ${table} p join key_wrap k on k.case_id = p.case_id and k.class = 'ordinary'
            where p.id = found.recipient_id and p.case_id = found.case_id;
          is_there := version is not null;`;

const signals = `
    alter table signal add about_id uuid, drop constraint signal_kind_check,
      add constraint signal_kind_check check (kind in (${listed([...free, ...needed])}));
    -- What is found anew every minute is told once.
    create unique index signal_once on signal (account_id, kind, about_id) where about_id is not null;

    alter table preference add without_signals text[] not null default '{}'
      constraint preference_needed check (without_signals <@ array[${listed(free)}]);
    alter table preference alter without_signals drop default;
    grant update (without_signals) on preference to zv_door;

    create function guard_preference() returns trigger language plpgsql set search_path = public as $$ begin
      if 'REVEALED' = any (new.without_signals) then perform refuse('security/limited-access', 'signal-needed'); end if;
      if 'WITHDRAWN' = any (new.without_signals) then perform refuse('purpose/legal-basis', 'signal-needed'); end if;
      if 'FROZEN' = any (new.without_signals) then perform refuse('consent/before-handling', 'signal-needed'); end if;
      return new;
    end $$;
    create trigger guard_preference before insert or update on preference for each row execute function guard_preference();

    -- Nobody is told what he did himself, what he does without, or anything once he works here no more.
    drop function tell_signal(uuid, uuid, text);
    create function tell_signal(of_case uuid, to_account uuid, of_kind text, about uuid default null) returns int
      language sql set search_path = public as $$
      with told as (
        insert into signal (id, version, created_at, case_id, account_id, kind, about_id)
          select gen_random_uuid(), 1, house_now(), $1, a.id, $3, $4 from account a
            where a.id = $2 and a.ended_on is null and a.id is distinct from viewer_id()
              and not exists (select from preference p where p.account_id = a.id and $3 = any (p.without_signals))
          on conflict (account_id, kind, about_id) where about_id is not null do nothing
          returning 1)
      select count(*)::int from told $$;
    grant execute on function tell_signal to zv_guard;

    create function signal_reveal() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform tell_signal(new.case_id, a.id, 'REVEALED', new.id) from account a where a.role = 'fg';
      return null;
    end $$;
    ${ofGuard("signal_reveal()")}
    create trigger signal_reveal after insert on reveal for each row execute function signal_reveal();

    create index data_subject_request_open on data_subject_request (due_target) where state <> 'RequestFulfilled';
    -- What no act brings about, but a day: gives how much was told.
    create function tell_due(ahead interval, lately interval) returns int language sql security definer set search_path = public as $$
      select coalesce(sum(tell_signal(d.case_id, d.who, d.kind, d.about)), 0)::int from (
        select c.case_id, who, 'AUTHORISATION_EXPIRED' kind, c.id about
          from consent c join case_file f on f.id = c.case_id and f.stage = 'IN_PROGRESS' and f.frozen_on is null
            cross join lateral at_work_on(c.case_id) who
          where c.document = 'AUTHORISATION' and c.to_on < house_today() and c.to_on >= (house_today() - lately)::date
            and not exists (select from consent n
              cross join lateral consent_status_of(n.id, n.from_on, n.to_on, n.lapses_on, n.needs_all) status
              where n.case_id = c.case_id and n.document = 'AUTHORISATION' and n.to_on >= house_today() and status = 'GIVEN')
        union all
        select r.case_id, a.id, 'REQUEST_DUE', r.id from data_subject_request r cross join account a
          where a.role = 'fg' and r.state <> 'RequestFulfilled' and r.due_target <= (house_today() + ahead)::date) d $$;
    ${ofGuard("tell_due(interval, interval)")}
    grant execute on function tell_due(interval, interval) to zv_rounds;`;

/** Who works here no more has nothing to do here, and is written to no more. */
const ended = `
    create or replace function guard_task() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if tg_op = 'UPDATE' and old.state <> 'OPEN' then perform refuse('security/one-file', 'task-ended'); end if;
      if tg_op = 'INSERT' and new.state <> 'OPEN' then perform refuse('security/one-file', 'task-ended'); end if;
      if tg_op = 'INSERT' and new.kind in ('CALL_PARENTS', 'CALL_SCHOOL', 'CALL_INSTITUTION', 'PLAN_TALK', 'WRITE_LETTER', 'WORK_OUT_FILE', 'DISCUSS_CASE')
        and exists (select from case_file c where c.id = new.case_id and c.destroy_on <= new.target_on) then
        perform refuse('keep/no-longer-than-needed', 'task-too-late');
      end if;
      if new.owner_id is not null and (tg_op = 'INSERT' or new.owner_id is distinct from old.owner_id) then
        -- Whoever ends an account at the same moment is waited for, or waits (guard_account).
        perform pg_advisory_xact_lock_shared(hashtextextended('zv accounts', 34));
        if exists (select from account o where o.id = new.owner_id and o.ended_on is not null) then
          perform refuse('security/limited-access', 'owner-ended');
        end if;
        if not exists (select from account o where o.id = new.owner_id and (o.role = 'office' or o.role = 'consultant' and exists (
          select from assignment a where a.case_id = new.case_id and a.consultant_id = o.id and a.ended_at is null
          and (a.to_on is null or a.to_on >= house_today())))) then
          perform refuse('share/consultant', 'task-to-stranger');
        end if;
      end if;
      return new;
    end $$;
    grant update (version, owner_id) on task to zv_guard;
    create policy guard_returns on task for update to zv_guard using (true) with check (owner_id is null);
    create function give_back_tasks() returns trigger language plpgsql security definer set search_path = public as $$
    declare told int; begin
      if new.role = old.role and new.ended_on is not distinct from old.ended_on then return null; end if;
      with given as (
        update task set owner_id = null, version = version + 1 where owner_id = new.id and state = 'OPEN' returning case_id)
      select sum(tell_signal(g.case_id, o.id, 'TASKS_RETURNED')) into told
        from (select distinct case_id from given) g cross join account o where o.role = 'office';
      return null;
    end $$;
    ${ofGuard("give_back_tasks()")}
    create trigger give_back_tasks after update on account for each row execute function give_back_tasks();

    create or replace function claim_mail(domain text) returns table (id uuid, template text, recipient text, attempt int, message_id text,
      case_id uuid, number text, day date, owner uuid, person uuid, version int, box bytea, wrapped bytea)
      language plpgsql security definer set search_path = public as $$
    #variable_conflict use_column
    declare found message; is_there boolean; begin
      loop
        select m.* into found from message m
          where (m.state = 'QUEUED' and m.next_try_at <= house_now())
            or (m.state = 'SENDING' and m.leased_until <= house_now() and m.handed_over_at is null)
          order by m.next_try_at limit 1 for update skip locked;
        if found.id is null then return; end if;
        version := null; box := null; wrapped := null; is_there := true;
        case found.recipient ${person("GUARDIAN", "guardian")} ${person("APPLICANT", "applicant")}
        when 'ACCOUNT' then
          select 1, d.sealed, d.wrapped || d.commitment into version, box, wrapped
            from account_address d where d.account_id = found.recipient_id;
          is_there := exists (select from account a where a.id = found.recipient_id and a.ended_on is null);
        else null; end case;
        exit when is_there;
        update message m set state = 'WITHDRAWN', leased_until = null, version = m.version + 1 where m.id = found.id;
      end loop;
      update message m set state = 'SENDING', attempts = m.attempts + 1, leased_until = house_now() + interval '60 seconds',
          message_id = coalesce(m.message_id, m.id || '@' || domain), version = m.version + 1
        where m.id = found.id returning m.* into found;
      id := found.id; template := found.template; recipient := found.recipient; attempt := found.attempts;
      message_id := found.message_id; case_id := found.case_id; person := found.recipient_id;
      owner := case when found.recipient in ('GUARDIAN', 'APPLICANT') then found.case_id else found.recipient_id end;
      number := (select c.number from case_file c where c.id = found.case_id);
      day := (select p.to_on from processor_agreement p where p.id = found.about_id);
      return next;
    end $$;
    -- The account may have been ended between the claim and the first byte.
    create or replace function hand_over_mail(mail uuid, attempt int) returns boolean
      language plpgsql security definer set search_path = public as $$ begin
      update message m set handed_over_at = house_now(), version = m.version + 1 where m.id = mail and m.attempts = attempt
        and m.state = 'SENDING' and m.leased_until > house_now() and m.handed_over_at is null
        and not exists (select from account a where m.recipient = 'ACCOUNT' and a.id = m.recipient_id and a.ended_on is not null);
      return found;
    end $$;`;

/**
 * security/one-file and security/limited-access: everybody hears what he wants to hear of his cases, and what he must. Whoever works here no more
 * is given nothing, and what he had to do is the bureau's again.
 */
export class QuietSignals extends Step {
  readonly name = "QuietSignals0000000000040";
  readonly sql = `${signals}
    ${ended}
    -- A duty is what the course of a case asks; what a consultant has is his work on a case.
    alter view duty rename to engagement;
    alter function duties_of(uuid) rename to engagements_of;
  `;
}
