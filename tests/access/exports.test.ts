import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Bureau, type PersonName } from "../support/bureau.js";
import { SignedIn } from "./behind-the-server.js";
import type { Login } from "./expected-rows.js";

const refused = "42501";
const unfit = "23514";
let bureau: Bureau | undefined;
const guests = new Map<Login, SignedIn>();
const behind: Partial<Record<Login, PersonName>> = {
  zv_office: "office",
  zv_consultant: "consultant",
  zv_fg: "fg",
  zv_ministry: "ministry",
  zv_door: "administrator",
  zv_rounds: undefined,
};

beforeAll(async () => {
  bureau = await Bureau.open();
  for (const [login, person] of Object.entries(behind) as [Login, PersonName | undefined][])
    guests.set(login, await SignedIn.as(bureau, login, person));
});

afterAll(async () => {
  for (const guest of guests.values()) await guest.leave();
  await bureau?.close();
});

/** A row as an export of cases makes it, by who asks himself and for less than an hour; what differs is SQL. */
const cases = (differs: Record<string, string> = {}): string => {
  const row = {
    id: "gen_random_uuid()",
    version: "1",
    created_at: "house_now()",
    account_id: "viewer_id()",
    session: "sha256('x')",
    kind: "'CASES'",
    activity: "'HANDLING'",
    fields: "'{NUMBER}'",
    sorted_by: "'number'",
    is_descending: "false",
    count: "1",
    ends_at: "house_now() + interval '59 minutes'",
    reason: "'\\x00'",
    epoch: "1",
    wrapped: "'\\x00'",
    commitment: "'\\x00'",
    ...differs,
  };
  return `insert into export (${Object.keys(row).join(", ")}) values (${Object.values(row).join(", ")})`;
};
const log = { kind: "'LOG'", activity: "'SECURITY'", fields: "'{}'", sorted_by: "null", is_descending: "null" };

const told = async (text: string): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    await Promise.all([...guests].map(async ([login, guest]) => [login, await guest.asks(text)] as const)),
  );
const nobody = Object.fromEntries(Object.keys(behind).map((login) => [login, refused]));

test("the office alone writes down an export of cases, the FG alone one of the log", async () => {
  expect(await told(cases())).toEqual({ ...nobody, zv_office: [] });
  expect(await told(cases(log))).toEqual({ ...nobody, zv_fg: [] });
});

test.each<[string, Record<string, string>, string]>([
  ["in somebody else's name", { account_id: "(select id from account where id <> viewer_id() limit 1)" }, refused],
  ["for longer than an hour", { ends_at: "house_now() + interval '61 minutes'" }, refused],
  ["that will be made later", { created_at: "house_now() + interval '1 day'" }, refused],
  ["of what is sealed under the special key", { fields: "'{NUMBER,HEALTH}'" }, unfit],
  ["of nothing", { fields: "'{}'" }, unfit],
  ["for nothing", { activity: "null" }, "23502"],
  ["for the ministry", { activity: "'REPORTING'" }, unfit],
  ["of more than one person oversees", { count: "5001" }, unfit],
])("the database takes no export %s", async (_, differs, code) => {
  expect(await guests.get("zv_office")?.asks(cases(differs))).toBe(code);
});

test("nobody changes or takes away what was exported; the rounds wrap its key anew and let go of what is old", async () => {
  for (const statement of [
    "update export set ends_at = 'infinity'",
    "update export set fields = '{PUPIL}'",
    "delete from export",
    "truncate export",
  ])
    expect([statement, await told(statement)]).toEqual([statement, nobody]);
  expect(await told("update export set epoch = epoch, wrapped = wrapped")).toEqual({ ...nobody, zv_rounds: [] });
  expect(await told("select tidy_exports('1 year')")).toEqual({ ...nobody, zv_rounds: [{ tidy_exports: 0 }] });
});
