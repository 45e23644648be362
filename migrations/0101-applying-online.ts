import { guards } from "./0055-sharing.js";
import { protect, Step } from "./protect.js";
import { amended } from "./requests/amended.js";

const lays = (table: string, check: string, columns = ""): string => `
    grant insert ${columns} on ${table} to zv_door;
    create policy zv_door_lays on ${table} for insert to zv_door with check (${check});`;
const ofIt = "is_applied_now(case_id)";

/** As the office takes one down, and not a day longer (keep/no-longer-than-needed). */
const asReceived = `stage = 'RECEIVED' and channel = 'WEBSITE' and received_on = house_today() and notice_given_on = received_on and intake_count = 0 and term_moves = 0
      and destroy_on between received_on and received_on + interval '3 months' and promised_by between received_on and received_on + interval '3 months'`;

const drafts = `
    create table application_draft (
      id bytea primary key check (length(id) = 32), box bytea not null check (length(box) < 100000),
      started_at timestamptz not null default house_now(), ends_at timestamptz not null
    );
    ${protect("application_draft")}
    grant select, insert, update, delete on application_draft to zv_door;
    create policy zv_door_keeps on application_draft to zv_door using (true) with check (ends_at <= house_now() + interval 'PT1H');
    grant delete on application_draft to zv_guard; create policy guard_tidies on application_draft for delete to zv_guard using (true);
    ${amended("tidy_door", "delete from passkey_challenge", "delete from application_draft where ends_at <= house_now();\n      delete from passkey_challenge")}`;

/**
 * application/personal-data, consent/parents-agree-first: somebody applies on the website. The door lays down what becomes of it, in the one transaction in which it is sent, and reads
 * nothing of any case; what was begun is sealed under what the browser holds, and gone within the hour.
 */
export class ApplyingOnline extends Step {
  readonly name = "ApplyingOnline0000000000101";
  readonly sql = `${drafts}
    -- A case that this very transaction laid down; of this kind of applicant, when one is named.
    create function is_applied_now(of_case uuid, by text default null) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from case_file c where c.id = of_case and c.stage = 'RECEIVED' and c.channel = 'WEBSITE' and c.xmin::text = pg_current_xact_id()::xid::text
        and (by is null or exists (select from applicant a where a.case_id = c.id and a.kind = by))) $$;
    grant execute on function next_case_number(), hold_keys(uuid, bytea), is_applied_now(uuid, text) to zv_door;
    ${lays("case_file", asReceived, "(id, version, number, stage, channel, received_on, notice_version, notice_given_on, intake_count, term_moves, promised_by, destroy_on, term, note, created_at)")}
    ${lays("key_wrap", `class in ('ordinary', 'special') and ${ofIt}`)}
    ${lays("applicant", ofIt)} ${lays("guardian", `authority = 'UNKNOWN' and ${ofIt}`)} ${lays("pupil", "is_applied_now(case_id, 'PARENT')")}
    ${lays("task", `owner_id is null and state = 'OPEN' and kind in ('SEND_FORMS', 'PLAN_INTAKE') and ${ofIt}`)}
    ${lays("notice", `author_id is null and applicant_id is not null and channel = 'WEBSITE' and ${ofIt}`)}
    create policy zv_door_confirms on message for insert to zv_door with check (state = 'QUEUED' and template = 'applicationReceived' and recipient in ('APPLICANT', 'GUARDIAN') and ${ofIt});
    alter table notice alter column author_id drop not null, add constraint notice_by_somebody check (author_id is not null or channel = 'WEBSITE' and applicant_id is not null);
    ${guards("is_applied_now(uuid, text)")}`;
}
