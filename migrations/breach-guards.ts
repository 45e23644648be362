import { guards } from "./0055-sharing.js";

/** Whether any of these is another than it was. */
const changed = (columns: string): string =>
  `(${columns.replaceAll(/\w+/g, "new.$&")}) is distinct from (${columns.replaceAll(/\w+/g, "old.$&")})`;

/** All of a breach but its key, which is wrapped anew every night, and its box, which another key may seal anew. */
const facts = [
  "version, number, reported_by_id, created_at, state, known_at, started_at, ended_at, nature, data_kinds, people_count, risk, assessed_at",
  "assessed_by_id, notified_at, reference, is_delay_explained, completed_at, cases_found, cases_gone, telling_since, exemption, closed_at, destroy_on",
].join(", ");

/** Article 33(1): hours, by the clock. terms.ts, breachTerms. */
const notified = "interval '72 hours'";

/** The order of the course, and the times of it: the same as the entity says, for whoever comes past it. */
export const breachesJudged = `
    create function guard_breach() returns trigger language plpgsql security definer set search_path = public as $$
    declare untold boolean; begin
      if new.known_at > house_now() or new.started_at > house_now() or new.ended_at > house_now() then perform refuse('security/measures', 'breach-in-future'); end if;
      if new.started_at > new.known_at or new.ended_at < new.started_at then perform refuse('security/measures', 'breach-times'); end if;
      if tg_op = 'INSERT' then
        if new.state <> 'REPORTED' or new.is_delay_explained or new.cases_found <> 0 or new.cases_gone <> 0
          or num_nonnulls(new.risk, new.notified_at, new.completed_at, new.telling_since, new.exemption, new.closed_at) > 0 then
          perform refuse('security/measures', 'breach-order');
        end if;
        return new;
      end if;
      if old.state = 'CLOSED' and (${changed(facts)} or session_user = 'zv_fg') then perform refuse('security/measures', 'breach-closed'); end if;
      if ${changed("number, reported_by_id, created_at")} then perform refuse('security/measures', 'breach-order'); end if;
      if new.known_at > old.known_at then perform refuse('security/measures', 'breach-clock-stays'); end if;
      if array_position(array['REPORTED', 'ASSESSED', 'NOTIFIED', 'CLOSED'], new.state)
        < array_position(array['REPORTED', 'ASSESSED', 'NOTIFIED', 'CLOSED'], old.state) then perform refuse('security/measures', 'breach-order'); end if;
      if new.risk = 'NONE' and num_nonnulls(new.notified_at, new.telling_since) > 0 then perform refuse('security/measures', 'breach-risk-stays'); end if;
      if old.notified_at is not null and ${changed("notified_at, reference")} then perform refuse('oversight/ap', 'breach-notified-stays'); end if;
      if old.completed_at is not null and ${changed("completed_at")} then perform refuse('oversight/ap', 'breach-complete'); end if;
      if new.notified_at is not null and old.notified_at is null then
        if new.risk is null or new.risk = 'NONE' then perform refuse('oversight/ap', 'breach-no-risk'); end if;
        if new.notified_at > house_now() then perform refuse('oversight/ap', 'breach-in-future'); end if;
        if new.notified_at < new.known_at then perform refuse('oversight/ap', 'breach-before-known'); end if;
      end if;
      if new.notified_at > new.known_at + ${notified} and not new.is_delay_explained then perform refuse('oversight/ap', 'breach-delay-unexplained'); end if;
      if new.completed_at < new.notified_at or new.completed_at > house_now() then perform refuse('oversight/ap', 'breach-in-future'); end if;
      if old.telling_since is not null and ${changed("telling_since")} then perform refuse('security/measures', 'breach-telling-begun'); end if;
      if new.telling_since is not null and old.telling_since is null then
        if new.risk is null or new.risk = 'NONE' then perform refuse('security/measures', 'breach-no-risk'); end if;
        if new.telling_since > house_now() then perform refuse('security/measures', 'breach-in-future'); end if;
        if not exists (select from breach_case c where c.breach_id = new.id) then perform refuse('security/measures', 'breach-nobody-listed'); end if;
      end if;
      if ${changed("exemption")} and new.exemption is not null then
        if new.telling_since is not null then perform refuse('security/measures', 'breach-telling-begun'); end if;
        if new.risk is distinct from 'HIGH' then perform refuse('security/measures', 'breach-not-high'); end if;
      end if;
      if new.state = 'CLOSED' and old.state <> 'CLOSED' then
        if new.risk <> 'NONE' and new.completed_at is null then perform refuse('oversight/ap', 'breach-unnotified'); end if;
        select exists (select from breach_case c where c.breach_id = new.id and c.told_on is null) into untold;
        if (new.telling_since is not null and untold) or (new.risk = 'HIGH' and new.telling_since is null and new.exemption is null) then
          perform refuse('security/measures', 'breach-untold');
        end if;
        if new.closed_at > house_now() or new.destroy_on <> ((new.closed_at at time zone 'Europe/Amsterdam')::date + interval '5 years')::date then
          perform refuse('keep/no-longer-than-needed', 'term-stays');
        end if;
      end if;
      return new;
    end $$;
    create trigger guard_breach before insert or update on breach for each row execute function guard_breach();
    create function guard_breach_case() returns trigger language plpgsql security definer set search_path = public as $$
    declare about breach; begin
      select * into about from breach b where b.id = new.breach_id;
      if about.state = 'CLOSED' then perform refuse('security/measures', 'breach-closed'); end if;
      if tg_op = 'INSERT' then return new; end if;
      if ${changed("breach_id, case_id, created_at")} or old.told_on is not null then perform refuse('security/measures', 'breach-told-already'); end if;
      if about.telling_since is null then perform refuse('security/measures', 'breach-order'); end if;
      if new.told_on > house_today() or new.told_on < (about.telling_since at time zone 'Europe/Amsterdam')::date then
        perform refuse('security/measures', 'breach-told-day');
      end if;
      return new;
    end $$;
    create trigger guard_breach_case before insert or update on breach_case for each row execute function guard_breach_case();
    ${guards("guard_breach()", "guard_breach_case()")}`;

export const mattersJudged = `
    create function guard_matter() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if tg_op = 'UPDATE' then
        if ${changed("author_id, kind, received_on, due_on, created_at")}
          or old.done_on is not null and (${changed("version, done_on, destroy_on")} or session_user = 'zv_fg') then
          perform refuse('oversight/ap', 'matter-stays');
        end if;
      elsif new.done_on is not null then perform refuse('oversight/ap', 'matter-stays'); end if;
      if new.received_on > house_today() or new.done_on > house_today() or new.due_on < new.received_on or new.done_on < new.received_on then
        perform refuse('oversight/ap', 'matter-day');
      end if;
      if new.destroy_on <> (new.done_on + interval '5 years')::date then perform refuse('keep/no-longer-than-needed', 'term-stays'); end if;
      return new;
    end $$;
    create trigger guard_matter before insert or update on authority_matter for each row execute function guard_matter();
    ${guards("guard_matter()")}`;
