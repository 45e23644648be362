import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { InstitutionsDocument } from "@zorgvuldig/schema/generated/operations";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Person } from "../support/person.js";
import { Recovering } from "./recovering.js";

const everything = { first: 10, sort: { field: "name", order: "ASC" }, filter: {} } as const;
const fresh = "een-heel-nieuw-wachtwoord";
const at = (time: string) => bureau.clock(`2026-03-02T${time}+01:00`);
let bureau: Bureau;

beforeAll(async () => {
  bureau = await Bureau.open();
});

afterAll(() => bureau?.close());

const recovering = new Recovering(() => bureau);
const does = recovering.does.bind(recovering);
const begins = recovering.begins.bind(recovering);
const told = recovering.told.bind(recovering);
const newest = recovering.newest.bind(recovering);
const codeFor = recovering.codeFor.bind(recovering);
const uses = (whose: string, code: unknown, password: unknown = fresh) => recovering.uses(whose, code, password);

test("two people give somebody his access back: older ways in are gone, and he has to set up a second step anew", async () => {
  await at("10:00:00");
  const consultant = bureau.as("consultant");
  await consultant.signIn();
  const { phone, recoveryCodes } = await consultant.enrol();

  const code = await codeFor("consultant");
  expect((await consultant.send("get", "/session")).body.name).toBeNull();
  const used = await uses("consultant", code.toLowerCase().replace("-", " "));
  expect(used.status).toBe(204);

  const cookie = String(used.headers["set-cookie"]).split(";")[0] ?? "";
  expect((await supertest(bureau.url).get("/session").set("cookie", cookie)).body.mustEnrol).toBe(true);
  for (const old of [undefined, await phone.code(), recoveryCodes[3]])
    expect((await consultant.signIn(old)).status).toBe(401);
  const anew = new Person(bureau.url, "consultant@bureau.test", fresh);
  expect((await anew.signIn()).status).toBe(204);
  expect((await anew.refused(InstitutionsDocument, everything)).key).toBe("second-factor-first");
  await anew.enrol();
  expect((await anew.ask(InstitutionsDocument, everything)).institutions.items).toEqual([]);
});

test("who begins it is shown no secret, and neither he nor whose account it is can be the second person", async () => {
  const begun = await begins("administrator", "lead");
  expect({ status: begun.status, text: begun.text }).toEqual({ status: 204, text: "" });
  const { id, ...shown } = await newest("administrator");
  expect(shown).toMatchObject({
    name: "Verzonnen lead",
    begunBy: "Verzonnen administrator",
    isOpen: true,
    isMine: false,
  });
  expect(await newest("lead")).toMatchObject({ isMine: false });

  for (const name of ["administrator", "lead"] as const) {
    const { status, body } = await does(name, `/recoveries/${id}`);
    expect({ status, clause: body.clause }).toEqual({ status: 422, clause: "security/measures" });
  }
  const own = await begins("administrator", "administrator");
  expect({ status: own.status, clause: own.body.clause }).toEqual({ status: 422, clause: "security/measures" });
  expect((await begins("administrator", "lead")).status).toBe(422);
  await behind(bureau, "delete from recovery");
});

test("nobody else begins, confirms or sees one; the FG sees them and can do nothing", async () => {
  await begins("administrator", "consultant2");
  const { id } = await newest("fg");

  for (const name of ["office", "consultant2", "ministry"] as const) {
    expect((await told(name)).status).toBe(403);
    expect((await begins(name, "consultant2")).status).toBe(403);
    expect((await does(name, `/recoveries/${id}`)).status).toBe(403);
  }
  for (const name of ["fg", "lead"] as const) expect((await begins(name, "ministry")).status).toBe(403);
  expect((await does("fg", `/recoveries/${id}`)).status).toBe(403);
  expect((await supertest(bureau.url).get("/recoveries")).status).toBe(401);
  expect((await told("fg")).body).toMatchObject({ colleagues: [], mayBegin: false });
  await behind(bureau, "delete from recovery");
});

test("a code works once, of many at the same moment too, and only in its own ten minutes", async () => {
  await at("11:00:00");
  const code = await codeFor("ministry");
  await at("11:09:50");
  const all = await Promise.all([uses("ministry", code), uses("ministry", code), uses("ministry", code)]);
  expect(all.map(({ status }) => status).sort()).toEqual([204, 422, 422]);
  expect((await uses("ministry", code)).status).toBe(422);

  await at("12:00:00");
  const late = await codeFor("ministry");
  await at("12:10:10");
  expect((await uses("ministry", late)).body.clause).toBe("security/measures");
  expect(await newest("fg")).toMatchObject({ isOpen: false, usedAt: null, confirmedBy: "Verzonnen lead" });
});

test("one that nobody confirms within a day is over", async () => {
  await at("13:00:00");
  await begins("administrator", "office");
  await bureau.clock("2026-03-03T12:59:50+01:00");
  expect((await newest("lead")).isMine).toBe(true);
  await bureau.clock("2026-03-03T13:00:10+01:00");
  const { id, isMine } = await newest("lead");
  expect(isMine).toBe(false);
  expect((await does("lead", `/recoveries/${id}`)).status).toBe(404);
});

test("a wrong code, another's, and an address that nobody has are answered alike; tries are counted", async () => {
  const code = await codeFor("office");
  const wrong = await uses("office", "AAAAA-AAAAA");

  for (const [whose, given] of [
    ["fg", code],
    ["niemand", code],
    ["office", ""],
    ["office", "\u0000"],
    ["office", 7],
  ] as const) {
    const { status, body } = await uses(whose, given);
    expect({ status, body }).toEqual({ status: 422, body: wrong.body });
  }
  let last = 0;
  for (let turn = 0; turn < 10; turn++) last = (await uses("office", "AAAAA-AAAAA")).status;
  expect(last).toBe(429);
  expect((await uses("office", code)).status).toBe(429);
});

test.each([
  ["too short", "elf-tekens-"],
  ["too long", "lang-genoeg!".repeat(17)],
  ["of one sign", "aaaaaaaaaaaaaaaa"],
  ["no text", 123456789012],
  ["left out", undefined],
])("a new password that is %s is refused beside its field, and nothing is used up", async (_, password) => {
  const { status, body } = await uses("fg", "AAAAA-AAAAA", password === undefined ? null : password);
  expect({ status, fields: Object.keys(body.fields ?? {}) }).toEqual({ status: 400, fields: ["password"] });

  const own = await does("fg", "/account/password", { password });
  expect({ status: own.status, fields: Object.keys(own.body.fields) }).toEqual({ status: 400, fields: ["password"] });
});

test("another password for oneself ends what was begun elsewhere", async () => {
  const fg = bureau.as("fg");
  await fg.signIn();
  const elsewhere = fg.at(bureau.url);
  await fg.signIn();

  const changed = await fg.send("post", "/account/password", { password: fresh });

  expect(changed.status).toBe(204);
  expect((await elsewhere.send("get", "/session")).body.name).toBeNull();
  expect((await fg.signIn()).status).toBe(401);
  expect((await new Person(bureau.url, "fg@bureau.test", fresh).signIn()).status).toBe(204);
});

test("the log names who did what, and no code stands anywhere in plain", async () => {
  const events = await behind<{ action: string; actor: string }>(
    bureau,
    "select distinct action, actor from event where action ~ 'Recovery$' and outcome = 'ok' order by action, actor",
  );
  const [begun, confirmed, ...used] = events;
  expect(begun).toEqual({ action: "beginRecovery", actor: bureau.id("administrator") });
  expect(confirmed).toEqual({ action: "confirmRecovery", actor: bureau.id("lead") });
  expect(used.map(({ actor }) => actor).sort()).toEqual([bureau.id("consultant"), bureau.id("ministry")].sort());
  for (const { hash } of await behind<{ hash: string | null }>(bureau, "select code_hash hash from recovery"))
    expect(hash ?? "$argon2id$").toMatch(/^\$argon2id\$/);
});
