import { guards } from "./0055-sharing.js";
import { adds, changes, protect, reads, Step } from "./protect.js";

/**
 * rights/access (article 15(4) GDPR): what stands in a pack about somebody else is left out by the FG, on a ground, and counted for who asked. The words lie under the key of the
 * case, and are read as long as the request is open.
 */
export class Redactions extends Step {
  readonly name = "Redactions0000000000077";
  readonly sql = `
    create table redaction (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint redaction_case_id_fkey references case_file,
      request_id uuid not null constraint redaction_request_id_fkey references data_subject_request,
      author_id uuid not null constraint redaction_author_id_fkey references account,
      ground text not null check (ground in ('OTHERS_RIGHTS', 'LEGAL_CLAIM')), lifted_at timestamptz, wording bytea
    );
    create index redaction_case_id on redaction (case_id, created_at, id);
    create index redaction_request_id on redaction (request_id, created_at, id);
    ${protect("redaction")}
    create policy operator_updates on redaction for update to zv_guard using (true) with check (true);
    grant delete on redaction to zv_guard; create policy guard_erases on redaction for delete to zv_guard using (true);
    ${reads("redaction", "zv_fg")}
    grant select (id, version, created_at, case_id, request_id, author_id, ground, lifted_at) on redaction to zv_office;
    create policy zv_office_reads on redaction for select to zv_office using (true);
    ${adds("redaction", "zv_fg", "author_id = (select viewer_id())")}
    ${changes("redaction", "zv_fg", "version, lifted_at, wording")}
    create trigger note_boxes after insert or update on redaction for each row execute function note_boxes('wording');
    create function guard_redaction() returns trigger language plpgsql security definer set search_path = public as $$
    declare r data_subject_request; begin
      select * into r from data_subject_request q where q.id = new.request_id;
      if r.case_id is distinct from new.case_id then perform refuse('data/persons', 'person-elsewhere'); end if;
      if tg_op = 'INSERT' then
        if r.answered_on is not null then perform refuse('rights/any-channel', 'request-answered'); end if;
        if r.kind not in ('ACCESS', 'PORTABILITY') then perform refuse('rights/access', 'pack-not-asked'); end if;
        if new.lifted_at is not null then perform refuse('rights/access', 'redaction-gone'); end if;
      elsif (new.request_id, new.author_id, new.ground) is distinct from (old.request_id, old.author_id, old.ground)
        or old.lifted_at is not null and new.lifted_at is distinct from old.lifted_at
        or old.lifted_at is null and new.lifted_at is not null and r.answered_on is not null then
        perform refuse('rights/access', 'redaction-gone');
      end if;
      return new;
    end $$;
    create trigger guard_redaction before insert or update on redaction for each row execute function guard_redaction();
    ${guards("guard_redaction()")}
    do $$ declare said text; begin
      select replace(pg_get_functiondef('case_rows_go'::regproc), '''request_decision''', '''redaction'', ''request_decision''') into said;
      execute said;
    end $$;`;
}
