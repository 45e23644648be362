import { guards } from "../0055-sharing.js";
import { readsMarks } from "./tables.js";

/** By this road he does not want to be asked. */
const refused = (person: string, id: string, channel: string): string =>
  `exists (select from survey_opt_out o where o.${person}_id = ${id} and o.channel in ('BOTH', ${channel}))`;

const addressee = (person: "guardian" | "professional", box: string, joined: string, where: string): string => `
      select c.id case_id, '${person}' person, p.id, not ${refused(person, "p.id", "'MAIL'")} by_mail, not ${refused(person, "p.id", "'PHONE'")} by_phone,
          p.version, p.${box} box, k.wrapped || k.commitment wrapped
        from case_file c join ${person} p on p.case_id = c.id ${joined} join key_wrap k on k.case_id = c.id and k.class = 'ordinary' and not k.is_closed
        where c.stage = 'CLOSED' and c.work_ended_on between house_today() - 120 and house_today() and house_today() <@ survey_window(c.work_ended_on) and may_survey(c.id) and ${where}
          and not exists (select from survey_invitation i where i.${person}_id = p.id)`;

const tookPart = `(exists (select from disclosure d where d.case_id = c.id and d.institution_id = i.id and d.state in ('SENT', 'RECEIVED'))
          or exists (select from information_request a where a.case_id = c.id and a.institution_id = i.id and a.answered_at is not null))`;

const who =
  "case_id uuid, person text, id uuid, by_mail boolean, by_phone boolean, version int, box bytea, wrapped bytea";

/**
 * Who is asked, and when. The parents with authority and who was reached at a school that took part; once, in the weeks around three months after the work ended; not who
 * withdrew, objected or opted out, nor of a case that stands still or is kept and nothing else (D9, D29).
 */
export const asking = `
    create function survey_window(ended_on date) returns daterange language sql immutable as $$
      select daterange((ended_on + interval 'P3M')::date - 7, (ended_on + interval 'P3M')::date + 21, '[]') $$;
    create function may_survey(of_case uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from case_file c where c.id = of_case and c.stage = 'CLOSED' and c.frozen_on is null and c.restricted_on is null
        and (c.destroy_on is null or c.destroy_on > house_today()) and not consent_is_withdrawn(c.id) and not objects(c.id, 'SURVEY')
        -- Whom the house asked after the copy that was put back was made, it does not know: whoever may have been is not asked.
        and not exists (select from installation i where lower(survey_window(c.work_ended_on)) <= (i.restored_at at time zone 'Europe/Amsterdam')::date)) $$;
    create function survey_due() returns table (${who}) language sql stable security definer set search_path = public as $$
      ${addressee("guardian", "contact", "", "p.authority = 'YES'")}
      union all ${addressee("professional", "professional", "join institution i on i.id = p.institution_id and i.kind in ('CURRENT_SCHOOL', 'EARLIER_SCHOOL', 'NEW_SCHOOL')", `p.restricted_on is null and ${tookPart}`)} $$;
    -- Whoever opted out did so as a person, also when his case is kept and nothing else: where he is written to in another case, he is not asked either.
    create function survey_refused() returns table (${who}) language sql stable security definer set search_path = public as $$
      select o.case_id, 'guardian', p.id, o.channel in ('BOTH', 'MAIL'), o.channel in ('BOTH', 'PHONE'), p.version, p.contact, k.wrapped || k.commitment
        from survey_opt_out o join guardian p on p.id = o.guardian_id join key_wrap k on k.case_id = o.case_id and k.class = 'ordinary'
      union all select o.case_id, 'professional', p.id, o.channel in ('BOTH', 'MAIL'), o.channel in ('BOTH', 'PHONE'), p.version, p.professional, k.wrapped || k.commitment
        from survey_opt_out o join professional p on p.id = o.professional_id join key_wrap k on k.case_id = o.case_id and k.class = 'ordinary' $$;
    create function is_survey_hour() returns boolean language sql stable security definer set search_path = public as $$
      select extract(isodow from house_today()) < 6 and extract(hour from house_now() at time zone 'Europe/Amsterdam') between 9 and 16
        and not exists (select from survey_round r where r.week = date_trunc('week', house_today())::date) $$;

    create function guard_survey_invitation() returns trigger language plpgsql security definer set search_path = public as $$
    declare c case_file; begin
      select * into c from case_file f where f.id = new.case_id;
      if c.stage <> 'CLOSED' or not house_today() <@ survey_window(c.work_ended_on) or new.invited_on <> house_today() then
        perform refuse('survey/after-three-months', 'survey-outside-window');
      end if;
      if not may_survey(new.case_id) or ${refused("guardian", "new.guardian_id", "new.channel")} or ${refused("professional", "new.professional_id", "new.channel")} then
        perform refuse('survey/opt-out', 'survey-not-wanted');
      end if;
      if not exists (select from guardian g where g.id = new.guardian_id and g.case_id = new.case_id
          union all select from professional p where p.id = new.professional_id and p.case_id = new.case_id) then
        perform refuse('survey/by-email', 'other-case');
      end if;
      return new;
    end $$;
    create trigger guard_survey_invitation before insert on survey_invitation for each row execute function guard_survey_invitation();
    create function guard_survey_opt_out() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not exists (select from guardian g where g.id = new.guardian_id and g.case_id = new.case_id
          union all select from professional p where p.id = new.professional_id and p.case_id = new.case_id) then
        perform refuse('survey/opt-out', 'other-case');
      end if;
      return new;
    end $$;
    create trigger guard_survey_opt_out before insert on survey_opt_out for each row execute function guard_survey_opt_out();

    -- All of a round are laid down in one statement and in no order: nothing tells who was written to before whom.
    create function open_survey_round(round uuid, of_quarter text, cases uuid[], persons text[], ids uuid[], channels text[], refusals bytea[])
      returns table (id uuid, invited uuid) language plpgsql security definer set search_path = public as $$
    #variable_conflict use_column
    declare at timestamptz := house_now(); begin
      if cardinality(ids) < 5 or exists (select from unnest(channels) c group by c having count(*) < 5) then perform refuse('survey/anonymous', 'survey-too-few'); end if;
      insert into survey_round (id, version, created_at, made_on, week, quarter, answered, mailed, called)
        select round, 1, at, house_today(), date_trunc('week', house_today())::date, of_quarter, 0, count(*) filter (where c = 'MAIL'), count(*) filter (where c = 'PHONE') from unnest(channels) c;
      return query insert into survey_invitation (id, version, created_at, case_id, guardian_id, professional_id, channel, invited_on, round_id, refusal_hash)
        select gen_random_uuid(), 1, at, u.of_case, case u.person when 'guardian' then u.of end, case u.person when 'professional' then u.of end,
            u.channel, house_today(), round, u.refusal
          from unnest(cases, persons, ids, channels, refusals) u (of_case, person, of, channel, refusal) order by random()
        returning survey_invitation.id, coalesce(survey_invitation.guardian_id, survey_invitation.professional_id);
    end $$;
    -- As the mail server waits for the message: whether somebody said meanwhile that he does not want it.
    create function may_still_invite(invitation uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from survey_invitation i join case_file c on c.id = i.case_id where i.id = invitation and house_today() <@ survey_window(c.work_ended_on) and may_survey(c.id)
        and not ${refused("guardian", "i.guardian_id", "i.channel")} and not ${refused("professional", "i.professional_id", "i.channel")}) $$;
    -- On a list of calls the office sees nobody who said meanwhile that he does not want it.
    grant execute on function may_still_invite(uuid) to zv_office;
    ${readsMarks("zv_office", "channel = 'MAIL' or invited_on is null or may_still_invite(id)")}
    -- The mail server was away: of whom nothing left it is as if he had not been asked, and a round in which nothing left was none.
    create function take_back_invitations(invitations uuid[]) returns void language plpgsql security definer set search_path = public as $$
    declare round uuid; gone int; begin
      select i.round_id into round from survey_invitation i where i.id = any (invitations) limit 1;
      delete from survey_invitation i where i.id = any (invitations) and i.invited_on = house_today() and i.channel = 'MAIL';
      get diagnostics gone = row_count;
      update survey_round r set mailed = r.mailed - gone, version = r.version + 1 where r.id = round;
      delete from survey_round r where r.id = round and r.mailed = 0 and r.called = 0;
    end $$;
    -- Once the weeks are over: a bare mark stays with the case (D29).
    create function tidy_surveys() returns void language sql security definer set search_path = public as $$
      update survey_invitation i set invited_on = null, round_id = null, refusal_hash = null, created_at = c.created_at
        from case_file c where c.id = i.case_id and i.invited_on is not null and upper(survey_window(c.work_ended_on)) <= house_today();
      delete from survey_pool p where p.ends_on < house_today();
      delete from survey_round r where r.made_on < (house_today() - interval 'P2Y')::date and not exists (select from survey_invitation i where i.round_id = r.id) $$;
    ${guards(
      ...[
        "may_survey(uuid)",
        "survey_due()",
        "survey_refused()",
        "is_survey_hour()",
        "guard_survey_invitation()",
        "guard_survey_opt_out()",
      ],
      ...[
        "open_survey_round(uuid, text, uuid[], text[], uuid[], text[], bytea[])",
        "may_still_invite(uuid)",
        "take_back_invitations(uuid[])",
        "tidy_surveys()",
      ],
    )}
    grant execute on function survey_due(), survey_refused(), is_survey_hour(), open_survey_round(uuid, text, uuid[], text[], uuid[], text[], bytea[]), may_still_invite(uuid),
      take_back_invitations(uuid[]), tidy_surveys() to zv_rounds;
    grant execute on function survey_window(date) to zv_guard, zv_rounds, zv_office, zv_fg;`;
