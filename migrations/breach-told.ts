import { guards } from "./0055-sharing.js";

const definer = "security definer set search_path = public";

/** Whom a breach touches is what the log says was asked and answered, and the list stays with the breach; what is gone since is counted. */
export const breachesFound = `
    create function fix_breach_cases(of_breach uuid, named uuid[]) returns void language plpgsql ${definer} as $$
    declare added int; known int; begin
      select count(*) into known from case_file f where f.id = any (named);
      with laid as (
        insert into breach_case (id, version, created_at, breach_id, case_id)
          select gen_random_uuid(), 1, house_now(), of_breach, f.id from case_file f where f.id = any (named)
          on conflict (breach_id, case_id) do nothing returning 1)
      select count(*) into added from laid;
      update breach b set cases_found = b.cases_found + added, cases_gone = greatest(b.cases_gone, cardinality(named) - known) where b.id = of_breach;
    end $$;
    -- What somebody was answered, or anybody: what a round or an operator did is no reading.
    create function find_breach_cases(of_breach uuid, by_account uuid, from_at timestamptz, to_at timestamptz) returns void language sql ${definer} as $$
      select fix_breach_cases(of_breach, coalesce(array_agg(distinct c.id), '{}')) from event e cross join unnest(e.case_ids) c (id)
        where e.outcome = 'ok' and e.at >= from_at and e.at <= to_at and e.actor is not null and (by_account is null or e.actor = by_account) $$;
    ${guards("fix_breach_cases(uuid, uuid[])", "find_breach_cases(uuid, uuid, timestamptz, timestamptz)")}
    grant execute on function fix_breach_cases(uuid, uuid[]), find_breach_cases(uuid, uuid, timestamptz, timestamptz) to zv_fg;`;

/** The FG hears of it at once, and when a day is left; the bureau has a task for every case whose people must know. */
export const breachesTold = `
    create function signal_breach() returns trigger language plpgsql ${definer} as $$ begin
      perform tell_signal(null::uuid, a.id, 'BREACH_REPORTED', new.id) from account a where a.role = 'fg';
      return null;
    end $$;
    create trigger signal_breach after insert on breach for each row execute function signal_breach();
    create function tell_breaches(within interval, ahead interval) returns int language sql ${definer} as $$
      select coalesce(sum(tell_signal(null::uuid, a.id, 'BREACH_DUE', b.id)), 0)::int from breach b cross join account a
        where a.role = 'fg' and b.state <> 'CLOSED' and b.notified_at is null and b.risk is distinct from 'NONE'
          and b.known_at + within - ahead <= house_now() $$;
    create policy guard_tells on task for insert to zv_guard with check (kind = 'TELL_BREACH');
    create policy guard_told on task for update to zv_guard using (kind = 'TELL_BREACH') with check (kind = 'TELL_BREACH');
    create unique index task_one_telling on task (case_id) where state = 'OPEN' and kind = 'TELL_BREACH';
    create function open_breach_tasks(of_breach uuid) returns void language sql ${definer} as $$
      insert into task (id, version, created_at, case_id, kind, target_on, state)
        select gen_random_uuid(), 1, house_now(), c.case_id, 'TELL_BREACH', house_today(), 'OPEN' from breach_case c
          where c.breach_id = of_breach and c.told_on is null
            and not exists (select from task t where t.case_id = c.case_id and t.kind = 'TELL_BREACH' and t.state = 'OPEN')
        order by c.case_id $$;
    create function tell_breach() returns trigger language plpgsql ${definer} as $$ begin
      if new.telling_since is not null and (old.telling_since is null or new.cases_found > old.cases_found) then perform open_breach_tasks(new.id); end if;
      return null;
    end $$;
    create trigger tell_breach after update on breach for each row execute function tell_breach();
    create function end_breach_task() returns trigger language plpgsql ${definer} as $$ begin
      if new.told_on is not null and not exists (select from breach_case c join breach b on b.id = c.breach_id
        where c.case_id = new.case_id and c.told_on is null and b.telling_since is not null) then
        update task set state = 'DONE', ended_at = house_now(), ended_by_id = viewer_id(), version = version + 1
          where case_id = new.case_id and kind = 'TELL_BREACH' and state = 'OPEN';
      end if;
      return null;
    end $$;
    create trigger end_breach_task after update of told_on on breach_case for each row execute function end_breach_task();
    ${guards("signal_breach()", "tell_breaches(interval, interval)", "open_breach_tasks(uuid)", "tell_breach()", "end_breach_task()")}
    grant execute on function tell_breaches(interval, interval) to zv_rounds;`;

/** Five years after its closing a breach goes, with its list and the signals of it; an authority's matter five years after it was done. */
export const breachesGo = `
    create function tidy_breaches() returns table (place text, id uuid) language plpgsql ${definer} as $$
    #variable_conflict use_column
    declare due uuid[]; begin
      select coalesce(array_agg(b.id), '{}') into due from breach b where b.destroy_on <= house_today();
      delete from signal s where s.about_id = any (due);
      delete from breach_case c where c.breach_id = any (due);
      return query delete from breach b where b.id = any (due) returning 'breach', b.id;
      return query delete from authority_matter m where m.destroy_on <= house_today() returning 'authority_matter', m.id;
    end $$;
    ${guards("tidy_breaches()")}
    grant execute on function tidy_breaches() to zv_rounds;`;
