import { guards, oneMore } from "./0055-sharing.js";
import { countedPart, rowsOfEach } from "./figures/functions.js";
import { ofRequests } from "./figures/requests.js";
import { adds, changes, protect, reads, Step } from "./protect.js";
import { answered } from "./requests/answered.js";
import { guardedDecision, guardedRequest } from "./requests/guards.js";

const who = "asked_by, subject_id, asker_id, answered_on";
const ends = "('RequestFulfilled', 'RequestRejected', 'RequestUnfulfilled')";
const cutBack = "coalesce(outcome in ('PARTLY', 'REFUSED'), false)";

const asked = `
    alter table data_subject_request
      add asked_by text check (asked_by in ('SELF', 'PARENT', 'MANDATE')), add subject_id uuid, add asker_id uuid, add answered_on date,
      drop constraint data_subject_request_state_check;
    update data_subject_request set answered_on = (created_at at time zone 'Europe/Amsterdam')::date where state = 'RequestFulfilled';
    alter table data_subject_request
      add constraint data_subject_request_state_check check (state in ('RequestInitiated', 'RequestRequiresAction',
        'RequestRequiredActionPerformed', 'RequestActionDelayed', 'RequestFulfilled', 'RequestRejected', 'RequestUnfulfilled')),
      add constraint answered_once check ((state in ${ends}) = (answered_on is not null)),
      add constraint parent_for_pupil check (asked_by is null or asked_by <> 'PARENT' or person = 'PUPIL'),
      add constraint only_a_parent check (asker_id is null or coalesce(asked_by in ('PARENT', 'MANDATE'), false));
    grant select (${who}) on data_subject_request to zv_office;
    grant update (answered_on, asked_by, subject_id, asker_id) on data_subject_request to zv_fg;
    drop index data_subject_request_open;
    create index data_subject_request_open on data_subject_request (due_target) where answered_on is null;`;

const seen = `
    -- As who asks sees it: whom he may not see is not there.
    create function person_seen(who uuid) returns setof uuid language sql stable rows 1 set search_path = public as $$
      select p.id from pupil p where p.id = who union all select p.id from guardian p where p.id = who
      union all select p.id from applicant p where p.id = who union all select p.id from professional p where p.id = who $$;
    grant execute on function person_seen(uuid) to zv_office, zv_fg;`;

const decided = `
    create table request_decision (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint request_decision_case_id_fkey references case_file,
      request_id uuid not null constraint request_decision_request_id_fkey references data_subject_request,
      author_id uuid not null constraint request_decision_author_id_fkey references account,
      matter text not null check (matter in ('EXTENSION', 'ANSWER')),
      delay text check (delay in ('ComplexityOfProcess', 'HighVolumeOfProcesses')),
      outcome text check (outcome in ('GRANTED', 'PARTLY', 'REFUSED', 'WITHDRAWN')),
      ground text,
      state text not null check (state in ('PROPOSED', 'DECIDED', 'RETURNED', 'RECALLED', 'TOLD')),
      judged_by_id uuid constraint request_decision_judged_by_id_fkey references account,
      judged_on date, decided_on date not null,
      told_on date, told_by text, language text, text_version text,
      reason bytea not null,
      constraint one_matter check ((matter = 'EXTENSION') = (delay is not null) and (matter = 'ANSWER') = (outcome is not null)),
      constraint no_without_ground check (${cutBack} = (ground is not null)),
      constraint judged_whole check ((judged_by_id is null) = (judged_on is null)),
      constraint signed_by_another check (judged_by_id <> author_id),
      -- What somebody does not get, and that it takes longer, nobody decides alone.
      constraint signed_where_needed check (state not in ('DECIDED', 'TOLD') or judged_by_id is not null or not (matter = 'EXTENSION' or ${cutBack})),
      constraint told_whole check ((state = 'TOLD') = (num_nonnulls(told_on, told_by, language, text_version) = 4)
        and (state = 'TOLD' or num_nonnulls(told_on, told_by, language, text_version) = 0))
    );
    create index request_decision_case_id on request_decision (case_id, created_at, id);
    create index request_decision_request_id on request_decision (request_id, created_at, id);
    create unique index request_decision_stands on request_decision (request_id, matter) where state in ('PROPOSED', 'DECIDED', 'TOLD');
    ${protect("request_decision")}
    create policy operator_updates on request_decision for update to zv_guard using (true) with check (true);
    grant delete on request_decision to zv_guard; create policy guard_erases on request_decision for delete to zv_guard using (true);
    ${reads("request_decision", "zv_office")} ${reads("request_decision", "zv_fg")}
    ${adds("request_decision", "zv_fg", "author_id = (select viewer_id())")}
    ${changes("request_decision", "zv_office", "version, state, judged_by_id, judged_on, reason")}
    ${changes("request_decision", "zv_fg", "version, state, told_on, told_by, language, text_version, reason")}
    ${adds("key_wrap", "zv_fg", "class = 'oversight'")}
    create trigger note_boxes after insert or update on request_decision for each row execute function note_boxes('reason');
    ${oneMore("signal_kind_check", "DECISION_PROPOSED")} ${oneMore("signal_kind_check", "DECISION_JUDGED")}
    create function signal_decision() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.state = 'PROPOSED' then
        perform tell_signal(new.case_id, a.id, 'DECISION_PROPOSED', new.id) from account a where a.is_lead;
      elsif new.judged_by_id is not null and old.state = 'PROPOSED' then
        perform tell_signal(new.case_id, new.author_id, 'DECISION_JUDGED', new.id);
      end if;
      return null;
    end $$;
    create trigger signal_decision after insert or update of state on request_decision for each row execute function signal_decision();
    do $$ declare said text; begin
      select replace(pg_get_functiondef('case_rows_go'::regproc), '''data_subject_request''', '''request_decision'', ''data_subject_request''') into said;
      execute said;
    end $$;`;

/**
 * oversight/fg, rights/complaint-to-ap (articles 12(3) and 12(4) GDPR): a request is answered. The FG gives what is asked; what somebody does not get, and that it takes
 * longer, a lead signs. It counts from the day on which the person was told, and then the request is nobody's ground any more to keep or to open a case.
 */
export class Decisions extends Step {
  readonly name = "Decisions0000000000076";
  readonly sql = `${asked} ${seen} ${decided} ${guardedRequest} ${guardedDecision}
    ${guards("signal_decision()", "is_in_case(text, uuid, uuid)", "guard_identity()", "guard_begun_request()", "guard_request_decision()")}
    ${answered}
    ${rowsOfEach(ofRequests)} ${countedPart("requests", ofRequests)}`;
}
