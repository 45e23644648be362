import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { asked } from "../support/database.js";
import { keysIn, lendKeys } from "../support/key-file.js";
import { type OwnCluster, ownCluster } from "../support/own-cluster.js";
import { launch, type OwnProcess, started } from "../support/process.js";

const password = "een-wachtwoord-voor-de-proef";
const tables = "select count(*)::int n from pg_class where relnamespace = 'public'::regnamespace";
const running: OwnProcess[] = [];

let cluster: OwnCluster;

const keysFile = (name: string): string => `${cluster.folder}/keys-${name}.json`;

async function start(settings: Record<string, string>): Promise<void> {
  const server = await started(settings);
  running.push(server);
  await server.kill("SIGTERM");
}

async function complaintOf(settings: Record<string, string>): Promise<string> {
  const server = launch(settings);
  expect((await server.ended).code).toBe(1);
  expect(server.said).toBe("");
  return server.complained;
}

beforeAll(async () => {
  cluster = await ownCluster();
  await cluster.run(`create role "De eigenaar" login password '${password}'`);
  await cluster.run(`create role maker login createrole password '${password}'`);
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.kill("SIGKILL");
});

afterAll(() => cluster?.stop());

test("a database with somebody else's tables is left as it is, and no keys are made for it", async () => {
  const url = await cluster.ownedBy("maker", password);
  await asked(url, "create table migrations (id int); create table theirs (id int)");

  const said = await complaintOf({ DATABASE_URL: url, KEYS: keysFile("theirs") });

  expect(said).toBe("DATABASE_URL: this database is not empty and not ours\n");
  expect(await asked(url, tables)).toEqual([{ n: 2 }]);
  expect(existsSync(keysFile("theirs"))).toBe(false);
  expect(await cluster.run("select from pg_roles where rolname ~ '^zv_'")).toEqual([]);
});

test("what nobody foresaw is told by a number, without a word of its text", async () => {
  const url = await cluster.ownedBy("maker", password);
  // A table by the name that the migrations keep their own list in.
  await asked(url, "create table migrations (id int)");

  const said = await complaintOf({ DATABASE_URL: url, KEYS: keysFile("unforeseen") });

  expect(said).toMatch(/\nincident \d{6}\n$/);
  expect(said).not.toMatch(/does not exist|relation|postgres:\/\/|select/i);
});

test("an owner who may not make logins is told what an administrator must run, and goes on once that was done", async () => {
  const settings = { DATABASE_URL: await cluster.ownedBy("De eigenaar", password), KEYS: keysFile("bureau") };

  const [why, ...statements] = (await complaintOf(settings)).trim().split("\n");

  expect(why).toMatch(/^DATABASE_URL: /);
  expect(statements.filter((line) => /^create role zv_\w+ (no)?login;$/.test(line))).toHaveLength(8);
  expect(statements.filter((line) => /^alter role zv_\w+ password 'SCRAM-SHA-256\$\S+';$/.test(line))).toHaveLength(7);
  expect(statements.filter((line) => line.startsWith('grant zv_guard to "De eigenaar"'))).toHaveLength(1);
  expect(statements).toHaveLength(16);
  expect(await asked(settings.DATABASE_URL, tables)).toEqual([{ n: 0 }]);

  const { host, pathname } = new URL(settings.DATABASE_URL);
  expect(await keysIn(settings.KEYS)).toMatchObject({ mode: "real", place: host + pathname });
  expect((await stat(settings.KEYS)).mode & 0o777).toBe(0o600);
  const made = (await readdir(cluster.folder)).filter((name) => name.startsWith("keys-bureau"));
  expect(made).toEqual(["keys-bureau.json"]);

  await cluster.run(statements.join("\n"));
  await start(settings);

  // What went wrong later is all that is asked then.
  await cluster.run("alter role zv_fg password 'another'");
  const [, ...again] = (await complaintOf(settings)).trim().split("\n");
  expect(again).toEqual([expect.stringMatching(/^alter role zv_fg password 'SCRAM/)]);
  await cluster.run(again.join("\n"));
});

test("an owner who may make logins, but did not make those that are there, asks for the one thing he lacks", async () => {
  const url = await cluster.ownedBy("maker", password);
  const settings = { DATABASE_URL: url, KEYS: await lendKeys(keysFile("bureau"), keysFile("maker"), url) };

  const [, ...statements] = (await complaintOf(settings)).trim().split("\n");

  expect(statements).toEqual([expect.stringMatching(/^grant zv_guard to maker\b/)]);
  await cluster.run(statements.join("\n"));
  await start(settings);
});
