import { guards } from "./0055-sharing.js";
import { ofChanges, withGround } from "./figures/changes.js";
import { countsOf, rowsOfEach } from "./figures/functions.js";
import { ofObjections } from "./figures/objections.js";
import { Step } from "./protect.js";

/**
 * rights/object (article 21 GDPR): against what somebody objects is known, and holds from the day it was taken down until it is answered: against the survey
 * always, because nobody weighs that; against being counted as long as it is not refused. What it is about asks `objects(case, what)`.
 */
export class Objections extends Step {
  readonly name = "Objections0000000000089";
  readonly sql = `
    alter table data_subject_request add objects_to text[],
      add constraint objected_to_something check (objects_to is null or kind = 'OBJECTION' and cardinality(objects_to) > 0 and objects_to <@ array['SURVEY', 'FIGURES']);
    grant select (objects_to) on data_subject_request to zv_office;
    create function guard_objection() returns trigger language plpgsql set search_path = public as $$ begin
      if tg_op = 'INSERT' and new.kind = 'OBJECTION' and new.objects_to is null then perform refuse('rights/object', 'objects-to-what'); end if;
      if tg_op = 'UPDATE' and new.objects_to is distinct from old.objects_to then perform refuse('rights/object', 'objects-to-what'); end if;
      return new;
    end $$;
    create trigger guard_objection before insert or update on data_subject_request for each row execute function guard_objection();
    -- Nobody weighs whether somebody may stay away from a survey; what is given in part is the survey, and not the counting.
    create function guard_objection_answer() returns trigger language plpgsql security definer set search_path = public as $$
    declare r data_subject_request; begin
      select * into r from data_subject_request q where q.id = new.request_id;
      if r.kind <> 'OBJECTION' or new.matter <> 'ANSWER' or r.objects_to is null then return new; end if;
      if new.outcome = 'REFUSED' and 'SURVEY' = any (r.objects_to) and new.ground not in ('NOT_IDENTIFIED', 'NOT_ENTITLED') then
        perform refuse('rights/object', 'survey-absolute');
      end if;
      if new.outcome = 'PARTLY' and cardinality(r.objects_to) < 2 then perform refuse('rights/object', 'objection-whole'); end if;
      return new;
    end $$;
    create trigger guard_objection_answer before insert on request_decision for each row execute function guard_objection_answer();
    -- The answer ends what keeps a case that is due: nobody is told that he is given what goes before he fetched it (rights/access, D14).
    create function guard_told_with_pack() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.outcome in ('GRANTED', 'PARTLY') and exists (select from case_file c where c.id = new.case_id and c.destroy_on <= house_today())
        and exists (select from pack_delivery d where d.request_id = new.request_id and d.manner = 'LINK' and d.ended_at is null and d.downloads = 0) then
        perform refuse('rights/access', 'pack-unfetched');
      end if;
      return new;
    end $$;
    create trigger guard_told_with_pack before update on request_decision for each row when (new.state = 'TOLD' and old.state <> 'TOLD')
      execute function guard_told_with_pack();
    create function objection_of(request_id uuid) returns setof text[] language sql stable rows 1 security definer set search_path = public as $$
      select array(select what from unnest(coalesce(r.objects_to, array['SURVEY', 'FIGURES'])) what where r.answered_on is null
          or d.outcome = 'GRANTED' or d.outcome = 'PARTLY' and (what = 'SURVEY' or r.objects_to is null) order by what desc)
      from data_subject_request r left join request_decision d on d.request_id = r.id and d.matter = 'ANSWER' and d.state = 'TOLD'
      where r.id = $1 and r.kind = 'OBJECTION' $$;
    create function objects(of_case uuid, what text) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from data_subject_request r, objection_of(r.id) against where r.case_id = of_case and r.kind = 'OBJECTION' and what = any (against)) $$;
    ${guards("guard_told_with_pack()", "guard_objection_answer()", "objection_of(uuid)", "objects(uuid, text)")}
    grant execute on function objection_of(uuid) to zv_office, zv_consultant, zv_fg;
    ${rowsOfEach({ ...withGround, ...ofObjections })} ${countsOf("changes", { ...ofChanges, ...withGround, ...ofObjections })}
    do $$ declare said text; begin
      select replace(pg_get_functiondef('proof_rows_of_changes'::regproc), '''corrections_untold''', '''erased_without_ground'', ''surveyed_after_objection'', ''corrections_untold''') into said;
      if said not like '%surveyed_after_objection%' then raise exception 'proof_rows_of_changes says something else'; end if;
      execute said;
    end $$;`;
}
