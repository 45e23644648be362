import { existsSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { CasesDocument } from "@zorgvuldig/schema/generated/operations";
import { DataFolder } from "../support/data-folder.js";
import { type KeyFile, keysIn } from "../support/key-file.js";
import { Person } from "../support/person.js";
import { launch, type OwnProcess, started, unclosing, until } from "../support/process.js";

const folder = new DataFolder();
const running: OwnProcess[] = [];
const otherKeys = `${folder.path}.keys/other.json`;
const ring = { id: "00000000-0000-4000-8000-000000000000", root: "AAAA", epochs: { 1: "AAAA" } };
const aGoodEnd = { code: 0, signal: null };
const taken = createServer();
let cutShort: KeyFile;
const takenPort = (): string => String((taken.address() as AddressInfo).port);

async function start(): Promise<OwnProcess> {
  const server = await started(folder.settings);
  running.push(server);
  return server;
}

const office = ({ url }: OwnProcess): Person => new Person(url, "office@demo.test", "met-zorg-demo");
const health = async ({ url }: OwnProcess): Promise<number> => (await fetch(`${url}/health`)).status;
const nothingIsLeft = () => until(async () => (await folder.processes()).length === 0, 5_000);

// The demonstration is told once, by the first start that is not cut short; every test starts a server of its own on it.
beforeAll(async () => {
  const cut = launch(folder.settings);
  await until(() => existsSync(folder.keysFile), 30_000);
  await cut.kill("SIGKILL");
  cutShort = await keysIn(folder.keysFile);
  const first = await started(folder.settings, "--fresh");
  expect(await first.kill("SIGINT")).toEqual(aGoodEnd);
  await writeFile(otherKeys, JSON.stringify(ring), { mode: 0o600 });
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
}, 180_000);

afterEach(async () => {
  for (const server of running.splice(0)) await server.kill("SIGKILL");
  await nothingIsLeft();
});

afterAll(async () => {
  taken.close();
  await folder.throwAway();
});

test("a demonstration that was cut short is made anew, with keys of its own", async () => {
  const made = await keysIn(folder.keysFile);

  expect(made).toMatchObject({ mode: "demo", place: folder.path });
  expect(cutShort).toMatchObject({ mode: "demo", place: folder.path });
  expect(made.id).not.toBe(cutShort.id);
  expect(made.root).not.toBe(cutShort.root);
});

test("what does not close keeps nothing else open: the database has stopped when the server says what went wrong", async () => {
  const server = await started({ ...folder.settings, NODE_OPTIONS: `--import=${unclosing}` });
  running.push(server);

  const { code } = await server.kill("SIGTERM");

  expect(await folder.processes()).toEqual([]);
  expect(code).toBe(1);
  expect(server.complained).toMatch(/"incident":\d{6}/);
});

test("a server that is killed leaves no database behind; the next one finds all its cases, and ends well", async () => {
  const first = await start();
  expect(await health(first)).toBe(200);

  await first.kill("SIGKILL");

  await nothingIsLeft();
  const next = await start();
  const order = { field: "receivedOn", order: "ASC" } as const;
  const { cases } = await office(next).ask(CasesDocument, { first: 50, sort: order, filter: {} });
  expect(cases.totalIsExact && cases.total).toBe(60);

  expect(await next.kill("SIGTERM")).toEqual(aGoodEnd);
  expect(next.complained).toBe("");
  expect(await folder.processes()).toEqual([]);
});

test("a server whose database dies and cannot start again says so, tells nothing of itself, and serves as soon as it can", async () => {
  const server = await start();
  const person = office(server);
  await person.signIn();
  const version = `${folder.cluster}/PG_VERSION`;
  await rename(version, `${version}.away`);
  process.kill(await folder.postgres(), "SIGKILL");

  await until(async () => (await health(server)) === 503, 10_000);

  const { status, body, text } = await person.raw({ query: "{ __typename }" });
  expect(status).toBe(503);
  expect(body.errors[0].extensions).toEqual({ code: "UNAVAILABLE" });
  const atTheDoor = await person.signIn();
  expect(atTheDoor.status).toBe(503);
  expect(text + atTheDoor.text + server.complained).not.toMatch(/password|postgres:\/\//);
  expect(text + atTheDoor.text).not.toMatch(/ at |ECONN|node:|\.js/);
  expect(await health(server)).toBe(503);

  await rename(`${version}.away`, version);
  await until(async () => (await health(server)) === 200, 20_000);
  expect((await person.signIn()).status).toBe(204);
  expect(await server.kill("SIGTERM")).toEqual(aGoodEnd);
});

test("two servers do not share one data folder", async () => {
  const server = await start();

  const second = launch(folder.settings);

  expect((await second.ended).code).toBe(1);
  expect(second.complained).toMatch(/^The database in \S+ is in use by another run: stop that first\.\n$/);
  expect(await health(server)).toBe(200);
});

test.each([
  ["DEMO", () => ({ DEMO: "0" })],
  ["KEYS", () => ({ KEYS: otherKeys })],
  ["PORT", () => ({ PORT: takenPort() })],
])(
  "a start with another %s than this database knows ends in one sentence, and leaves nothing running",
  async (name, wrong) => {
    const server = launch({ ...folder.settings, ...wrong() });

    expect((await server.ended).code).toBe(1);
    expect(server.said).toBe("");
    expect(server.complained).toMatch(new RegExp(`^${name}: \\S[^\\n]{8,}\\n$`));
    expect(await folder.processes()).toEqual([]);
  },
  60_000,
);
