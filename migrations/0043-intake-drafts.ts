import { adds, changes, onDuty, protect, reads, requested, Step } from "./protect.js";

const own = "author_id = (select viewer_id())";

/**
 * consent/parents-agree-first: what is taken down in an interview lies with its case from the first word, and only of an interview that
 * was held; once it is recorded, or will not be, nothing of the draft is left.
 */
export class IntakeDrafts extends Step {
  readonly name = "IntakeDrafts0000000000043";
  readonly sql = `
    create table intake_draft (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint intake_draft_case_id_fkey references case_file,
      author_id uuid not null constraint intake_draft_author_id_fkey references account,
      kept_at timestamptz not null,
      held_on date not null,
      contact bytea not null,
      identity bytea not null,
      note bytea not null
    );
    create unique index intake_draft_case_id on intake_draft (case_id);
    ${protect("intake_draft")}
    ${reads("intake_draft", "zv_office")} ${adds("intake_draft", "zv_office", own)}
    ${changes("intake_draft", "zv_office", "version, author_id, kept_at, held_on, contact, identity, note")}
    grant delete on intake_draft to zv_office, zv_guard;
    create policy zv_office_removes on intake_draft for delete to zv_office using (true);
    create policy guard_removes on intake_draft for delete to zv_guard using (true);
    ${reads("intake_draft", "zv_consultant", onDuty("intake_draft.case_id"))}
    ${reads("intake_draft", "zv_fg", requested("intake_draft.case_id"))}
    create policy operator_updates on intake_draft for update to zv_guard using (true) with check (true);
    create trigger note_boxes after insert or update on intake_draft for each row
      execute function note_boxes('contact', 'identity', 'note');

    create function guard_intake_draft() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not exists (select from case_file c where c.id = new.case_id and c.stage in ('RECEIVED', 'INTAKE_PLANNED')
        and c.frozen_on is null and c.destroy_on > house_today()) then
        perform refuse('application/personal-data', 'wrong-stage');
      end if;
      if new.held_on > house_today() then perform refuse('keep/declined-14-days', 'intake-in-future'); end if;
      return new;
    end $$;
    alter function guard_intake_draft() owner to zv_guard;
    create trigger guard_intake_draft before insert or update on intake_draft for each row execute function guard_intake_draft();

    create function drop_intake_draft() returns trigger language plpgsql security definer set search_path = public as $$ begin
      delete from intake_draft where case_id = new.id;
      return null;
    end $$;
    alter function drop_intake_draft() owner to zv_guard;
    create trigger drop_intake_draft after update of stage on case_file for each row
      when (new.stage not in ('RECEIVED', 'INTAKE_PLANNED')) execute function drop_intake_draft();
  `;
}
