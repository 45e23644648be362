import { guards } from "./0055-sharing.js";
import { keeping } from "./0074-quicker-counts.js";
import { erasedAlone } from "./changes/erased.js";
import { guardedChange } from "./changes/guards.js";
import { told } from "./changes/notices.js";
import { goingPlaces, placeOfTarget, targetNames, writtenPlaces } from "./changes/places.js";
import { ofChanges, requestsAnew, told as toldAnew, wrote } from "./figures/changes.js";
import { countedPart, countsOf, rowsOfEach } from "./figures/functions.js";
import { adds, changes, opened, protect, reads, Step } from "./protect.js";

const laid = `
    create table decided_change (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint decided_change_case_id_fkey references case_file,
      request_id uuid not null constraint decided_change_request_id_fkey references data_subject_request,
      author_id uuid not null constraint decided_change_author_id_fkey references account,
      target text not null check (target in (${targetNames})), row_id uuid not null, field text,
      measure text not null check (measure in ('CORRECT', 'STATEMENT', 'ERASE', 'KEEP')), ground text,
      dropped_at timestamptz, made_on date, made_at timestamptz, wording bytea,
      constraint kept_on_ground check ((measure = 'KEEP') = (ground is not null)),
      constraint a_field_is_corrected check (measure <> 'CORRECT' or field is not null),
      constraint what_is_dropped_is_not_made check (dropped_at is null or made_on is null)
    );
    create index decided_change_case_id on decided_change (case_id, created_at, id);
    create index decided_change_request_id on decided_change (request_id, created_at, id);
    create unique index decided_change_once on decided_change (request_id, row_id, coalesce(field, ''), (measure = 'STATEMENT')) where dropped_at is null;
    create index decided_change_row_id on decided_change (row_id) where dropped_at is null and made_on is null;
    ${protect("decided_change")}
    create policy operator_updates on decided_change for update to zv_guard using (true) with check (true);
    grant update (made_on) on decided_change to zv_guard;
    grant delete on decided_change to zv_guard; create policy guard_erases on decided_change for delete to zv_guard using (true);
    ${reads("decided_change", "zv_fg")}
    grant select (id, version, created_at, case_id, request_id, author_id, target, row_id, field, measure, ground, dropped_at, made_on, made_at) on decided_change to zv_office;
    create policy zv_office_reads on decided_change for select to zv_office
      using (target not in ('HEALTH', 'HOME', 'SENSITIVE_DOCUMENT') or ${opened("decided_change.case_id", "special")});
    ${adds("decided_change", "zv_fg", "author_id = (select viewer_id())")}
    ${changes("decided_change", "zv_fg", "version, dropped_at, made_on, wording")}
    create trigger note_boxes after insert or update on decided_change for each row execute function note_boxes('wording');
    grant insert on certificate_key to zv_fg; create policy zv_fg_adds on certificate_key for insert to zv_fg with check (true);
    alter table request_decision add carried_out_on date;
    grant update (carried_out_on) on request_decision to zv_fg;
    ${goingPlaces.map(({ table }) => `alter table ${table} add restricted_on date; grant update (restricted_on) on ${table} to zv_guard;`).join("\n    ")}`;

/** The FG writes what a decision names, and nothing else of a case (oversight/fg). */
const written = writtenPlaces
  .map(({ table, boxes }) => changes(table, "zv_fg", `version, ${boxes}`, `is_to_change(${table}.id)`))
  .join("");

/** What is kept for a claim alone is there for nobody who works on the case, by whatever way he asks. */
const withheld = `
    do $$ declare found record; hides text; begin
      for found in select p.polname as name, p.polrelid::regclass as place, pg_get_expr(p.polqual, p.polrelid) as sees, c.relname::text as called
          from pg_policy p join pg_class c on c.oid = p.polrelid where p.polqual is not null
          and c.relname in (${goingPlaces.map(({ table }) => `'${table}'`).join(", ")}, 'document_content', 'sensitive_content', 'disclosure_copy', 'disclosed_health', 'disclosed_home')
          and p.polroles && array['zv_office'::regrole::oid, 'zv_consultant'::regrole::oid] loop
        hides := case found.called when 'document_content' then 'exists (select from document d where d.id = document_id)'
          when 'sensitive_content' then 'exists (select from sensitive_document d where d.id = document_id)' when 'disclosure_copy' then 'not names_kept(disclosure_id)' when 'disclosed_health' then 'not names_kept(disclosure_id)'
          when 'disclosed_home' then 'not names_kept(disclosure_id)' else 'restricted_on is null' end;
        execute format('alter policy %I on %s using ((%s) and %s)', found.name, found.place, found.sees, hides);
      end loop;
    end $$;
    create function withheld_items_of(id uuid) returns setof int language sql stable rows 1 security definer set search_path = public as $$
      select (${goingPlaces.map(({ table }) => `(select count(*) from ${table} t where t.case_id = $1 and t.restricted_on is not null)`).join(" + ")})::int $$;
    grant execute on function withheld_items_of(uuid) to zv_office, zv_consultant, zv_fg;`;

/**
 * rights/correct, rights/erase (articles 16, 17 and 19 GDPR): what somebody asked to have put right or erased is decided thing by thing, and made in one transaction that the
 * database holds against the decision; who received it is to hear of it; what is erased does not come back with a copy.
 */
export class Changes extends Step {
  readonly name = "Changes0000000000082";
  readonly sql = `${placeOfTarget} ${laid} ${guardedChange} ${written} ${told} ${erasedAlone} ${withheld}
    ${guards("guard_decided_change()", "guard_carried_out()", "is_to_change(uuid)", "concerns(uuid, uuid)", "withheld_items_of(uuid)", "guard_recipient_notice()")}
    ${rowsOfEach({ ...toldAnew, ...wrote })} ${countsOf("requests", requestsAnew)} ${countsOf("keeping", { ...keeping, ...wrote })} ${rowsOfEach(ofChanges)} ${countedPart("changes", ofChanges)}
    do $$ declare said text; begin
      -- What was carried out is told to whom it was done for, whatever became of him since.
      select replace(pg_get_functiondef('guard_request_decision'::regproc), $x$perform refuse('oversight/fg', 'told-before'); end if;
        if new.outcome in$x$, $x$perform refuse('oversight/fg', 'told-before'); end if;
        if new.carried_out_on is null and new.outcome in$x$) into said;
      if said not like '%new.carried_out_on is null and%' then raise exception 'guard_request_decision says something else'; end if;
      execute said;
    end $$;
    do $$ declare said text; begin
      select replace(replace(pg_get_functiondef('case_rows_go'::regproc), 'place in array array[', 'place in array array[''recipient_notice'', '),
        '''request_decision''', '''decided_change'', ''request_decision''') into said;
      execute said;
    end $$;`;
}
