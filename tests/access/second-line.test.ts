import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Bureau, type PersonName } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { SignedIn } from "./behind-the-server.js";
import { type Login, logins } from "./expected-rows.js";
import { roleOf } from "./viewers.js";

const refused = "42501";
const today = "2026-03-02";
/** Who stands behind a login; behind the last two, nobody. */
const behind: Partial<Record<Login, PersonName>> = {
  zv_office: "office",
  zv_consultant: "consultant",
  zv_fg: "fg",
  zv_ministry: "ministry",
  zv_door: "administrator",
};
let bureau: Bureau | undefined;
let own = "";
let elsewhere = "";
const guests = new Map<Login, SignedIn>();

beforeAll(async () => {
  bureau = await Bureau.open();
  const cases = new Cases(bureau);
  own = await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  elsewhere = await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant2" });
  for (const login of logins) guests.set(login, await SignedIn.as(bureau, login, behind[login]));
});

afterAll(async () => {
  for (const guest of guests.values()) await guest.leave();
  await bureau?.close();
});

const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

const as = (login: Login): SignedIn => {
  const guest = guests.get(login);
  if (!guest) throw new Error(`${login} did not sign in`);
  return guest;
};

/** What each login is told, by login. */
async function told(text: string, values: (login: Login) => unknown[] = () => []): Promise<Record<string, unknown>> {
  const answers = logins.map(async (login) => [login, await as(login).asks(text, values(login))]);
  return Object.fromEntries(await Promise.all(answers));
}

const everybody = (answer: unknown) => Object.fromEntries(logins.map((login) => [login, answer]));

test.each([
  "update event set actor = null",
  "delete from event",
  "truncate event",
  "delete from log_seal",
  "update log_head set note = ''",
  "truncate log_check",
  "delete from log_cut",
  "update log_cut set is_done = true, ended_at = house_now()",
  "select has_living_box(array[]::text[])",
  "insert into log_seal (seq, incarnation, xid, event_id, hash) values (1, 1, '1', gen_random_uuid(), sha256(''))",
  "set role zv_guard",
  "set role zv_owner",
  "set session authorization zv_owner",
  "alter role current_user bypassrls",
  "create role zv_other",
  "create table mine (id int)",
  "create temporary table case_file (id int)",
  "create schema mine",
  "create function viewer_id() returns uuid language sql as 'select null::uuid'",
  "alter table case_file disable row level security",
  "alter table case_file no force row level security",
  "create policy mine on case_file using (true)",
  "drop trigger guard_record on health_record",
  "truncate case_file cascade",
  "delete from case_file",
  "delete from key_wrap",
  "update key_wrap set commitment = commitment",
  "update installation set mode = 'demo'",
  "update installation set clock_offset = '1 day'",
  "select nextval('case_number')",
  "select rolpassword from pg_authid",
  "select pg_read_file('/etc/hostname')",
  "copy installation to program 'true'",
])("no login may: %s", async (statement) => {
  expect(await told(statement)).toEqual(everybody(refused));
});

test("the rounds alone wrap a key anew, and nobody under one that is gone", async () => {
  const anew = "update key_wrap set epoch = epoch, wrapped = wrapped";

  expect(await told(anew)).toEqual({ ...everybody(refused), zv_rounds: [] });
  expect(await as("zv_rounds").asks("update key_wrap set epoch = -1")).toBe("ZV003");
});

test("no login becomes another one", async () => {
  for (const other of logins) {
    const answers = await told(`set role ${other}`);
    expect(answers).toEqual({ ...everybody(refused), [other]: [] });
  }
});

test("no login sees more with the row policies set off: it is then refused altogether", async () => {
  for (const login of ["zv_office", "zv_consultant", "zv_fg"] as const)
    expect(await as(login).asks("set local row_security = off; select id from health_record")).toBe(refused);
});

test("a password is changed at the door alone, and nobody's but one's own", async () => {
  const answers = await told("update credential set password_hash = '' returning account_id");

  expect(answers).toEqual({ ...everybody(refused), zv_door: [{ account_id: opened().id("administrator") }] });
});

test("the clock is set at the door alone", async () => {
  const { zv_door: atTheDoor, ...others } = await told("select set_clock(null)");

  expect(atTheDoor).toHaveLength(1);
  expect(new Set(Object.values(others))).toEqual(new Set([refused]));
});

const anEvent = `insert into event (actor, role, action, activity, case_ids, fields, outcome)
  values ($1, $2, 'case', 'HANDLING', '{}', '{}', 'ok')`;
const aBackdatedEvent = `insert into event (at, actor, role, action, activity, case_ids, fields, outcome)
  values ('2001-01-01', $1, $2, 'case', 'HANDLING', '{}', '{}', 'ok')`;
const roleAt = (login: Login): string => {
  const person = behind[login];
  return person ? roleOf[person] : "nobody";
};
const idAt = (login: Login): string | null => {
  const person = behind[login];
  return person ? opened().id(person) : null;
};

test("the log takes an event of who signed in, and of nobody else", async () => {
  const itself = await told(anEvent, (login) => [idAt(login), roleAt(login)]);
  const somebody = await told(anEvent, (login) => [opened().id("lead"), roleAt(login)]);
  const anotherRole = await told(anEvent, (login) => [idAt(login), login === "zv_rounds" ? "office" : "rounds"]);
  const nameless = await told(anEvent, (login) => [null, roleAt(login)]);

  const rounds = await told(anEvent, () => [null, "rounds"]);

  expect(itself).toEqual({ ...everybody([]), zv_rounds: refused, zv_backup: refused });
  expect(rounds).toEqual({ ...everybody(refused), zv_rounds: [] });
  for (const answers of [somebody, anotherRole, nameless]) expect(answers).toEqual(everybody(refused));
});

test("the log has its moment from the database, whoever writes in it", async () => {
  expect(await told(aBackdatedEvent, (login) => [idAt(login), roleAt(login)])).toEqual(everybody(refused));
});

const record = (caseId: string) =>
  `insert into learning_record (id, version, created_at, case_id, author_id, source, channel, received_on, learning)
   values ('${randomUUID()}', 1, house_now(), '${caseId}', viewer_id(), 'PARENT', 'PHONE', '${today}', '\\x00')`;

test("a consultant adds to his own case, and to nobody else's", async () => {
  const consultant = as("zv_consultant");

  expect(await consultant.asks(record(own))).toEqual([]);
  expect(await consultant.asks(record(elsewhere))).toBe(refused);
});

test("a consultant locks and annotates his own case, and changes nothing of its course", async () => {
  const consultant = as("zv_consultant");
  const changed = (what: string, id: string) =>
    consultant.asks(`update case_file set ${what} where id = '${id}' returning id`);

  expect(await changed("version = version + 1, note = note", own)).toEqual([{ id: own }]);
  expect(await changed("version = version + 1, note = note", elsewhere)).toEqual([]);
  for (const what of [
    "stage = 'CLOSED'",
    "destroy_on = null",
    "frozen_on = null",
    "number = 'OC-2026-9999'",
    `id = '${elsewhere}'`,
  ])
    expect(await changed(what, own)).toBe(refused);
});

const reveal = (accountId: string, lasts: string) =>
  `insert into reveal (id, version, created_at, case_id, account_id, ends_at, reason)
   values ('${randomUUID()}', 1, house_now(), '${own}', '${accountId}', house_now() + interval '${lasts}', '\\x00')`;

test("the office has things shown to itself alone, for a quarter of an hour and no longer", async () => {
  const office = as("zv_office");
  const me = opened().id("office");

  expect(await office.asks(reveal(me, "14 minutes 59 seconds"))).toEqual([]);
  expect(await office.asks(reveal(me, "15 minutes 1 second"))).toBe(refused);
  expect(await office.asks(reveal(opened().id("lead"), "1 minute"))).toBe(refused);
  const others = await told(reveal(me, "1 minute"));
  expect(others).toEqual({ ...everybody(refused), zv_office: [] });
  expect(await office.asks("update reveal set ends_at = 'infinity'")).toBe(refused);
});

test("a consultant gives himself no case, no key, no signature and no line", async () => {
  const consultant = as("zv_consultant");
  const assignment = `insert into assignment (id, version, created_at, case_id, consultant_id, from_on)
    values ('${randomUUID()}', 1, house_now(), '${elsewhere}', viewer_id(), '${today}')`;

  for (const statement of [
    assignment,
    "update assignment set ended_at = null",
    "insert into key_wrap select * from key_wrap",
    "update signature set signed_on = current_date",
    "insert into signature select * from signature",
    "insert into authorisation_line select * from authorisation_line",
    "update authorisation_line set to_on = '2099-01-01'",
    "insert into data_subject_request select * from data_subject_request",
  ])
    expect([statement, await consultant.asks(statement)]).toEqual([statement, refused]);
});

test("a session is opened only with its own secret, and under its own login", async () => {
  const office = await SignedIn.secretOf(opened(), "office");
  const consultant = as("zv_consultant");

  expect(await consultant.asks("select account_id from open_request($1, null, null)", [office])).toBe("ZV002");
  expect(await consultant.asks("select account_id from open_request($1, null, null)", [Buffer.alloc(32)])).toBe(
    "ZV002",
  );
});

test("to nobody the database answers nothing, and nothing that was asked along with it", async () => {
  for (const login of ["zv_office", "zv_consultant", "zv_fg", "zv_ministry", "zv_door"] as const) {
    const guest = await SignedIn.as(opened(), login);
    await expect(guest.sets("select * from open_request('made up', null, null)")).rejects.toMatchObject({
      code: "ZV002",
    });
    await expect(guest.sets("select 1")).rejects.toMatchObject({ code: "25P02" });
    await guest.leave();
  }
});

test("an address is handed over with the claim of a mail to it, by the rounds alone, and to one of them", async () => {
  const claim = "select recipient, box is not null has_box from claim_mail('bureau.test') where recipient = 'GUARDIAN'";
  const claimed = await told(claim);

  expect(claimed).toEqual({ ...everybody(refused), zv_rounds: [{ recipient: "GUARDIAN", has_box: true }] });
  for (const [settle, from] of [
    ["update message set state = 'SENT' where state = 'QUEUED'", "zv_office"],
    ["update message set state = 'SENT', sent_at = house_now() where state = 'QUEUED'", "zv_door"],
  ] as const)
    expect(await as(from).asks(settle)).toMatch(/42501|ZV001/);
});
