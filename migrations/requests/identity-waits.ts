import { oneMore } from "../0055-sharing.js";
import { amended } from "./amended.js";

const waits =
  "r.state = 'RequestRequiresAction' and r.answered_on is null and (r.received_on + interval 'P1M')::date <= (house_today() + ahead)::date";

/** Who was asked who he is and does not answer is refused within the first month or not at all (D33): the FG hears of it in time, in a case and outside. */
export const identityWaits = `
    ${oneMore("signal_kind_check", "IDENTITY_WAITS")}
    do $$ declare said text; begin
      select pg_get_constraintdef(oid) into said from pg_constraint where conname = 'signal_of_case';
      execute 'alter table signal drop constraint signal_of_case, add constraint signal_of_case check (kind = ''IDENTITY_WAITS'' or ' || substr(said, 6) || ')';
    end $$;
    ${amended(
      "tell_lone_requests",
      "union all select a.id, 'REQUEST_LATE', r.id from lone_request r",
      `union all select a.id, 'IDENTITY_WAITS', r.id from lone_request r cross join account a where a.role = 'fg' and ${waits}
        union all select a.id, 'REQUEST_LATE', r.id from lone_request r`,
    )}
    ${amended(
      "tell_due",
      "union all select r.case_id, a.id, 'REQUEST_LATE', r.id from data_subject_request r",
      `union all select r.case_id, a.id, 'IDENTITY_WAITS', r.id from data_subject_request r cross join account a where a.role = 'fg' and ${waits}
        union all select r.case_id, a.id, 'REQUEST_LATE', r.id from data_subject_request r`,
    )}`;
