import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  CasesDocument,
  ExportLogDocument,
  LogEntriesDocument,
  type LogEntryFilter,
} from "@zorgvuldig/schema/generated/operations";
import { Bureau, type PersonName } from "../support/bureau.js";
import { Cases } from "../support/cases.js";

let bureau: Bureau | undefined;
let caseId = "";
let other = "";
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};
const newest = { first: 50, sort: { field: "createdAt", order: "DESC" } } as const;
const logFor = async (who: PersonName, filter: LogEntryFilter) =>
  (
    await opened()
      .as(who)
      .ask(LogEntriesDocument, { ...newest, filter })
  ).logEntries.items;
const trace = "0af7651916cd43dd8448eb211c80319c";
const span = "b7ad6b7169203331";

beforeAll(async () => {
  bureau = await Bureau.open();
  const cases = new Cases(bureau);
  caseId = await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  other = await cases.aCase();
  await cases.seen(caseId, "consultant");
  await cases.seen(other);
});

afterAll(() => bureau?.close());

test("one case: who did and read what in it, when and why, the newest first, and nothing of another case", async () => {
  const found = await logFor("fg", { case: caseId });

  expect(found.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["receiveApplication", "takeUpCase", "case"]),
  );
  expect(found.every(({ caseIds }) => caseIds?.includes(caseId))).toBe(true);
  expect(found[0]).toMatchObject({
    action: "case",
    activity: "HANDLING",
    actor: opened().id("consultant"),
    actorName: "Verzonnen consultant",
    role: "consultant",
    outcome: "ok",
    caseNumbers: [expect.stringMatching(/^OC-2026-/)],
  });
  expect(found[0]?.fields).toContain("Pupil.givenName");
  const moments = found.map(({ createdAt }) => createdAt ?? "");
  expect(moments).toEqual([...moments].sort().reverse());
});

test("one employee: what he did and nobody else did", async () => {
  const found = await logFor("fg", { actor: opened().id("consultant") });

  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ actorName }) => actorName))).toEqual(new Set(["Verzonnen consultant"]));
});

test("one day, by the bureau's calendar: from its first instant to its last", async () => {
  const { as } = { as: (name: PersonName) => opened().as(name) };
  await opened().clock("2026-03-09T23:59:59.5+01:00");
  await as("office").signIn();
  await opened().clock("2026-03-10T00:00:00+01:00");
  await as("office").signIn();
  await as("fg").signIn();

  const days = async (from: string, to: string) =>
    (await logFor("fg", { from, to, actor: opened().id("office") })).filter(({ action }) => action === "signIn").length;
  expect(await days("2026-03-09", "2026-03-09")).toBe(1);
  expect(await days("2026-03-10", "2026-03-10")).toBe(1);
  expect(await days("2026-03-09", "2026-03-10")).toBe(2);
  expect(await days("2026-03-08", "2026-03-08")).toBe(0);
});

test("one person: what was read or written about the guardians is not what was only about the case", async () => {
  const before = (await logFor("fg", { case: caseId, person: "GUARDIAN" })).length;
  await opened()
    .as("office")
    .ask(CasesDocument, { first: 5, sort: { field: "receivedOn", order: "DESC" }, filter: {} });
  expect(await logFor("fg", { case: caseId, person: "GUARDIAN" })).toHaveLength(before);

  await new Cases(opened()).seen(caseId);
  expect(await logFor("fg", { case: caseId, person: "GUARDIAN" })).toHaveLength(before + 1);
});

test("whom it was about is asked of one case", async () => {
  const { code, fields } = await opened()
    .as("fg")
    .refused(LogEntriesDocument, { ...newest, filter: { person: "PUPIL" } });

  expect({ code, fields }).toEqual({ code: "BAD_USER_INPUT", fields: { case: "Vul dit in." } });
});

test("a refusal stands in the log, with who was refused what and by which clause", async () => {
  await opened()
    .as("consultant")
    .freeRefused(`{ logEntries(first: 1, sort: {field: createdAt, order: DESC}, filter: {}) { items { id } } }`);

  const [found] = await logFor("fg", { outcome: "forbidden", actor: opened().id("consultant") });
  expect(found).toMatchObject({ action: "logEntries", role: "consultant", outcome: "forbidden" });
});

test("the office sees who was in its cases, and not who signed in", async () => {
  expect((await logFor("office", { case: caseId })).length).toBeGreaterThan(0);
  const all = await logFor("office", {});
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter(({ caseIds }) => caseIds?.length === 0)).toEqual([]);
});

test("to look into the log is an event of it", async () => {
  await logFor("fg", { case: caseId });

  const [latest] = await logFor("fg", { actor: opened().id("fg") });
  expect(latest).toMatchObject({ action: "logEntries", actor: opened().id("fg"), activity: "SECURITY" });
});

/** The lines of Logboek Dataverwerkingen that somebody may read. */
const lines = async (who: PersonName, body: object) => {
  await opened().as(who).signIn();
  return opened().as(who).send("post", "/processing-activities", body);
};

test("what another system asks as a part of its trace is told as a part of it, a line for each person and nobody's name", async () => {
  const office = opened().as("office");
  await office.signIn();
  const asked = { query: `{ case(id: "${caseId}") { id pupil { givenName } guardians { givenName } } }` };
  await office.send("post", "/graphql", asked).set("traceparent", `00-${trace}-${span}-01`);

  const { status, body } = await lines("fg", { trace_id: trace });
  expect(status).toBe(200);
  const [own, ...persons] = body.filter((line: { name: string }) => line.name === "case").sort(byParent);
  expect(own).toEqual({
    trace_id: trace,
    span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
    parent_span_id: span,
    status: "Ok",
    name: "case",
    start_time: expect.any(Number),
    end_time: expect.any(Number),
    resource: { attributes: { "service.name": "zorgvuldig" } },
    attributes: { "dpl.core.processing_activity_id": expect.stringMatching(/\/register\/HANDLING\/1$/) },
  });
  expect(persons.length).toBeGreaterThan(1);
  for (const line of persons) {
    expect(line.parent_span_id).toBe(own.span_id);
    expect(line.attributes["dpl.core.data_subject_id"]).toMatch(/^[0-9a-f-]{36}$/);
  }
  expect(new Set(persons.map((line: { span_id: string }) => line.span_id)).size).toBe(persons.length);
  expect(JSON.stringify(body)).not.toContain(opened().id("office"));
});

/** The event's own line first: its parent is the other system's span. */
const byParent = (one: { parent_span_id?: string }): number => (one.parent_span_id === span ? -1 : 1);

test("the lines of one person are all about him", async () => {
  const { body } = await lines("fg", { trace_id: trace });
  const subject = body.flatMap(
    (line: { attributes: Record<string, string> }) => line.attributes["dpl.core.data_subject_id"] ?? [],
  )[0];

  const { body: found } = await lines("fg", { "dpl.core.data_subject_id": subject });
  expect(found.length).toBeGreaterThan(1);
  expect(
    new Set(found.map((line: { attributes: Record<string, string> }) => line.attributes["dpl.core.data_subject_id"])),
  ).toEqual(new Set([subject]));
});

test.each<[PersonName, object, number]>([
  ["office", { trace_id: trace }, 403],
  ["consultant", { trace_id: trace }, 403],
  ["administrator", { trace_id: trace }, 403],
  ["fg", {}, 400],
  ["fg", { trace_id: "all" }, 400],
  ["fg", { "dpl.core.processing_activity_id": "https://elsewhere.test/register/HANDLING/1" }, 400],
  ["fg", { "dpl.core.data_subject_id": "Pim" }, 400],
])("the lines are not for %s who asks %j", async (who, body, expected) => {
  const { status, headers, body: said } = await lines(who, body);

  expect(status).toBe(expected);
  expect(headers["content-type"]).toMatch(/^application\/problem\+json/);
  expect(said).toEqual({
    status: expected,
    title: expect.stringMatching(/^[A-Z].*\.$/),
    ...(expected === 403 ? { clause: "security/limited-access" } : { fields: { lines: said.title } }),
  });
});

test.each<PersonName>(["office", "lead", "consultant", "administrator"])(
  "the log as a file is not for %s",
  async (who) => {
    const input = { reason: "Uit belangstelling voor wie wat las" };
    const { code, clause } = await opened().as(who).refused(ExportLogDocument, { input });

    expect({ code, clause }).toEqual({ code: "FORBIDDEN", clause: "security/limited-access" });
  },
);

test("the log leaves as a file when the FG has said why, for him alone, and never at an address of its own", async () => {
  const fg = opened().as("fg");
  for (const reason of [undefined, "zomaar"])
    expect((await fg.refused(ExportLogDocument, { input: { reason } })).fields).toHaveProperty("reason");
  const { exportLog } = await fg.ask(ExportLogDocument, { input: { reason: "Voor het nazien van maart" } });

  const { status, headers } = await fg.send("get", `/exports/${exportLog.id}`);
  expect(status).toBe(200);
  expect(headers["content-disposition"]).toBe('attachment; filename="logboek.ndjson"');
  await opened().as("office").signIn();
  expect((await opened().as("office").send("get", `/exports/${exportLog.id}`)).status).toBe(404);
  expect((await fg.send("get", "/log")).status).toBe(404);
});
