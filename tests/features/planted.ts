import type { FigureId } from "@zorgvuldig/schema/proofs";

/** What is done behind the server's back, and which tables are put back as they were afterwards. */
export type Planted = { readonly sql: string; readonly in: readonly string[] };

const at = (stage: string): string => `(select id from case_file where stage = '${stage}' order by created_at limit 1)`;
export const handled = at("IN_PROGRESS");
export const closed = at("CLOSED");
export const received = at("RECEIVED");
const held = at("ON_HOLD");
const declined = at("DECLINED");
export const one = (name: string): string =>
  `(select id from account where name = 'Verzonnen ${name}' and role <> 'administrator')`;
const row = "gen_random_uuid(), 1";
export const today = "house_today()";

type Told = { of: string; source?: string; from?: string; at?: string; by?: string };
const record = (
  kind: string,
  { of, source = "PARENT", from = "null", at: moment = "house_now()", by = one("office") }: Told,
): string =>
  `insert into ${kind}_record (id, version, created_at, case_id, author_id, source, source_institution_id, channel, received_on, ${kind})
   values (${row}, ${moment}, ${of}, ${by}, '${source}', ${from}, 'PHONE', (${moment})::date, '\\x00')`;
const revealed = (moment: string): string =>
  `insert into reveal (id, version, created_at, case_id, account_id, ends_at, reason)
   values (${row}, ${moment}, ${handled}, ${one("office")}, ${moment} + interval '1 hour', '\\x00')`;
const long = "house_now() - interval '40 days'";
const before = (kind: string): Planted => ({
  sql: `${revealed(long)}; ${record(kind, { of: handled, at: long })}`,
  in: ["reveal", `${kind}_record`],
});
const assigned = (of: string): Planted => ({
  sql: `insert into assignment (id, version, created_at, case_id, consultant_id, from_on)
        values (${row}, house_now(), ${of}, ${one("consultant2")}, ${today})`,
  in: ["assignment"],
});
const task = (kind: string): Planted => ({
  sql: `delete from task where kind = '${kind}'; insert into task (id, version, created_at, case_id, kind, target_on, state)
        values (${row}, house_now(), ${received}, '${kind}', ${today} - 1, 'OPEN')`,
  in: ["task"],
});
export const caseSet = (of: string, set: string): Planted => ({
  sql: `update case_file set ${set} where id = ${of}`,
  in: ["case_file"],
});
const signatures = (set: string): Planted => ({
  sql: `update signature set ${set} where case_id = ${closed} and signed_on is not null`,
  in: ["signature"],
});
export const due = (days: number, promise = days): string =>
  `destroy_on = ${today} + (${days}), promised_by = ${today} + (${promise})`;
const nobody = "gen_random_uuid()";
const stranger = "(select id from institution where name = 'Verzonnen vreemde')";

/** One violation of each figure about people, consent and terms. */
export const plantedRows = {
  signed_without_authority: { sql: `update guardian set authority = 'NO' where case_id = ${closed}`, in: ["guardian"] },
  items_without_channel: caseSet(handled, "channel = 'PIGEON'"),
  suppliers_without_agreement: {
    sql: `insert into supplier (id, version, created_at, name, service) values (${row}, house_now(), 'Verzonnen Post', 'MAIL')`,
    in: ["supplier"],
  },
  consultants_without_agreement: {
    sql: `update processor_agreement set from_on = ${today} - 9, to_on = ${today} - 1 where account_id = ${one("consultant")}`,
    in: ["processor_agreement"],
  },
  agreements_incomplete: {
    sql: `update processor_agreement set arranged = '{}' where account_id = ${one("consultant")}`,
    in: ["processor_agreement"],
  },
  applications_without_notice: caseSet(received, "notice_version = ' '"),
  handled_before_consent: caseSet(handled, "work_started_on = work_started_on - 3"),
  handled_without_documents: {
    sql: `delete from signature where case_id = ${closed} and consent_id in (select id from consent where document = 'AUTHORISATION')`,
    in: ["signature"],
  },
  one_scan_for_both: signatures("document_hash = repeat('a', 64)"),
  applied_before_leave: {
    sql: `update applicant set kind = 'SCHOOL', permission_on = ${today} + 1, permission_by = 'moeder' where case_id = ${received}`,
    in: ["applicant"],
  },
  forms_late: task("SEND_FORMS"),
  signed_otherwise: signatures("channel = null"),
  signed_later_than_said: signatures("recorded_on = signed_on - 1"),
  learning_before_consent: { sql: record("learning", { of: received }), in: ["learning_record"] },
  absence_before_consent: { sql: record("absence", { of: received }), in: ["absence_record"] },
  health_before_consent: before("health"),
  home_before_consent: before("home"),
  recorded_after_withdrawal: {
    sql: `update signature set withdrawn_at = house_now() - interval '1 minute' where case_id = ${closed}; ${record("learning", { of: closed })}`,
    in: ["signature", "learning_record"],
  },
  health_by_outsiders: { sql: record("health", { of: handled }), in: ["health_record"] },
  home_by_outsiders: { sql: record("home", { of: handled }), in: ["home_record"] },
  persons_without_case: {
    sql: `insert into professional (id, version, created_at, case_id, author_id, professional)
          values (${row}, house_now(), ${nobody}, ${one("office")}, '\\x00')`,
    in: ["professional"],
  },
  citizen_numbers: {
    sql: `update account set organisation = 'Bureau 111222333' where id = ${one("former")}`,
    in: ["account"],
  },
  records_without_source: {
    sql: record("learning", { of: handled, source: "INSTITUTION", from: nobody }),
    in: ["learning_record"],
  },
  third_party_without_line: {
    sql: record("learning", { of: handled, source: "INSTITUTION", from: stranger }),
    in: ["learning_record"],
  },
  quarantine_late: {
    sql: `insert into arrival (id, version, created_at, case_id, author_id, form, channel, received_on, decide_by)
          values (${row}, house_now(), ${handled}, ${one("office")}, 'NOTE', 'PAPER', ${today} - 9, ${today} - 1)`,
    in: ["arrival"],
  },
  kept_past_day: caseSet(received, due(-1)),
  declined_past_day: caseSet(declined, due(0)),
  declined_past_promise: caseSet(declined, due(-2, -1)),
  held_with_consultant: assigned(held),
  held_without_callback: caseSet(held, "agreed_callback_on = null"),
  callbacks_late: task("CALL_BACK"),
  held_past_day: caseSet(held, `intake_held_on = ${today} - 90, agreed_callback_on = ${today} - 30, ${due(-1)}`),
  held_too_long: caseSet(held, due(200)),
  handled_past_day: caseSet(closed, due(-1)),
  handled_too_long: caseSet(closed, due(3_000)),
  anchors_without_contact: caseSet(closed, "last_contact_on = work_ended_on + 1"),
  consultants_at_once: assigned(handled),
  assigned_outside_work: assigned(received),
  reveals_untold: { sql: revealed("house_now()"), in: ["reveal"] },
} satisfies Partial<Record<FigureId, Planted>>;
