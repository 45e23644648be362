import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { InstitutionsDocument } from "@zorgvuldig/schema/generated/operations";
import type { Authenticator } from "../support/authenticator.js";
import { type Database, emptyDatabase } from "../support/database.js";
import { keysFor, lendKeys } from "../support/key-file.js";
import { Person } from "../support/person.js";
import { account, type OwnProcess, started } from "../support/process.js";

const email = "office@bureau.test";
const who = ["--email", email, "--name", "Verzonnen", "--role", "office", "--organisation", "Proefbureau"];
const everything = { first: 10, sort: { field: "name", order: "ASC" }, filter: {} } as const;

let database: Database;
let one: OwnProcess;
let other: OwnProcess;
let password: string;
let phone: Authenticator;

// Both at once, on a database in which nothing was made yet.
beforeAll(async () => {
  database = await emptyDatabase();
  const KEYS = await keysFor(database);
  const settings = { DATABASE_URL: database.ownerUrl, KEYS };
  [one, other] = await Promise.all([started(settings), started(settings)]);
  // Its keys were made for another address: an installation that is there may have moved.
  const moved = await lendKeys(KEYS, `${KEYS}.moved`, "postgres://elsewhere/bureau");
  password = (await account({ ...settings, KEYS: moved }, ...who)).said.match(/once: (\S{20,})\n$/)?.[1] ?? "";
});

afterAll(async () => {
  await Promise.all([one?.kill("SIGKILL"), other?.kill("SIGKILL")]);
  await database?.drop();
});

test("a password alone opens nothing in a real installation but the way to a second step", async () => {
  const person = new Person(one.url, email, password);
  expect((await person.signIn()).status).toBe(204);

  const refusal = await person.refused(InstitutionsDocument, everything);
  expect(refusal).toMatchObject({ code: "REFUSED", clause: "security/measures", key: "second-factor-first" });
  expect((await person.send("get", "/session")).body).toMatchObject({ role: "office", mustEnrol: true });
  expect((await person.send("get", "/account")).status).toBe(422);

  ({ phone } = await person.enrol());
  expect((await person.send("get", "/session")).body.mustEnrol).toBeUndefined();
  expect((await person.ask(InstitutionsDocument, everything)).institutions.items).toEqual([]);
  const removal = await person.send("delete", "/account/authenticator");
  expect(removal.body).toMatchObject({ clause: "security/measures" });
  expect(removal.status).toBe(422);
});

test("a code that both servers hear at the same moment lets one in", async () => {
  const code = await phone.code();
  const tried = await Promise.all(
    [one, other, one, other].map(({ url }) => new Person(url, email, password).signIn(code)),
  );

  expect(tried.map(({ status }) => status).sort()).toEqual([204, 401, 401, 401]);
});

test("a session that one server gave holds at the other, also when the first is killed", async () => {
  const person = new Person(one.url, email, password);
  expect((await person.signIn(await phone.code())).status).toBe(204);

  const moved = person.at(other.url);
  expect((await moved.ask(InstitutionsDocument, everything)).institutions.items).toEqual([]);
  await one.kill("SIGKILL");

  expect((await moved.ask(InstitutionsDocument, everything)).institutions.items).toEqual([]);
  expect((await fetch(`${other.url}/health`)).status).toBe(200);
}, 90_000);

test("a real installation has no clock to move, and answers no document but the panel's own", async () => {
  const person = new Person(other.url, email, password);
  await person.signIn(await phone.code());

  expect((await person.send("post", "/clock", { now: "2030-01-01T10:00:00+01:00" })).status).toBe(404);
  expect((await person.send("post", "/graphql", { query: "{ __typename }" })).status).toBe(400);
}, 90_000);
