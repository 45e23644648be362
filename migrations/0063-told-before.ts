import { guards } from "./0055-sharing.js";
import { Step } from "./protect.js";

/** What was told on an earlier day is judged by that day; by which line it may be told today says nothing of it. */
const judged = `
    create function judge_told(of_case uuid, institution uuid, kinds text[], told_on date) returns void
      language plpgsql security definer set search_path = public as $$
    declare found case_file; begin
      perform from authorisation_line l where l.case_id = of_case and l.institution_id = institution for share;
      perform from signature s where s.case_id = of_case for share;
      select * into found from case_file c where c.id = of_case;
      if found.stage not in ('IN_PROGRESS', 'CLOSED') then perform refuse('share/within-assignment', 'not-in-progress'); end if;
      if told_on is null or told_on > house_today() then perform refuse('share/only-authorised', 'left-in-future'); end if;
      if told_on < found.work_started_on or told_on > found.work_ended_on or not case_is_signed(of_case, told_on) then
        perform refuse('share/within-assignment', 'told-before-work');
      end if;
      if told_on >= found.frozen_on then perform refuse('share/only-authorised', 'frozen'); end if;
      if exists (select from unnest(kinds) kind where not exists (select from authorisation_line l where l.case_id = of_case
          and l.institution_id = institution and l.direction = 'GIVE' and kind = any (l.categories) and line_covers(l.id, told_on))) then
        perform refuse('share/only-authorised', 'told-before-line');
      end if;
    end $$;
    create or replace function guard_disclosure() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if tg_op = 'INSERT' then
        -- What is told today is judged by this very instant, as what is sent.
        if new.manner = 'ORAL' and new.left_on is distinct from house_today() then
          perform judge_told(new.case_id, new.institution_id, new.categories, new.left_on);
        else
          perform judge_sharing(new.case_id, new.institution_id, new.categories);
        end if;
        new.disclosed_at := house_now();
        new.state := case new.manner when 'ORAL' then 'RECEIVED' else 'PREPARED' end;
        -- Whoever heard it when that was allowed is told that it is allowed no more.
        new.recalled_at := case when new.manner = 'ORAL' and not basis_stands(new.case_id, new.institution_id, new.categories) then house_now() end;
        if not 'CONTACT' = any (new.categories) then perform refuse('share/only-authorised', 'no-line-to-give'); end if;
        if (select count(*) from (
            select id, 'LEARNING' as category from learning_record where case_id = new.case_id
            union all select id, 'ABSENCE' from absence_record where case_id = new.case_id
            union all select id, 'HEALTH' from health_record where case_id = new.case_id
            union all select id, 'HOME' from home_record where case_id = new.case_id
          ) r where r.id = any (new.record_ids) and r.category = any (new.categories)) <> cardinality(new.record_ids) then
          perform refuse('share/only-authorised', 'unknown-records');
        end if;
        return new;
      end if;
      if (new.institution_id, new.manner, new.categories, new.facts, new.record_ids, new.disclosed_at, new.author_id, new.case_id)
        is distinct from (old.institution_id, old.manner, old.categories, old.facts, old.record_ids, old.disclosed_at, old.author_id, old.case_id)
        or (old.left_on is not null and new.left_on is distinct from old.left_on)
        or (old.told_on is not null and new.told_on is distinct from old.told_on) then
        perform refuse('share/only-authorised', 'disclosure-stays');
      end if;
      if new.told_on > house_today() then perform refuse('share/only-authorised', 'left-in-future'); end if;
      if new.state = old.state then return new; end if;
      if old.state = 'WITHDRAWN' and new.state = 'SENT' and new.manner = 'LETTER' then
        -- It had left already, and nobody had taken that down: what is told of it is what happened, and who received it is told.
        if new.left_on is null or new.left_on >= (old.withdrawn_at at time zone 'Europe/Amsterdam')::date
          or new.left_on < (old.disclosed_at at time zone 'Europe/Amsterdam')::date then
          perform refuse('share/only-authorised', 'left-after-withdrawal');
        end if;
        new.withdrawn_at := null;
        new.recalled_at := house_now();
        return new;
      end if;
      if old.state <> 'PREPARED' then perform refuse('share/only-authorised', 'disclosure-stays'); end if;
      if new.state = 'WITHDRAWN' then
        new.withdrawn_at := house_now();
        return new;
      end if;
      -- A letter is posted by somebody of the house; a link is opened by who has it, through the guards.
      if (new.manner, new.state) not in (('LETTER', 'SENT'), ('LINK', 'RECEIVED')) or (new.state = 'RECEIVED' and session_user <> 'zv_door') then
        perform refuse('share/only-authorised', 'disclosure-stays');
      end if;
      if new.left_on > house_today() or new.left_on < (old.disclosed_at at time zone 'Europe/Amsterdam')::date then
        perform refuse('share/only-authorised', 'left-in-future');
      end if;
      perform judge_sharing(new.case_id, new.institution_id, new.categories);
      return new;
    end $$;
    create trigger tell_of_told after insert on disclosure for each row when (new.recalled_at is not null) execute function tell_of_late();`;

/**
 * share/only-authorised, share/within-assignment: what was told while it was allowed is taken down afterwards as well, on a case that stands still or is
 * closed too, so that the list of what was shared says what happened; who heard it is told that the authorisation stands no more.
 */
export class ToldBefore extends Step {
  readonly name = "ToldBefore0000000000063";
  readonly sql = `${judged} ${guards("judge_told(uuid, uuid, text[], date)")}`;
}
