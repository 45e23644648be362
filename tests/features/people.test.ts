import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { invalid } from "@zorgvuldig/schema/texts/nl/invalid";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { minute, outbox } from "../support/outbox.js";
import { Person } from "../support/person.js";
import { Recovering } from "./recovering.js";

const nowhere = "00000000-0000-4000-8000-000000000000";
const given = { email: "nieuw@bureau.test", name: "Verzonnen Nieuw", role: "office", organisation: "Proefbureau" };
let bureau: Bureau;

beforeAll(async () => {
  bureau = await Bureau.open();
});

afterAll(() => bureau?.close());

const recovering = new Recovering(() => bureau);
const does = (path: string, body: object = {}) => recovering.does("administrator", path, body);

test.each([
  ["no address", { email: "" }, { email: invalid.required }],
  ["something that is none", { email: "nieuw" }, { email: invalid.email }],
  ["a number for an address", { email: 7 }, { email: invalid.required }],
  ["an address that is longer than any", { email: `${"x".repeat(250)}@b.test` }, { email: invalid.email }],
  ["no name", { name: "  " }, { name: invalid.required }],
  ["a citizen service number for a name", { name: "111222333" }, { name: invalid.required }],
  ["a role that is none", { role: "director" }, { role: invalid.required }],
  ["no organisation", { organisation: null }, { organisation: invalid.required }],
  ["an address that somebody has", { email: "OFFICE@bureau.test" }, { email: invalid["email-known"] }],
])("an invitation with %s is refused beside its field, and makes no account", async (_, differs, fields) => {
  const count = async () => (await behind<{ n: string }>(bureau, "select count(*) n from account"))[0]?.n;
  const before = await count();

  const { status, body } = await does("/people", { ...given, ...differs });

  expect({ status, fields: body.fields }).toEqual({ status: 400, fields });
  expect(await count()).toBe(before);
});

test("of the same invitation sent twice at once one is an account, and the other is told", async () => {
  await bureau.as("administrator").signIn();
  const both = { ...given, email: "twee@bureau.test" };
  const sent = await Promise.all([1, 2].map(() => bureau.as("administrator").send("post", "/people", both)));

  const [made, told] = sent.map(({ status }) => status).sort();
  expect(made).toBe(200);
  expect([400, 409]).toContain(told);
});

test("only somebody of the office is a lead, whatever was sent", async () => {
  const { body } = await does("/people", { ...given, email: "raad@bureau.test", role: "consultant", isLead: true });
  const [made] = await behind(bureau, "select role, is_lead from account where id = $1", [body.id]);
  expect(made).toEqual({ role: "consultant", is_lead: false });

  expect((await does(`/people/${body.id}/role`, { role: "office", isLead: true })).status).toBe(204);
  expect((await behind(bureau, "select role, is_lead from account where id = $1", [body.id]))[0]).toEqual({
    role: "office",
    is_lead: true,
  });
});

test("no password and no address stands anywhere in plain, nor in the log", async () => {
  const { body } = await does("/people", { ...given, email: "geheim@bureau.test" });
  const tables = ["account", "credential", "account_address", "account_change", "event"];
  const rows = await Promise.all(
    tables.map((table) => behind<{ line: string }>(bureau, `select t::text line from ${table} t`)),
  );
  const lines = rows.flat().map(({ line }) => line);

  expect(body.password).toMatch(/^[\w-]{20}$/);
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => line.includes(body.password) || line.includes("geheim@"))).toEqual([]);
});

test("accounts are changed only shortly after signing in", async () => {
  await bureau.clock("2026-03-02T10:00:00+01:00");
  await bureau.as("administrator").signIn();
  await bureau.as("administrator").send("post", "/clock", { now: "2026-03-02T10:10:00+01:00" });
  await bureau.as("administrator").send("get", "/session");
  await bureau.as("administrator").send("post", "/clock", { now: "2026-03-02T10:16:00+01:00" });

  for (const path of ["/people", `/people/${bureau.id("former")}/end`]) {
    const { status, body } = await bureau.as("administrator").send("post", path, given);
    expect({ status, clause: body.clause }).toEqual({ status: 422, clause: "security/measures" });
  }
  expect((await bureau.as("administrator").send("get", "/people")).body.isFresh).toBe(false);
  await bureau.clock("2026-03-02T10:00:00+01:00");
});

test("what is nobody's account is not found, and nobody who is not signed in is told anything", async () => {
  for (const path of [`/people/${nowhere}/end`, "/people/x'/end", `/people/${nowhere}/ending`])
    expect((await does(path)).status).toBe(404);
  expect((await does(`/people/${nowhere}/role`, { role: "office" })).status).toBe(404);
  expect((await does(`/people/${bureau.id("former")}/role`, { role: "baas" })).body.fields).toEqual({
    role: invalid.required,
  });
  expect((await does(`/people/${bureau.id("office")}/ending`)).status).toBe(404);
  expect((await supertest(bureau.url).get("/people")).status).toBe(401);
  expect((await supertest(bureau.url).post("/people").send(given)).status).toBe(401);
});

test("who was ended gets in neither with his password nor with a recovery that was under way", async () => {
  const invited = await does("/people", { ...given, email: "weg@bureau.test" });
  const { id, password } = invited.body;
  await does("/recoveries", { accountId: id });
  const confirmed = await recovering.does("lead", `/recoveries/${(await recovering.newest("lead")).id}`);
  await does(`/people/${id}/end`);

  expect((await new Person(bureau.url, "weg@bureau.test", password).signIn()).status).toBe(401);
  expect((await recovering.uses("weg", confirmed.body.code, "een-heel-nieuw-wachtwoord")).status).toBe(422);
  const { colleagues } = (await recovering.told("administrator")).body;
  expect(colleagues.map((one: { id: string }) => one.id)).not.toContain(id);
});

test("nobody is written to who was ended", async () => {
  const invited = await does("/people", { ...given, email: "stil@bureau.test", role: "consultant" });
  await does(`/people/${invited.body.id}/end`);
  await behind(bureau, "delete from message");
  await behind(
    bureau,
    `insert into message (id, version, created_at, template, recipient, recipient_id, about_id, key, state, attempts, next_try_at)
     select gen_random_uuid(), 1, house_now(), 'agreementEnding', 'ACCOUNT', id, id, id::text, 'QUEUED', 0, house_now()
     from account where id in ($1, $2)`,
    [invited.body.id, bureau.id("consultant")],
  );

  await minute(bureau);

  expect(await outbox(bureau)).toHaveLength(1);
});

test("who changed whom is kept, and cannot be changed any more", async () => {
  const { body } = await does("/people", { ...given, email: "spoor@bureau.test" });
  await does(`/people/${body.id}/role`, { role: "ministry" });
  await does(`/people/${body.id}/end`);

  const kept = await behind(
    bureau,
    "select changed_by, role, is_ended from account_change where account_id = $1 order by changed_at",
    [body.id],
  );
  const administrator = bureau.id("administrator");
  expect(kept).toEqual([
    { changed_by: administrator, role: "office", is_ended: false },
    { changed_by: administrator, role: "ministry", is_ended: false },
    { changed_by: administrator, role: "ministry", is_ended: true },
  ]);
  await expect(behind(bureau, "delete from account_change")).rejects.toThrow(/only be added to/);
});
