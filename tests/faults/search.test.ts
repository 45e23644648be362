import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { SearchDocument } from "@zorgvuldig/schema/generated/operations";
import { Client } from "pg";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { until } from "../support/process.js";
import { findable } from "../support/search.js";
import type { RunningServer } from "../support/server.js";

let bureau: Bureau | undefined;
let other: RunningServer | undefined;
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

beforeAll(async () => {
  bureau = await Bureau.open();
  other = await bureau.beside();
});

afterAll(async () => {
  await other?.stop();
  await bureau?.close();
});

/** A pupil of a name that nobody else has. */
async function aPupil(familyName: string): Promise<string> {
  const pupil = { givenName: "Pim", familyName, birthOn: "2016-05-01", gender: "BOY" } as const;
  return new Cases(opened()).aCase({ application: { pupil } });
}

/** How many cases the other server finds. */
async function foundBeside(text: string): Promise<number> {
  const office = opened().as("office");
  await office.signIn();
  const { search } = await office.at(other?.url ?? "").ask(SearchDocument, { input: { text } });
  return search.way === "BUILDING" ? -1 : search.total;
}

const beside = (text: string, total: number): Promise<void> =>
  until(async () => (await foundBeside(text)) === total, 15_000);

/** Takes a case away as erasing it does: its persons, its keys, and itself. */
async function erased(caseId: string): Promise<void> {
  const tables = ["message", "signal", "task", "intake_draft", "pupil", "applicant", "guardian", "key_wrap"];
  await behind(
    opened(),
    `begin; ${tables.map((table) => `delete from ${table} where case_id = '${caseId}';`).join(" ")}
     delete from case_file where id = '${caseId}'; commit`,
  );
}

/** Cuts off every connection that listens. */
const cut = (): Promise<{ pid: number }[]> =>
  behind<{ pid: number }>(
    opened(),
    `select pid, pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and query ~ '^(listen|select$)' and usename = 'zv_rounds' and state = 'idle'`,
  );

test("who is added or erased at one server is found, and found no more, at the other", async () => {
  const id = await aPupil("Eendracht");
  await beside("eendracht", 1);

  await erased(id);
  await beside("eendracht", 0);
  await findable(opened(), "eendracht", false);
});

test("what was not committed is not taken in, and what was is told by ids alone", async () => {
  const told: string[] = [];
  const client = await opened().house.pools.connect("zv_rounds");
  client.on("notification", ({ payload }) => told.push(payload ?? ""));
  await client.query("listen zv_names");
  const id = await aPupil("Fluisterwind");

  await client.query("select");
  await behind(opened(), "begin; update pupil set version = version + 1; rollback");
  await client.query("select");
  client.release(true);

  expect(told.length).toBe(3);
  for (const payload of told) expect(payload).toMatch(/^(pupil|guardian|applicant) [0-9a-f-]{36}$/);
  await findable(opened(), "fluisterwind");
  await erased(id);
});

test("a server whose connection is cut off takes over what it missed: who came, and who went", async () => {
  const gone = await aPupil("Verdwenen");
  await beside("verdwenen", 1);

  expect((await cut()).length).toBeGreaterThanOrEqual(2);
  await erased(gone);
  await aPupil("Verschenen");

  await beside("verschenen", 1);
  await beside("verdwenen", 0);
});

test("a server that is started among writes has every one of them", async () => {
  const names = Array.from({ length: 8 }, (_, at) => `Gelijktijdig${"abcdefgh"[at]}`);
  const [late] = await Promise.all([opened().beside(), ...names.map(aPupil)]);
  const office = opened().as("office").at(late.url);
  const found = async (text: string) => (await office.ask(SearchDocument, { input: { text } })).search.total;

  for (const name of names) await until(async () => (await found(name)) > 0, 15_000);
  expect(await found("gelijktijdig")).toBe(names.length);
  await late.stop();
});

test("while the names are not read yet a number is found, and the house says that names are not", async () => {
  const id = await aPupil("Geduldig");
  const [row] = await behind<{ number: string }>(opened(), "select number from case_file where id = $1", [id]);
  const holding = new Client({ connectionString: opened().databaseUrl });
  await holding.connect();
  await holding.query("begin; lock table applicant in access exclusive mode");
  const late = await opened().beside();
  const office = opened().as("office").at(late.url);
  const asked = async (text: string) => {
    const answer = await office.free(`{ search(input: { text: "${text}" }) { way total items { number } } }`);
    return answer.search;
  };

  expect(await asked("geduldig")).toEqual({ way: "BUILDING", total: 0, items: [] });
  expect(await asked(row?.number ?? "")).toEqual({ way: "BUILDING", total: 1, items: [{ number: row?.number }] });
  await holding.query("rollback");
  await holding.end();
  await until(async () => JSON.stringify(await asked("geduldig")).includes('"way":"NAME","total":1'), 20_000);
  await late.stop();
});

test("a hit on somebody who is no longer there shows nothing, at a server that has not heard of it", async () => {
  const id = await aPupil("Spookbeeld");
  await findable(opened(), "spookbeeld");
  // Nobody is told.
  await behind(opened(), "alter table pupil disable trigger tell_names");
  await erased(id);
  await behind(opened(), "alter table pupil enable trigger tell_names");

  expect(await foundBeside("spookbeeld")).toBe(0);
});

test("a box that does not open keeps nobody else from being found", async () => {
  const broken = await aPupil("Stukgemaakt");
  await behind(opened(), "update pupil set contact = '\\x0102', version = version + 1 where case_id = $1", [broken]);
  await aPupil("Ongedeerd");
  const late = await opened().beside();
  const office = opened().as("office").at(late.url);
  const found = async (text: string) => (await office.ask(SearchDocument, { input: { text } })).search.total;

  await until(async () => (await found("ongedeerd")) === 1, 15_000);
  expect(await found("stukgemaakt")).toBe(0);
  await late.stop();
});
