import { guards } from "../0055-sharing.js";

const questions = ["LISTENED", "CLEAR", "PACE", "CAREFUL", "REACHED", "HELPED", "AGAIN"];
const choices = ["FULLY", "MOSTLY", "PARTLY", "HARDLY", "NOT", "NO_OPINION"];
const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");

/**
 * An answer has no link to who gave it: it is laid down in the transaction that burns the link by which it came, and then all answers of its quarter are laid down anew, under
 * other ids and in no order. What they come to is told once there are five more, and not before (survey/anonymous).
 */
export const answering = `
    create function survey_questions(of_version text) returns text[] language sql immutable as $$
      select case of_version when '2026-1' then array[${listed(questions)}] else '{}' end $$;
    alter table survey_answer add constraint answers_fit check (jsonb_typeof(answers) = 'object' and answers <> '{}');
    create function guard_survey_answer() returns trigger language plpgsql set search_path = public as $$ begin
      if exists (select from jsonb_each(new.answers) a where a.key <> all (survey_questions(new.version))
          or a.value #>> '{}' is null or jsonb_typeof(a.value) <> 'string' or a.value #>> '{}' not in (${listed(choices)})) then
        perform refuse('survey/anonymous', 'survey-answers-only');
      end if;
      return new;
    end $$;
    create trigger guard_survey_answer before insert on survey_answer for each row execute function guard_survey_answer();

    create function add_survey_pool(pool uuid, of_quarter text, hashes bytea[], ends date) returns void language sql security definer set search_path = public as $$
      insert into survey_pool (id, quarter, size, ends_on) values (pool, of_quarter, cardinality(hashes), ends);
      insert into survey_token (hash, pool_id) select h, pool from unnest(hashes) h order by random() $$;
    -- So many links of a quarter, set apart by one statement that touches none of them; nothing when a pool has to be laid down first.
    create function reserve_survey(of_quarter text, many int) returns table (pool uuid, first int) language sql security definer set search_path = public as $$
      update survey_pool p set next = p.next + many where p.id = (select q.id from survey_pool q where q.quarter = of_quarter and q.next + many <= q.size order by q.id limit 1 for update)
        returning p.id, p.next - many $$;

    create function keep_survey_answer(of_quarter text, of_version text, of_answers jsonb) returns void language plpgsql security definer set search_path = public as $$
    declare so_far int; answered int; already int; of_question text; begin
      perform pg_advisory_xact_lock(hashtext('survey_answer'), hashtext(of_quarter || of_version));
      insert into survey_answer (id, version, quarter, answers) values (gen_random_uuid(), of_version, of_quarter, of_answers);
      with lifted as (delete from survey_answer a where a.quarter = of_quarter and a.version = of_version returning a.answers)
        insert into survey_answer (id, version, quarter, answers) select gen_random_uuid(), of_version, of_quarter, l.answers from lifted l order by random();
      select count(*) into so_far from survey_answer a where a.quarter = of_quarter and a.version = of_version;
      insert into survey_count as c (quarter, version, given, told) values (of_quarter, of_version, so_far, so_far - so_far % 5)
        on conflict (quarter, version) do update set given = excluded.given, told = excluded.told;
      if so_far % 5 <> 0 then return; end if;
      -- A question that was skipped is told, or told anew, once five more answered it.
      foreach of_question in array survey_questions(of_version) loop
        select count(*) into answered from survey_answer a where a.quarter = of_quarter and a.version = of_version and a.answers ? of_question;
        select coalesce(sum(t.n), 0) into already from survey_tally t where t.quarter = of_quarter and t.version = of_version and t.question = of_question;
        if answered - already < 5 then continue; end if;
        delete from survey_tally t where t.quarter = of_quarter and t.version = of_version and t.question = of_question;
        insert into survey_tally (quarter, version, question, choice, n)
          select of_quarter, of_version, of_question, a.answers->>of_question, count(*) from survey_answer a
            where a.quarter = of_quarter and a.version = of_version and a.answers ? of_question group by a.answers->>of_question;
      end loop;
    end $$;
    create function is_survey_open(of_hash bytea) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from survey_token t join survey_pool p on p.id = t.pool_id where t.hash = of_hash and p.ends_on >= house_today()) $$;
    create function answer_survey(of_hash bytea, of_version text, of_answers jsonb) returns boolean language plpgsql security definer set search_path = public as $$
    declare of_quarter text; begin
      delete from survey_token t using survey_pool p where t.hash = of_hash and p.id = t.pool_id and p.ends_on >= house_today() returning p.quarter into of_quarter;
      if of_quarter is null then return false; end if;
      perform keep_survey_answer(of_quarter, of_version, of_answers);
      return true;
    end $$;
    -- The list is taken as a whole, by one person, and by nobody who sees the results grow: nothing tells whom he called when.
    create function take_survey_calls(round uuid) returns boolean language plpgsql security definer set search_path = public as $$ begin
      update survey_round r set taken_by_id = viewer_id(), taken_on = coalesce(r.taken_on, house_today()), version = r.version + 1 where r.id = round and r.called > 0 and not is_lead(viewer_id()) and (r.taken_by_id is null or r.taken_by_id = viewer_id());
      return found;
    end $$;
    -- As many as were on the list, and no more; of whom an answer is nobody says.
    create function answer_survey_by_phone(round uuid, of_version text, of_answers jsonb) returns boolean language plpgsql security definer set search_path = public as $$
    declare of_quarter text; begin
      update survey_round r set answered = r.answered + 1, version = r.version + 1 where r.id = round and not is_lead(viewer_id()) and r.taken_by_id = viewer_id() and r.answered < r.called returning r.quarter into of_quarter;
      if of_quarter is null then return false; end if;
      perform keep_survey_answer(of_quarter, of_version, of_answers);
      return true;
    end $$;
    create function is_survey_refusal(of_hash bytea) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from survey_invitation i where i.refusal_hash = of_hash) $$;
    create function refuse_survey(of_hash bytea) returns uuid language plpgsql security definer set search_path = public as $$
    declare i survey_invitation; begin
      select * into i from survey_invitation v where v.refusal_hash = of_hash for update;
      if i.id is null then return null; end if;
      insert into survey_opt_out (id, version, created_at, case_id, guardian_id, professional_id, channel, received_on)
        select gen_random_uuid(), 1, house_now(), i.case_id, i.guardian_id, i.professional_id, 'BOTH', house_today()
          where not exists (select from survey_opt_out o where o.channel = 'BOTH' and (o.guardian_id = i.guardian_id or o.professional_id = i.professional_id));
      return i.case_id;
    end $$;
    ${guards(
      ...[
        "add_survey_pool(uuid, text, bytea[], date)",
        "reserve_survey(text, int)",
        "keep_survey_answer(text, text, jsonb)",
        "is_survey_open(bytea)",
      ],
      ...[
        "answer_survey(bytea, text, jsonb)",
        "take_survey_calls(uuid)",
        "answer_survey_by_phone(uuid, text, jsonb)",
        "is_survey_refusal(bytea)",
        "refuse_survey(bytea)",
      ],
    )}
    grant execute on function add_survey_pool(uuid, text, bytea[], date), reserve_survey(text, int), is_survey_open(bytea) to zv_rounds;
    grant execute on function is_survey_open(bytea), answer_survey(bytea, text, jsonb), is_survey_refusal(bytea), refuse_survey(bytea) to zv_door;
    grant execute on function take_survey_calls(uuid), answer_survey_by_phone(uuid, text, jsonb) to zv_office;
    grant execute on function survey_questions(text) to zv_guard;`;
