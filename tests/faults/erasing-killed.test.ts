import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { asked, type Database, emptyDatabase } from "../support/database.js";
import { leftOf, makeAsked, makeDue } from "../support/due-cases.js";
import { keysFor } from "../support/key-file.js";
import { killedAt, launch, type OwnProcess, started, until } from "../support/process.js";

let database: Database;
let settings: Record<string, string>;
let folder = "";
const servers: OwnProcess[] = [];
const lines = async () =>
  (await readFile(settings.ERASURES ?? "", "utf8").catch(() => ""))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

async function start(): Promise<OwnProcess> {
  const server = await started(settings);
  servers.push(server);
  return server;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-erasing-"));
  database = await emptyDatabase();
  settings = {
    DATABASE_URL: database.ownerUrl,
    KEYS: await keysFor(database),
    LOG_HEADS: path.join(folder, "heads.txt"),
    ERASURES: path.join(folder, "erasures.ndjson"),
  };
  await (await start()).kill("SIGTERM");
  // What the first start made of this day is taken back: the night is still to come.
  await asked(database.superuserUrl, "delete from destruction_run");
}, 90_000);

afterAll(async () => {
  for (const server of servers) await server.kill("SIGKILL");
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Between every two steps of a round. */
const steps = [
  "select begin_erasing",
  "due_lone_requests\\(\\)\\) as",
  "select id, number from due_cases",
  "from certificate_key",
  "from erase_case",
  "eraseCase|insert into event",
  // The first of those that somebody asked for, which the figures look at.
  "select report_absorb",
  "select id, number from due_complaints",
  "from erasure_ledger where filed_at is null",
  "select file_erasures",
  "from residue_of",
  "select end_erasing",
];

test("a server that is killed between any two steps of a round leaves no case half, and the next goes on", async () => {
  await makeDue(database, 20);
  await makeAsked(database, 5);
  for (const step of steps) {
    const server = launch({ ...settings, ...killedAt(step) });
    servers.push(server);
    await server.ended;
    await until(
      async () =>
        (
          await asked(
            database.superuserUrl,
            `select from pg_stat_activity where usename = 'zv_rounds' and datname = '${database.name}'`,
          )
        ).length === 0,
      20_000,
    );
    const { cases, rows, certificates, ledger } = await leftOf(database);
    expect([step, rows, cases + certificates, ledger]).toEqual([step, 0, 25, certificates]);
  }
  await (await start()).kill("SIGTERM");

  expect(await leftOf(database)).toEqual({ cases: 0, rows: 0, certificates: 25, ledger: 25, filed: 25, erased: 25 });
  expect(new Set((await lines()).map(({ hash }) => hash)).size).toBe(25);
  const atRequest = await asked(database.superuserUrl, "select from erasure_ledger where rule = 'ERASURE_REQUEST'");
  expect(atRequest).toHaveLength(5);
}, 180_000);

test("two servers that start at the same moment erase each case once", async () => {
  await asked(
    database.superuserUrl,
    "delete from destruction_certificate; delete from destruction_run; delete from erasure_ledger",
  );
  await makeDue(database, 60);

  await Promise.all([start(), start()]);
  await until(async () => (await leftOf(database)).filed === 60, 30_000);

  expect(await leftOf(database)).toEqual({ cases: 0, rows: 0, certificates: 60, ledger: 60, filed: 60, erased: 60 });
  const [run] = await asked(database.superuserUrl, "select count(*)::int many from destruction_run");
  expect(run).toEqual({ many: 1 });
}, 90_000);
