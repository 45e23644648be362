import { adds, assigned, protect, reads, Step } from "./protect.js";

const own = "author_id = (select viewer_id())";

/**
 * share/only-authorised: nothing goes out but under a line in force at that instant, for that institution, those kinds and
 * that direction. The line and its signatures are locked while it is judged, so that a withdrawal comes wholly before or after.
 */
export class Disclosures extends Step {
  readonly name = "Disclosures0000000000010";
  readonly sql = `
    create table disclosure (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint disclosure_case_id_fkey references case_file,
      institution_id uuid not null constraint disclosure_institution_id_fkey references institution,
      author_id uuid not null constraint disclosure_author_id_fkey references account,
      manner text not null check (manner in ('LETTER', 'ORAL')),
      categories text[] not null check (cardinality(categories) > 0),
      record_ids uuid[] not null check (cardinality(record_ids) > 0),
      disclosed_at timestamptz not null,
      note bytea not null
    );
    create index disclosure_case_id on disclosure (case_id);
    ${protect("disclosure")}
    ${reads("disclosure", "zv_office")} ${adds("disclosure", "zv_office", own)}
    ${reads("disclosure", "zv_consultant", assigned("disclosure.case_id"))} ${adds("disclosure", "zv_consultant", `${assigned("disclosure.case_id")} and ${own}`)}
    ${reads("disclosure", "zv_fg")}

    create function guard_disclosure() returns trigger language plpgsql security definer set search_path = public as $$
    declare category text; begin
      new.disclosed_at := house_now();
      perform from authorisation_line l where l.case_id = new.case_id and l.institution_id = new.institution_id for share;
      perform from signature s where s.case_id = new.case_id for share;
      if not exists (select from case_file c where c.id = new.case_id and c.stage = 'IN_PROGRESS') then
        perform refuse('share/within-assignment', 'not-in-progress');
      end if;
      if exists (select from case_file c where c.id = new.case_id and c.frozen_on is not null) then
        perform refuse('share/only-authorised', 'frozen');
      end if;
      foreach category in array new.categories loop
        if not exists (select from authorisation_line l where l.case_id = new.case_id and l.institution_id = new.institution_id
          and l.direction = 'GIVE' and category = any (l.categories) and line_is_in_force(l.id)) then
          perform refuse('share/only-authorised', 'no-line-to-give');
        end if;
      end loop;
      if (select count(*) from (
          select id, 'LEARNING' as category from learning_record where case_id = new.case_id
          union all select id, 'ABSENCE' from absence_record where case_id = new.case_id
          union all select id, 'HEALTH' from health_record where case_id = new.case_id
          union all select id, 'HOME' from home_record where case_id = new.case_id
        ) r where r.id = any (new.record_ids) and r.category = any (new.categories)) <> cardinality(new.record_ids) then
        perform refuse('share/only-authorised', 'unknown-records');
      end if;
      return new;
    end $$;
    alter function guard_disclosure() owner to zv_guard;
    create trigger guard_disclosure before insert on disclosure for each row execute function guard_disclosure();
  `;
}
