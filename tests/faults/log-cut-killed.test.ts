import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Client } from "pg";
import { asked, type Database, emptyDatabase } from "../support/database.js";
import { keysFor } from "../support/key-file.js";
import { fetchedLog } from "../support/log-file.js";
import { Person } from "../support/person.js";
import { account, launch, type OwnProcess, started, until, verifyLog } from "../support/process.js";

const email = "fg@bureau.test";
const who = ["--email", email, "--name", "Verzonnen", "--role", "fg", "--organisation", "Proefbureau"];
const cutTo = 4;

let database: Database;
let settings: Record<string, string>;
let folder = "";
let password = "";
const servers: OwnProcess[] = [];

const ask = (text: string) => asked(database.superuserUrl, text);
/** What somebody does whom no trigger stops: here, to have years and days go by. */
const pretend = (text: string) => ask(`set session_replication_role = replica; ${text}`);
const counted = async (what: string) => Number((await ask(`select count(*) n from ${what}`))[0]?.n);
const heads = () => readFile(settings.LOG_HEADS ?? "", "utf8").catch(() => "");
const cutHeads = async () => (await heads()).match(/^\d+\n\S+\ncut$/gm) ?? [];
const isWaitingFor = (words: string) => async () =>
  (
    await ask(
      `select from pg_stat_activity where wait_event_type = 'Lock' and query like '%${words}%' and datname = '${database.name}'`,
    )
  ).length > 0;

async function start(): Promise<OwnProcess> {
  const server = await started(settings);
  servers.push(server);
  return server;
}

/** Starts a server that comes no further than this while somebody holds it up, kills it there, and lets go. */
async function killedAt(held: string, words: string): Promise<void> {
  const holder = new Client({ connectionString: database.superuserUrl });
  await holder.connect();
  await holder.query(`begin; ${held}`);
  const server = launch(settings);
  servers.push(server);
  await until(isWaitingFor(words), 30_000);
  await server.kill("SIGKILL");
  await holder.query("rollback");
  await holder.end();
  await until(async () => !(await isWaitingFor(words)()), 10_000);
  // What the database was at for a server that is no more is over when nobody is at it.
  await until(
    async () => (await counted(`pg_stat_activity where datname = '${database.name}' and usename = 'zv_rounds'`)) === 0,
    20_000,
  );
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-killed-"));
  database = await emptyDatabase();
  settings = {
    DATABASE_URL: database.ownerUrl,
    KEYS: await keysFor(database),
    LOG_HEADS: path.join(folder, "heads.txt"),
  };
  password = (await account(settings, ...who)).said.match(/once: (\S{20,})\n$/)?.[1] ?? "";
  await pretend("truncate event, log_seal, log_head");
  // A log that is six years old.
  for (let nth = 0; nth < 6; nth += 1)
    await ask(`insert into event (at, role, action, activity, case_ids, fields, outcome)
      values (house_now() - interval '6 years', 'nobody', 'signIn', 'SECURITY', '{}', '{}', 'ok')`);
  const server = await start();
  await until(async () => (await counted("log_seal")) >= 6, 20_000);
  await server.kill("SIGTERM");
  await ask(`insert into log_check (sealed, cut_to) values (6, ${cutTo})`);
  await ask(`insert into log_cut (id, seq, confirmed_by) select gen_random_uuid(), ${cutTo}, id from account`);
}, 90_000);

afterAll(async () => {
  for (const server of servers) await server.kill("SIGKILL");
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

test("a server killed while it announces a cut has announced nothing, and the next one does", async () => {
  await killedAt("lock table log_head in exclusive mode", "insert into log_head");
  expect(await cutHeads()).toEqual([]);
  expect(await counted("log_head where is_cut")).toBe(0);

  const server = await start();
  expect(await cutHeads()).toHaveLength(1);
  expect(await counted("log_head where is_cut")).toBe(1);
  expect(await counted(`log_seal where seq <= ${cutTo}`)).toBe(cutTo);
  await server.kill("SIGKILL");
}, 90_000);

test("a server killed while it cuts has cut nothing, and the next one cuts all of it, once", async () => {
  await pretend("update log_head set at = at - interval '25 hours' where is_cut");
  await killedAt(`select from event where id = (select event_id from log_seal where seq = 3) for update`, "cut_log()");
  expect(await counted(`log_seal s join event e on e.id = s.event_id where s.seq <= ${cutTo}`)).toBe(cutTo);
  expect(await counted("log_cut where ended_at is null")).toBe(1);

  await Promise.all([start(), start()]);
  expect(await counted("log_cut where is_done")).toBe(1);
  expect(await counted(`log_seal where seq <= ${cutTo}`)).toBe(0);
  expect(await counted("event where at < house_now() - interval '5 years'")).toBe(6 - cutTo);
  expect(await counted("event where action = 'cutLog' and outcome = 'ok'")).toBe(1);
  expect(await cutHeads()).toHaveLength(1);
}, 90_000);

test("what is left is whole to whoever verifies it with the file of heads, and not without its cut", async () => {
  const fg = new Person(servers.at(-1)?.url ?? "", email, password);
  await fg.signIn();
  await fg.enrol();
  const file = await fetchedLog(fg, path.join(folder, "log.ndjson"));
  const { code, said } = await verifyLog(file, settings.LOG_HEADS ?? "");
  expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining(`whole since event ${cutTo + 1}.`) });

  await pretend("delete from log_head where is_cut");
  const bare = await fetchedLog(fg, path.join(folder, "bare.ndjson"));
  expect((await verifyLog(bare)).complained).toContain("event 1 is not");
});
