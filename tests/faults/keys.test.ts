import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { getCluster } from "../support/cluster.js";
import { asked, type Database, emptyDatabase } from "../support/database.js";
import { keysFor, keysIn, writeKeys } from "../support/key-file.js";
import { launch, type OwnProcess, started } from "../support/process.js";

const running: OwnProcess[] = [];
const someKey = Buffer.alloc(32, 7).toString("base64");
const sentence = /^KEYS: \S[^\n]{8,}\n$/;

let database: Database;

async function complaintOf(settings: Record<string, string>): Promise<string> {
  const server = launch(settings);
  expect((await server.ended).code).toBe(1);
  expect(server.said).toBe("");
  return server.complained;
}

const isEmpty = async (): Promise<boolean> =>
  (await asked(database.superuserUrl, "select to_regclass('installation') at"))[0]?.at === null;

beforeAll(async () => {
  database = await emptyDatabase();
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.kill("SIGKILL");
});

afterAll(async () => {
  await database?.drop();
});

test("a new installation takes no keys of another mode or place", async () => {
  const KEYS = await keysFor(database);
  const own = await keysIn(KEYS);
  const wrong = [
    { ...own, mode: "demo" },
    { ...own, place: "127.0.0.1:5432/elsewhere" },
  ];

  for (const ring of wrong) {
    await writeKeys(KEYS, ring);
    expect(await complaintOf({ DATABASE_URL: database.ownerUrl, KEYS })).toMatch(sentence);
  }
  expect(await isEmpty()).toBe(true);
}, 120_000);

test("what is no key file stops the start, and so does a place where none can be made", async () => {
  const KEYS = `${getCluster().keysFile}-none.json`;
  await writeFile(KEYS, '{"id":"none"}', { mode: 0o600 });

  for (const file of [KEYS, `${KEYS}/below-a-file`])
    expect(await complaintOf({ DATABASE_URL: database.ownerUrl, KEYS: file })).toMatch(sentence);
  expect(await isEmpty()).toBe(true);
}, 120_000);

test("a first start that was killed after it made its keys is gone on with, and what it left beside them is removed", async () => {
  const KEYS = await keysFor(database);
  const { id } = await keysIn(KEYS);
  await writeFile(`${KEYS}.making-0123456789ab`, someKey, { mode: 0o600 });

  running.push(await started({ DATABASE_URL: database.ownerUrl, KEYS }));

  expect(await asked(database.superuserUrl, "select keys, mode from installation")).toEqual([
    { keys: id, mode: "real" },
  ]);
  const beside = await readdir(path.dirname(KEYS));
  expect(beside.filter((name) => name.startsWith(path.basename(KEYS)))).toEqual([path.basename(KEYS)]);
}, 120_000);
