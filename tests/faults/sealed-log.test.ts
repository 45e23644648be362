import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { CasesDocument } from "@zorgvuldig/schema/generated/operations";
import { checkLog, keepHead } from "@zorgvuldig/server/foundation/audit/heads";
import { sealLog } from "@zorgvuldig/server/foundation/audit/sealing";
import { Client } from "pg";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { logOf } from "../support/log-file.js";
import { allSealed } from "../support/night.js";
import { verifyLog } from "../support/process.js";
import { tamper } from "../support/tamper.js";

const tables = ["event", "log_seal", "log_head"] as const;
let bureau: Bureau | undefined;
let folder = "";
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

const spoil = (...statements: string[]): Promise<void> => tamper(opened(), ...statements);

const found = async (): Promise<number | null> => (await checkLog(opened().house, opened().headsFile)).brokenAt;

/** The log as the FG fetches it, in a file. */
const fetched = (): Promise<string> => logOf(opened(), path.join(folder, "log.ndjson"));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-log-"));
  bureau = await Bureau.open();
  const id = await new Cases(bureau).aCase();
  for (let times = 0; times < 4; times++) await new Cases(bureau).seen(id);
  // Sealing goes on by itself while the log is looked at: what was kept is all there was to seal.
  await allSealed(bureau);
  await keepHead(bureau.house, bureau.headsFile);
  await spoil(...tables.map((table) => `create table kept_${table} as table ${table}`));
});

afterEach(() =>
  spoil(
    ...tables.map((table) => `truncate ${table}`),
    ...tables.map((table) => `insert into ${table} select * from kept_${table}`),
  ),
);

afterAll(async () => {
  await bureau?.close();
  await rm(folder, { recursive: true, force: true });
});

const at = (seq: number): string => `(select event_id from log_seal where seq = ${seq})`;
const sealAnew = "truncate log_seal, log_head; select seal_log(100000)";

test("a log that nobody touched is whole, and its last event is sealed", async () => {
  expect(await found()).toBeNull();
  const [{ many } = {}] = await behind<{ many: string }>(opened(), "select count(*) many from log_seal");
  expect(Number(many)).toBeGreaterThan(8);
});

test.each<[string, string[], number]>([
  ["an event is changed", [`update event set outcome = 'refused' where id = ${at(5)}`], 5],
  [
    "an event's moment is changed by a microsecond",
    [`update event set at = at + interval '1 microsecond' where id = ${at(5)}`],
    5,
  ],
  ["an event is dropped", [`delete from event where id = ${at(4)}`], 4],
  [
    "an event is dropped with its seal",
    [`delete from event where id = ${at(4)}`, "delete from log_seal where seq = 4"],
    4,
  ],
  [
    "two events are exchanged",
    [
      "create temp table pair on commit drop as select seq, event_id from log_seal where seq in (3, 6)",
      "update log_seal set event_id = gen_random_uuid() where seq = 3",
      "update log_seal set event_id = (select event_id from pair where seq = 3) where seq = 6",
      "update log_seal set event_id = (select event_id from pair where seq = 6) where seq = 3",
    ],
    3,
  ],
  [
    "an event is put in among those that were sealed",
    [
      `insert into event (xid, role, action, activity, case_ids, fields, outcome)
      select xid, 'office', 'case', 'HANDLING', '{}', '{}', 'ok' from event where id = ${at(2)}`,
    ],
    -1,
  ],
  [
    "the tail is cut off",
    [
      "delete from event where id in (select event_id from log_seal where seq > 7)",
      "delete from log_seal where seq > 7",
      "delete from log_head",
    ],
    8,
  ],
  ["everything is sealed anew after a change", [`update event set role = 'fg' where id = ${at(5)}`, sealAnew], -1],
])("it is found when %s", async (_, statements, expected) => {
  const [{ many } = {}] = await behind<{ many: string }>(opened(), "select count(*) many from log_seal");
  await spoil(...statements);

  const brokenAt = await found();
  if (expected > 0) expect(brokenAt).toBe(expected);
  else expect(brokenAt).toBeGreaterThanOrEqual(Number(many));
  const [check] = await behind<{ broken_at: string }>(
    opened(),
    "select broken_at from log_check order by at desc limit 1",
  );
  expect(Number(check?.broken_at)).toBe(brokenAt);
});

test("the FG's own file of the log is verified far from the database, against the heads he kept", async () => {
  const file = await fetched();
  const whole = await verifyLog(file, opened().headsFile);
  expect(whole).toMatchObject({ code: 0, complained: "" });
  expect(whole.said).toMatch(/whole\. \d+ events .* (\d+) heads of the file and \1 kept ones agree\.\n$/);

  const lines = (await readFile(file, "utf8")).split("\n");
  const changed = path.join(folder, "changed.ndjson");
  await writeFile(changed, lines.map((line, nth) => (nth === 6 ? line.replace('"ok"', '"refused"') : line)).join("\n"));
  const broken = await verifyLog(changed);
  expect(broken.code).toBe(1);
  expect(broken.complained).toMatch(/NOT whole\. The first 5 events .* event 6 is not\.\n$/);

  const forged = path.join(folder, "forged-heads.txt");
  await appendFile(forged, (await readFile(opened().headsFile, "utf8")).replace(/\n(\d+)\n/, "\n3\n"));
  expect(await verifyLog(file, forged)).toMatchObject({ code: 1, complained: expect.stringContaining("not signed") });
});

test.each([
  ["nothing", [], /^Expected the file/],
  ["a file that is not there", ["/nowhere/log"], /there is no such file\n$/],
  ["a file that is no log", [path.resolve("package.json")], /is not a log of this house\n$/],
])("the command says what is wrong with %s", async (_, args, said) => {
  const { code, complained } = await verifyLog(...args);

  expect(code).toBe(1);
  expect(complained).toMatch(said);
});

test("of many who write at once, some of whom change their minds, everything that was kept is sealed once", async () => {
  const office = opened().as("office");
  const writers = Array.from({ length: 8 }, async () => {
    for (let times = 0; times < 6; times++) {
      await office.ask(CasesDocument, { first: 5, sort: { field: "receivedOn", order: "DESC" }, filter: {} });
      await office.freeRefused("mutation { nothing }");
      await sealLog(opened().house);
    }
  });
  const holder = new Client({ connectionString: opened().databaseUrl });
  await holder.connect();
  await holder.query("begin; select pg_current_xact_id()");
  await Promise.all(writers);
  await holder.query("rollback");
  await holder.end();

  await allSealed(opened());
  const [{ gaps } = {}] = await behind<{ gaps: string }>(opened(), "select max(seq) - count(*) gaps from log_seal");
  expect(gaps).toBe("0");
  expect(await found()).toBeNull();
});

test("what is being written while the log is sealed waits for its end, and is sealed then", async () => {
  const slow = new Client({ connectionString: opened().databaseUrl });
  await slow.connect();
  await slow.query(`begin; insert into event (role, action, activity, case_ids, fields, outcome)
    values ('nobody', 'slow', 'SECURITY', '{}', '{}', 'ok')`);
  await opened().as("office").free("{ __typename }");
  await sealLog(opened().house);
  const late = () => behind(opened(), "select from event e join log_seal s on s.event_id = e.id where action = 'slow'");
  expect(await late()).toHaveLength(0);

  await slow.query("commit");
  await slow.end();
  await allSealed(opened());
  expect(await late()).toHaveLength(1);
  expect(await found()).toBeNull();
});
