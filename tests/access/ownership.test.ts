import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { logins, personless } from "./expected-rows.js";

let bureau: Bureau | undefined;

beforeAll(async () => {
  bureau = await Bureau.open();
});

afterAll(() => bureau?.close());

function looked(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  if (!bureau) throw new Error("The bureau did not open");
  return behind(bureau, text, values);
}

test("every table that holds a person has its row policies on, for its owner too", async () => {
  const open = await looked(
    `select relname from pg_class join pg_namespace n on n.oid = relnamespace
     where nspname in ('public', 'report') and relkind in ('r', 'p')
     and not (relrowsecurity and relforcerowsecurity) order by 1`,
  );

  expect(open.map(({ relname }) => relname)).toEqual([...personless].sort());
});

test("every table, view and sequence belongs to the owner, who is no superuser and stands under the policies", async () => {
  const owners = await looked(
    `select distinct rolname, rolsuper, rolbypassrls from pg_class join pg_namespace n on n.oid = relnamespace
     join pg_roles r on r.oid = relowner where nspname in ('public', 'report')`,
  );

  expect(owners).toEqual([{ rolname: "zv_owner", rolsuper: false, rolbypassrls: false }]);
});

test("no login owns anything, is anything more than a login, or is a member of anything", async () => {
  const owned = await looked(
    "select r.rolname from pg_shdepend d join pg_roles r on r.oid = d.refobjid where d.deptype = 'o' and r.rolname = any ($1)",
    [logins],
  );
  const more = await looked(
    `select rolname from pg_roles where rolname = any ($1) and
     (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls or not rolcanlogin)`,
    [logins],
  );
  const members = await looked(
    "select member::regrole::text from pg_auth_members where member::regrole::text = any ($1)",
    [logins],
  );

  expect({ owned, more, members }).toEqual({ owned: [], more: [], members: [] });
});

test("what runs with more rights than its caller is the guards' own, in a place of its own, and the guards sign in nowhere", async () => {
  const functions = await looked(
    // A body that was parsed when it was made finds its tables whatever the caller's search path is.
    `select p.proname as name, pg_get_userbyid(p.proowner) as owner,
       p.prosqlbody is not null or 'search_path=public' = any (p.proconfig) as stays
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where nspname in ('public', 'report') and prosecdef order by 1`,
  );
  const [guard] = await looked("select rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname = 'zv_guard'");

  expect(functions.filter(({ stays }) => stays !== true).map(({ name }) => name)).toEqual([]);
  expect(functions.length).toBeGreaterThan(10);
  const others = functions.filter(({ owner }) => owner !== "zv_guard").map(({ name, owner }) => [name, owner]);
  // They touch no row: the next number, from a sequence that no login may touch itself.
  expect(others).toEqual([
    ["next_breach_number", "zv_owner"],
    ["next_case_number", "zv_owner"],
    ["next_complaint_number", "zv_owner"],
    ["next_request_number", "zv_owner"],
  ]);
  expect(functions.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "guard_assignment",
      "guard_case",
      "guard_disclosure",
      "guard_line",
      "guard_record",
      "guard_signature",
    ]),
  );
  expect(guard).toEqual({ rolcanlogin: false, rolsuper: false, rolbypassrls: false });
});

test("the guards see every row, and change none but to lock it, to note that a session was used, to keep clock, epoch and the seals of the log, to cut it, for mail, to tell who works on a case, to note who holds authority, to end and chase what was asked, to give back what nobody is left to do, to let old exports and drafts go, to end what is no longer to be shared and have it told, to empty quarantine, to count who fetches by a link and how often a page is looked at, to forget which acts were sent, who left and what ended, to end what holders of authority did not settle, to lay down whom a breach touches and what keeps a file, to count and publish the figures of a year, to ask people what they thought and keep what they answer with nobody's name, to keep for a claim alone what stays of what was to be erased, and to erase what is due with all that it has", async () => {
  const changed = await looked(
    `select distinct table_name, column_name from information_schema.column_privileges
     where grantee = 'zv_guard' and privilege_type = 'UPDATE' order by 1, 2`,
  );
  const more = await looked(
    `select table_name, privilege_type from information_schema.table_privileges
     where grantee = 'zv_guard' and privilege_type not in ('SELECT') order by 1, 2`,
  );

  const restricted = [
    "absence_record",
    "contact_moment",
    "document",
    "health_record",
    "home_record",
    "learning_record",
  ];
  const expectedChanges = [
    ...[...restricted, "professional", "sensitive_document"].map((table) => `${table}.restricted_on`),
    ...[
      "decided_change.made_on",
      "decided_change.seen_version",
      "decided_change.wording",
      "data_subject_request.contact_id",
      "document.replaces_id",
      "sensitive_document.replaces_id",
    ],
    ...["ended_on", "forgotten_on", "name", "organisation", "version", "weighed_on"].map(
      (column) => `account.${column}`,
    ),
    ...["decided_at", "decision", "version"].map((column) => `arrival.${column}`),
    ...["ended_at", "version"].map((column) => `assignment.${column}`),
    "authorisation_line.version",
    ...["breach.cases_found", "breach.cases_gone", "survey_pool.next"],
    ...[
      "destroy_on",
      "outcome",
      "promised_by",
      "restricted_on",
      "stage",
      "counted_in",
      "term",
      "version",
      "work_ended_on",
    ].map((column) => `case_file.${column}`),
    ...["cohort.frozen_on", "cohort.sha256", "counter.n"],
    "data_subject_request.earlier_id",
    ...["created_at", "ended_at", "erased", "held", "id", "residue", "run_on", "version", "waiting"].map(
      (column) => `destruction_run.${column}`,
    ),
    ...["left_on", "recalled_at", "state", "withdrawn_at"].map((column) => `disclosure.${column}`),
    ...["downloads", "ended_at", "ends_at", "opened_at", "tries_left"].map((column) => `disclosure_link.${column}`),
    "data_subject_request.opened_in",
    "erasure_ledger.filed_at",
    "information_request.answered_at",
    "information_request.ended_at",
    "installation.clock_offset",
    "installation.epoch",
    "installation.epoch_day",
    "installation.epoch_is_whole",
    "key_wrap.is_closed",
    "key_wrap.made_at",
    "log_cut.ended_at",
    "log_cut.is_done",
    "lone_complaint.foretold_on",
    "lone_request.foretold_on",
    "message.attempts",
    "message.failure",
    "message.handed_over_at",
    "message.leased_until",
    "message.message_id",
    "message.next_try_at",
    "message.sent_at",
    "message.state",
    "message.version",
    ...["downloads", "end_reason", "ended_at", "ends_at", "first_fetched_at", "last_fetched_at"].map(
      (column) => `pack_delivery.${column}`,
    ),
    ...["ended_at", "tries_left"].map((column) => `pack_link.${column}`),
    "page_visit.n",
    ...["privacy_complaint.foretold_on", "regulation_text.published_on"],
    ...["end_reason", "ended_on", "until", "version"].map((column) => `retention_hold.${column}`),
    "session.seen_at",
    ...["ended_at", "opened_at", "opened_in", "tries_left", "used_at"].map((column) => `sign_link.${column}`),
    "signature.holds_authority",
    "signature.version",
    ...["given", "told"].map((column) => `survey_count.${column}`),
    ...["created_at", "invited_on", "refusal_hash", "round_id"].map((column) => `survey_invitation.${column}`),
    ...["answered", "mailed", "taken_by_id", "taken_on", "version"].map((column) => `survey_round.${column}`),
    "task.ended_at",
    "task.ended_by_id",
    "task.owner_id",
    "task.state",
    "task.target_on",
    "task.version",
  ];
  expect(changed.map((row) => `${row.table_name}.${row.column_name}`)).toEqual(expectedChanges.sort());
  const inserted = ["request_trace", "destruction_certificate", "destruction_run", "erasure_ledger", "erasure_preview"];
  const ofACase = await looked(
    `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid where relkind = 'r' and attname = 'case_id'
     and relnamespace = 'public'::regnamespace`,
  );
  const deleted = [
    ...ofACase.map(({ relname }) => String(relname)),
    ...["case_file", "act_key", "event", "export", "log_seal", "destruction_certificate", "erasure_ledger"],
    ...["lone_request", "lone_decision", "request_trace", "posting"],
    ...["lone_complaint", "lone_contact", "privacy_complaint", "privacy_contact", "breach", "authority_matter"],
  ];
  const forgotten = [
    "application_draft",
    ...["account", "account_address", "account_change", "account_ending", "authenticator", "authenticator_offer"],
    ...["calendar_feed", "credential", "organisation_link", "organisation_visit", "passkey", "passkey_challenge"],
    ...["preference", "recovery", "recovery_code", "saved_query", "session", "processor_agreement", "supplier"],
  ];
  const surveyed = ["survey_answer", "survey_pool", "survey_round", "survey_tally", "survey_token"];
  const expected = [
    ...[...deleted, ...forgotten, ...surveyed].map((table) => `${table} DELETE`),
    ...[
      ...inserted,
      ...["breach_case", "log_seal", "message", "page_visit", "regulation_version"],
      "recipient_notice",
      "retention_hold",
      "signal",
      "task",
      ...surveyed,
      ...["survey_count", "survey_invitation", "survey_opt_out"],
    ].map((table) => `${table} INSERT`),
    "destruction_run UPDATE",
    ...["cell INSERT", "cohort INSERT", "counter INSERT", "counter DELETE", "kept INSERT", "note INSERT"],
  ];
  expect(more.map((row) => `${row.table_name} ${row.privilege_type}`).sort()).toEqual(expected.sort());
});

test("no login can pass on what it may", async () => {
  const grantable = await looked(
    "select grantee, table_name from information_schema.column_privileges where is_grantable = 'YES' and grantee = any ($1)",
    [logins],
  );

  expect(grantable).toEqual([]);
});

test("nothing is granted to everybody", async () => {
  const tables = await looked(
    "select table_name from information_schema.role_table_grants where grantee = 'PUBLIC' and table_schema in ('public', 'report')",
  );
  const functions = await looked(
    `select proname from pg_proc join pg_namespace n on n.oid = pronamespace, aclexplode(coalesce(proacl, acldefault('f', proowner))) g
     where nspname in ('public', 'report') and g.grantee = 0 order by 1`,
  );
  const places = await looked(
    `select nspname from pg_namespace, aclexplode(nspacl) g where nspname in ('public', 'report') and g.grantee = 0`,
  );
  const doors = await looked(
    "select datname, g.privilege_type from pg_database, aclexplode(datacl) g where datname = current_database() and g.grantee = 0",
  );

  expect({ tables, functions, places, doors }).toEqual({ tables: [], functions: [], places: [], doors: [] });
});
