import { hkdfSync } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { CaseDocument, SearchDocument } from "@zorgvuldig/schema/generated/operations";
import { Client } from "pg";
import type { Authenticator } from "../support/authenticator.js";
import { behind } from "../support/behind.js";
import { Bureau, password } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { Device } from "../support/device.js";
import { keysIn } from "../support/key-file.js";
import { cutShort, keysOf, settingsOf } from "../support/keys-command.js";
import { readThrough } from "../support/night.js";
import { type OwnCluster, ownCluster } from "../support/own-cluster.js";
import { Person } from "../support/person.js";
import { keys, killedAt, until } from "../support/process.js";
import { type RunningServer, serveOn } from "../support/server.js";

let cluster: OwnCluster;
let bureau: Bureau | undefined;
let other: RunningServer | undefined;
let phone: Authenticator;
let id = "";
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

/** A server of its own for the database: its logins, whose passwords change, are nobody else's. */
beforeAll(async () => {
  cluster = await ownCluster();
  await cluster.run("create role de_eigenaar login createrole password 'verzonnen-eigenaar'");
  const ownerUrl = await cluster.ownedBy("de_eigenaar", "verzonnen-eigenaar");
  const { pathname, host } = new URL(ownerUrl);
  const superuserUrl = cluster.superuserUrl(pathname.slice(1));
  const database = { name: `${host}${pathname}`.replace(/\W/g, "_"), ownerUrl, superuserUrl, drop: async () => {} };
  const differs = { keysFile: path.join(cluster.folder, "keys.json"), namesHeld: 2 };
  bureau = await Bureau.on(await serveOn(database, differs));
  id = await new Cases(bureau).aCase();
  const office = bureau.as("office");
  await office.signIn();
  ({ phone } = await office.enrol());
  const offer = await office.send("post", "/account/passkeys/begin", { name: "Telefoon van Vera" });
  const answer = new Device().make(offer.body, { origin: bureau.url });
  expect((await office.send("post", "/account/passkeys", { answer, name: "Telefoon van Vera" })).status).toBe(200);
  await behind(
    bureau,
    "insert into organisation_link (account_id, issuer, subject, linked_at) values ($1, 'issuer', 'subject', house_now())",
    [bureau.id("office")],
  );
  await settingsOf(bureau);
  other = await bureau.beside({ ...differs, mode: "demo" });
}, 120_000);

afterAll(async () => {
  await other?.stop();
  await bureau?.close();
  await cluster?.stop();
});

/** Whether the office gets in at a server with its password and code, reads a case, its passkey's name, and finds a pupil by name. */
async function works(url: string): Promise<void> {
  await behind(opened(), "update authenticator set last_step = 0");
  const office = new Person(url, "office@bureau.test", password);
  expect((await office.signIn(phone.at(Date.now()))).status).toBe(204);
  expect((await office.ask(CaseDocument, { id })).case?.pupil?.givenName).toBe("Pim");
  expect((await office.send("get", "/account")).body.passkeys).toMatchObject([{ name: "Telefoon van Vera" }]);
  const { search } = await office.ask(SearchDocument, { input: { text: "papierenberg 1-5-2016" } });
  expect([search.way, search.total]).toEqual(["EXACT", 1]);
}

/** Cuts off every connection of the logins: the servers must sign in to the database anew. */
const cutOff = () =>
  behind(
    opened(),
    "select pg_terminate_backend(pid) from pg_stat_activity where usename like 'zv\\_%' and usename <> 'zv_owner'",
  );

async function worksEverywhere(): Promise<void> {
  for (const { url } of [opened(), other ?? opened()]) await works(url);
}

test("the root is renewed, killed at every step, while two servers work on; each of them hears of it by itself", async () => {
  await until(async () => (await behind(opened(), "select from pupil where name_mark is null")).length === 0, 30_000);
  await worksEverywhere();
  const { root: former } = await keysIn(opened().keysFile);
  const formerPassword = passwordFor(former);
  expect(await maySignIn(formerPassword)).toBe(true);

  const steps = [
    "rename 1",
    "xact_lock\\(hashtext\\('zv root'",
    "alter role zv_fg",
    "substr\\(t.name_mark, 1, 4\\) <> ",
    "rename 1",
  ];
  for (const [at, step] of steps.entries()) {
    expect((await cutShort(opened(), killedAt(step), "rotate", "root")).code).toBeNull();
    const { rootNumber = 1, nextRoot } = await keysIn(opened().keysFile);
    expect([rootNumber, nextRoot !== undefined]).toEqual([1, at > 0]);
    await worksEverywhere();
  }
  const state = await keys(await settingsOf(opened()), "status");
  expect(state.said).toMatch(/Root 2 since [^\n]*; being renewed/);

  expect(await keysOf(opened(), "rotate", "root")).toMatch(/^Root 2 is in force/);

  const ring = await keysIn(opened().keysFile);
  expect(ring).toMatchObject({ rootNumber: 2 });
  expect(ring.nextRoot).toBeUndefined();
  expect(ring.root).not.toBe(former);
  expect(await readFile(opened().keysFile, "utf8")).not.toContain(former);
  expect(await behind(opened(), "select root from installation")).toEqual([{ root: 2 }]);
  // What the provider calls somebody is known by a hash under the root before, and by nothing else.
  expect(await behind(opened(), "select from organisation_link")).toEqual([]);
  expect(await maySignIn(formerPassword)).toBe(false);
  await cutOff();
  await until(async () => (await fetch(`${opened().url}/health`)).status === 200, 20_000);
  await until(async () => (await fetch(`${other?.url}/health`)).status === 200, 20_000);
  await worksEverywhere();
  expect(await readThrough(opened())).toBeNull();
  expect(await behind(opened(), "select role from event where action = 'rotateRoot'")).toEqual([{ role: "operator" }]);
  const late = await opened().beside({ keysFile: opened().keysFile, mode: "demo", namesHeld: 2 });
  await until(
    async () =>
      await works(late.url).then(
        () => true,
        () => false,
      ),
    20_000,
  );
  await late.stop();
}, 300_000);

test("the root is not renewed while somebody would be shut out by it", async () => {
  await behind(opened(), "delete from account_address where account_id = $1", [opened().id("former")]);

  const { code, complained } = await keys(await settingsOf(opened()), "rotate", "root");

  expect(code).toBe(1);
  expect(complained).toMatch(/^The root is not renewed: 1 of those who work here must sign in once[^\n]*\n$/);
  expect((await keysIn(opened().keysFile)).nextRoot).toBeUndefined();
});

test("where the owner may not change the logins, it is told what an administrator must run, and nothing is begun", async () => {
  await behind(
    opened(),
    "insert into account_address (account_id, epoch, wrapped, commitment, sealed) select $1, epoch, '', '', '' from account_address limit 1",
    [opened().id("former")],
  );
  await cluster.run("alter role de_eigenaar nocreaterole");

  const { code, complained } = await keys(await settingsOf(opened()), "rotate", "root");

  expect(code).toBe(1);
  expect(complained).toMatch(/^DATABASE_URL: [^\n]*\nalter role de_eigenaar createrole;\ngrant zv_office, [^\n]*;\n$/);
  expect((await keysIn(opened().keysFile)).nextRoot).toBeUndefined();
});

/** A login's password, as every server derives it from the root. */
function passwordFor(root: string): string {
  return Buffer.from(hkdfSync("sha512", Buffer.from(root, "base64"), Buffer.alloc(0), "login/zv_office", 32)).toString(
    "base64url",
  );
}

async function maySignIn(secret: string): Promise<boolean> {
  const at = new URL(opened().databaseUrl);
  [at.username, at.password] = ["zv_office", secret];
  const client = new Client({ connectionString: at.href });
  const isLetIn = await client.connect().then(
    () => true,
    () => false,
  );
  await client.end().catch(() => {});
  return isLetIn;
}
