import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { SignedIn } from "./behind-the-server.js";
import { logins } from "./expected-rows.js";

const refused = "42501";
const byGuard = "ZV001";
let bureau: Bureau | undefined;
let door: SignedIn | undefined;

beforeAll(async () => {
  bureau = await Bureau.open();
  door = await SignedIn.as(bureau, "zv_door", "administrator");
});

afterAll(async () => {
  await door?.leave();
  await bureau?.close();
});

const opened = (): { bureau: Bureau; door: SignedIn } => {
  if (!bureau || !door) throw new Error("The bureau did not open");
  return { bureau, door };
};
const at = (name: Parameters<Bureau["id"]>[0]) => `where id = '${opened().bureau.id(name)}'`;
const ended = "update account set ended_on = house_today()";

test.each(logins.filter((login) => login !== "zv_door"))("%s changes no account and makes none", async (login) => {
  const guest = await SignedIn.as(opened().bureau, login, login === "zv_office" ? "lead" : undefined);

  for (const statement of [
    `update account set role = 'office' ${at("consultant")}`,
    `${ended} ${at("consultant")}`,
    "insert into account select * from account",
    "delete from account",
    "select * from account_change",
    "select * from account_ending",
    "select last_sign_in(viewer_id())",
  ])
    if (login !== "zv_backup" || !statement.startsWith("select *"))
      expect([statement, await guest.asks(statement)]).toEqual([statement, refused]);
  await guest.leave();
});

test("at the door an administrator changes the role of others and nothing else of them", async () => {
  const { door: guest } = opened();

  expect(await guest.asks(`update account set role = 'ministry' ${at("former")} returning role`)).toEqual([
    { role: "ministry" },
  ]);
  for (const statement of [
    `update account set name = 'Ander' ${at("former")}`,
    `update account set organisation = 'Ander' ${at("former")}`,
    `update account set id = gen_random_uuid() ${at("former")}`,
    `delete from account ${at("former")}`,
    "update account_change set role = 'office'",
    "delete from account_change",
    "delete from account_ending",
  ])
    expect([statement, await guest.asks(statement)]).toEqual([statement, refused]);
});

test("no statement at the door makes its administrator something else, or anybody an FG", async () => {
  const { door: guest } = opened();

  for (const statement of [
    "update account set role = 'fg'",
    `update account set role = 'office' ${at("administrator")}`,
    `${ended} ${at("administrator")}`,
    `update account set role = 'fg' ${at("office")}`,
    `update account set role = 'office' ${at("fg")}`,
    `${ended} ${at("fg")}`,
    ended,
  ])
    expect([statement, await guest.asks(statement)]).toEqual([statement, byGuard]);
});

test("nobody but an administrator changes accounts at the door, a lead neither", async () => {
  for (const name of ["lead", "office", "consultant", "fg", "ministry"] as const) {
    const guest = await SignedIn.asAtTheDoor(opened().bureau, name);
    for (const statement of [
      `update account set role = 'ministry' ${at("former")} returning id`,
      `${ended} ${at("former")} returning id`,
    ])
      expect([name, await guest.asks(statement)]).toEqual([name, []]);
    expect(await guest.asks(`${ended} ${at("fg")} returning id`)).toBe(byGuard);
    const making = `insert into account (id, version, created_at, name, role, organisation, is_lead)
      values (gen_random_uuid(), 1, house_now(), 'X', 'office', 'X', true)`;
    expect([name, await guest.asks(making)]).toEqual([name, refused]);
    await guest.leave();
  }
});

test("the end of an FG's account is asked in one's own name, by an administrator, and confirmed by a lead who did not ask", async () => {
  const { bureau: house } = opened();
  const other = await house.hire("fg2", "fg");
  const asking = (by: string, about: string) =>
    `insert into account_ending (id, account_id, asked_by, asked_at) values (gen_random_uuid(), '${about}', '${by}', house_now())`;
  const [administrator, lead] = [house.id("administrator"), house.id("lead")];
  const guest = await SignedIn.asAtTheDoor(house, "lead");
  const { door: first } = opened();

  expect(await first.asks(asking(await house.hire("beheer2", "administrator"), other))).toBe(refused);
  expect(await first.asks(asking(administrator, house.id("office")))).toBe("P0001");
  expect(await guest.asks(asking(lead, other))).toBe("P0001");
  expect(await first.asks(asking(administrator, other))).toEqual([]);
  await behind(house, asking(administrator, other));
  const confirm = "update account_ending set confirmed_by = viewer_id(), confirmed_at = house_now() returning id";
  expect(await first.asks(confirm)).not.toHaveLength(1);
  expect(await guest.asks("update account_ending set asked_by = viewer_id()")).toBe(refused);
  expect(await guest.asks(confirm)).toHaveLength(1);
  await guest.leave();
});

test("the door tells the FG of accounts, and writes to nobody else and of nothing else", async () => {
  const { door: guest } = opened();
  const telling = (template: string, recipient: string, state = "QUEUED") =>
    `insert into message (id, version, created_at, template, recipient, about_id, key, state, attempts, next_try_at)
     values (gen_random_uuid(), 1, house_now(), '${template}', '${recipient}', gen_random_uuid(), 'x', '${state}', 0, house_now())`;

  expect(await guest.asks(telling("accountChanged", "OFFICER"))).toEqual([]);
  for (const other of [
    telling("formsSent", "OFFICER"),
    telling("accountChanged", "OFFICE"),
    telling("accountChanged", "OFFICER", "FAILED"),
  ])
    expect(await guest.asks(other)).toBe(refused);
});

test("a session that is not that of its account's role is not begun, nor one of an account that has ended", async () => {
  const { bureau: house, door: guest } = opened();
  const beginning = (login: string) =>
    `insert into session (id, account_id, login, started_at, seen_at, ends_at, idle, proven_by, browser, system)
     values (sha256('x'), '${house.id("former")}', '${login}', house_now(), house_now(), house_now() + interval '1 hour',
       interval '1 minute', 'PASSWORD', 'OTHER', 'OTHER')`;

  expect(await guest.asks(beginning("zv_consultant"))).toEqual([]);
  for (const login of ["zv_office", "zv_fg", "zv_door"]) expect(await guest.asks(beginning(login))).toBe(byGuard);
  await house.as("administrator").send("post", `/people/${house.id("former")}/end`, {});
  expect(await guest.asks(beginning("zv_consultant"))).toBe(byGuard);
});
