import { guards } from "./0055-sharing.js";
import { countedPart, rowsOfEach } from "./figures/functions.js";
import { ofLoneRequests } from "./figures/lone-requests.js";
import { adds, changes, protect, reads, Step } from "./protect.js";
import { loneRequestsGo } from "./requests/lone-go.js";
import { guardedLoneDecision, guardedLoneRequest } from "./requests/lone-guards.js";

const ownKey = "epoch int not null, wrapped bytea not null, commitment bytea not null";
const tables = ["lone_request", "lone_decision"] as const;
const ends = "('RequestFulfilled', 'RequestRejected', 'RequestUnfulfilled')";
const cutBack = "coalesce(outcome in ('PARTLY', 'REFUSED'), false)";
/** All but what it says, which is read by the FG alone. */
const open = [
  ...["id", "version", "created_at", "number", "author_id", "kind", "person", "asked_by", "channel", "received_on"],
  ...["due_statutory", "due_target", "state", "identity_doubt", "identity_asked_on", "identity_means"],
  ...["identity_confirmed_on", "answered_on", "destroy_on", "term_set_on", "foretold_on", "approved_by_id", "epoch"],
].join(", ");

/** Its key lies beside it, and is wrapped anew every night by who sees nothing of it but that. */
const keyed = (table: string): string => `
    ${protect(table)} ${reads(table, "zv_fg")}
    grant select (id, epoch, wrapped), update (epoch, wrapped) on ${table} to zv_rounds;
    create policy zv_rounds_reads on ${table} for select to zv_rounds using (true);
    create policy zv_rounds_changes on ${table} for update to zv_rounds using (true) with check (true);
    create policy operator_updates on ${table} for update to zv_guard using (true) with check (true);
    grant delete on ${table} to zv_guard; create policy guard_erases on ${table} for delete to zv_guard using (true);
    create trigger guard_epoch before insert or update of epoch on ${table} for each row execute function guard_epoch();`;

const laid = `
    create sequence request_number;
    create function next_request_number() returns text language sql volatile security definer set search_path = public as
      $$ select 'VZ-' || extract(year from house_today()) || '-' || case when n < 10000 then to_char(n, 'FM0000') else n::text end
        from (select nextval('request_number') n) numbered $$;
    grant execute on function next_request_number() to zv_office, zv_fg;
    create table lone_request (
      id uuid primary key, version int not null, created_at timestamptz not null, number text not null unique,
      author_id uuid not null constraint lone_request_author_id_fkey references account,
      kind text not null check (kind in ('ACCESS', 'CORRECTION', 'ERASURE', 'RESTRICTION', 'PORTABILITY', 'OBJECTION')),
      person text not null check (person in ('PUPIL', 'GUARDIAN', 'APPLICANT', 'PROFESSIONAL', 'STAFF', 'CONSULTANT')),
      asked_by text check (asked_by in ('SELF', 'PARENT', 'MANDATE')), channel text not null,
      received_on date not null, due_statutory date not null, due_target date not null,
      state text not null check (state in ('RequestInitiated', 'RequestRequiresAction', 'RequestRequiredActionPerformed', 'RequestActionDelayed',
        'RequestFulfilled', 'RequestRejected', 'RequestUnfulfilled')),
      identity_doubt text check (identity_doubt in ('UNKNOWN_SENDER', 'OTHER_ADDRESS', 'ACTS_FOR_ANOTHER')), identity_asked_on date,
      identity_means text check (identity_means in ('CALLED_BACK', 'CODE_BY_POST', 'IN_PERSON', 'MANDATE_SEEN')), identity_confirmed_on date,
      answered_on date, destroy_on date, term_set_on date, foretold_on date,
      approved_by_id uuid constraint lone_request_approved_by_id_fkey references account, petition bytea not null, ${ownKey},
      constraint lone_request_asker check (asked_by is not null and (asked_by <> 'PARENT' or person = 'PUPIL')),
      constraint lone_request_doubt check ((identity_doubt is null) = (identity_asked_on is null)),
      constraint lone_request_shown check ((identity_means is null) = (identity_confirmed_on is null) and identity_asked_on <= identity_confirmed_on),
      constraint lone_request_answered check ((state in ${ends}) = (answered_on is not null) and answered_on >= received_on)
    );
    create table lone_decision (
      id uuid primary key, version int not null, created_at timestamptz not null,
      request_id uuid not null constraint lone_decision_request_id_fkey references lone_request,
      author_id uuid not null constraint lone_decision_author_id_fkey references account,
      matter text not null check (matter in ('EXTENSION', 'ANSWER')),
      delay text check (delay in ('ComplexityOfProcess', 'HighVolumeOfProcesses')),
      outcome text check (outcome in ('GRANTED', 'PARTLY', 'REFUSED', 'WITHDRAWN')), ground text,
      finding text check (finding in ('NOTHING', 'ERASED', 'KEPT', 'REMOVED')),
      state text not null check (state in ('PROPOSED', 'DECIDED', 'RETURNED', 'RECALLED', 'TOLD')),
      judged_by_id uuid constraint lone_decision_judged_by_id_fkey references account,
      judged_on date, decided_on date not null, told_on date, told_by text, language text, text_version text,
      reason bytea not null, ${ownKey},
      constraint lone_one_matter check ((matter = 'EXTENSION') = (delay is not null) and (matter = 'ANSWER') = (outcome is not null)),
      constraint lone_no_without_ground check (${cutBack} = (ground is not null)),
      -- What is given says what was found.
      constraint lone_found check (coalesce(outcome in ('GRANTED', 'PARTLY'), false) = (finding is not null)),
      constraint lone_judged_whole check ((judged_by_id is null) = (judged_on is null)),
      constraint lone_signed_by_another check (judged_by_id <> author_id),
      constraint lone_signed_where_needed check (state not in ('DECIDED', 'TOLD') or judged_by_id is not null or not (matter = 'EXTENSION' or ${cutBack})),
      constraint lone_told_whole check ((state = 'TOLD') = (num_nonnulls(told_on, told_by, language, text_version) = 4)
        and (state = 'TOLD' or num_nonnulls(told_on, told_by, language, text_version) = 0))
    );
    create index lone_decision_request_id on lone_decision (request_id, created_at, id);
    create unique index lone_decision_stands on lone_decision (request_id, matter) where state in ('PROPOSED', 'DECIDED', 'TOLD');
    create index lone_request_open on lone_request (due_target) where answered_on is null;
    ${["created_at", "received_on", "due_statutory"]
      .map(
        (column) => `create index lone_request_${column} on lone_request (${column}, id);
    create index lone_request_kind_${column} on lone_request (kind, ${column}, id);
    create index lone_request_state_${column} on lone_request (state, ${column}, id);`,
      )
      .join("\n    ")}
    ${tables.map(keyed).join("")}
    grant select (${open}) on lone_request to zv_office; create policy zv_office_reads on lone_request for select to zv_office using (true);
    ${reads("lone_decision", "zv_office")}
    ${["zv_office", "zv_fg"].map((login) => adds("lone_request", login, "author_id = (select viewer_id())")).join("")}
    ${changes(
      "lone_request",
      "zv_fg",
      `version, due_statutory, due_target, state, identity_doubt, identity_asked_on, identity_means, identity_confirmed_on, answered_on,
      destroy_on, approved_by_id, petition`,
    )}
    ${adds("lone_decision", "zv_fg", "author_id = (select viewer_id())")}
    ${changes("lone_decision", "zv_office", "version, state, judged_by_id, judged_on, reason")}
    ${changes("lone_decision", "zv_fg", "version, state, told_on, told_by, language, text_version, reason")}
    grant update (foretold_on) on lone_request to zv_guard;
    create function guard_lone_request_keys() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if exists (select from lone_request where epoch < new.epoch - 1) or exists (select from lone_decision where epoch < new.epoch - 1) then
        raise exception 'the key of a request without a case was not wrapped anew';
      end if;
      return new;
    end $$;
    create trigger guard_lone_request_keys before update of epoch_is_whole on installation for each row when (new.epoch_is_whole)
      execute function guard_lone_request_keys();`;

const told = `
    -- What people are told of requests may be of no case.
    do $$ declare said text; begin
      select pg_get_constraintdef(oid) into said from pg_constraint where conname = 'signal_of_case';
      execute 'alter table signal drop constraint signal_of_case, add constraint signal_of_case check (
        kind in (''REQUEST_RECEIVED'', ''REQUEST_DUE'', ''REQUEST_LATE'', ''DECISION_PROPOSED'', ''DECISION_JUDGED'') or ' || substr(said, 6) || ')';
    end $$;
    create function signal_lone_request() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform tell_signal(null, a.id, 'REQUEST_RECEIVED', new.id) from account a where a.role = 'fg';
      return null;
    end $$;
    create trigger signal_lone_request after insert on lone_request for each row execute function signal_lone_request();
    create function signal_lone_decision() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.state = 'PROPOSED' then
        perform tell_signal(null, a.id, 'DECISION_PROPOSED', new.id) from account a where a.is_lead;
      elsif new.judged_by_id is not null and old.state = 'PROPOSED' then
        perform tell_signal(null, new.author_id, 'DECISION_JUDGED', new.id);
      end if;
      return null;
    end $$;
    create trigger signal_lone_decision after insert or update of state on lone_decision for each row execute function signal_lone_decision();
    create function tell_lone_requests(ahead interval) returns int language sql security definer set search_path = public as $$
      select coalesce(sum(tell_signal(null, t.account_id, t.kind, t.id)), 0)::int from (
        select a.id account_id, 'REQUEST_DUE' kind, r.id from lone_request r cross join account a
          where a.role = 'fg' and r.answered_on is null and r.state <> 'RequestRequiresAction' and r.due_target <= (house_today() + ahead)::date
        union all select a.id, 'REQUEST_LATE', r.id from lone_request r cross join account a
          where (a.role = 'fg' or a.is_lead) and r.answered_on is null and r.state <> 'RequestRequiresAction' and r.due_statutory < house_today()) t $$;
    ${guards(
      ...["guard_lone_request_keys()", "guard_lone_request()", "guard_lone_decision()"],
      ...["signal_lone_request()", "signal_lone_decision()", "tell_lone_requests(interval)"],
    )}
    grant execute on function tell_lone_requests(interval) to zv_rounds;`;

/**
 * rights/any-channel (D20): a request of somebody who is in no case, or no longer, lies in a file of its own under a key of its own. It has the clock, the
 * decisions and the letter that a request in a case has; it keeps nothing and opens nothing, and goes five years after its answer.
 */
export class LoneRequests extends Step {
  readonly name = "LoneRequests0000000000083";
  readonly sql = `${laid} ${guardedLoneRequest} ${guardedLoneDecision} ${told} ${loneRequestsGo}
    ${rowsOfEach(ofLoneRequests)} ${countedPart("lone_requests", ofLoneRequests)}`;
}
