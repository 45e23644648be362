import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  ExportCasesDocument,
  type ExportCasesInput,
  ExportLogDocument,
  ExportsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Bureau, type PersonName } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { anExport, cellsOf, exported, fetched } from "../support/exports.js";
import { Person } from "../support/person.js";

let bureau: Bureau | undefined;
let handled = "";
let received = "";
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};
const as = (name: PersonName) => opened().as(name);
const numberOf = async (id: string) => (await new Cases(opened()).seen(id)).number ?? "";
const newest = { first: 50, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;
const events = (action: string) =>
  behind<{ activity: string; case_ids: string[]; fields: string[]; outcome: string; rule: string | null }>(
    opened(),
    "select activity, case_ids, fields, outcome, rule from event where action = $1 order by at desc, id",
    [action],
  );

beforeAll(async () => {
  bureau = await Bureau.open();
  const cases = new Cases(bureau);
  handled = await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  received = await cases.aCase();
});

afterAll(() => bureau?.close());

test("the file holds what was chosen, in the order of the list, in words and in days that sort", async () => {
  const { status, headers, text } = await fetched(as("office"), await exported(as("office")));

  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
  expect(headers["content-disposition"]).toBe('attachment; filename="casussen-2026-03-02.csv"');
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cache-control"]).toBe("no-store");
  expect(headers["content-security-policy"]).toMatch(/^sandbox;/);
  expect(cellsOf(text)).toEqual([
    [...["Nummer", "Initialen leerling", "Fase", "Consulent", "Machtiging t/m", "Ontvangen op"], "Wordt verwijderd op"],
    [...[await numberOf(handled), "P.P.", "In behandeling", "Verzonnen consultant", "2027-03-01", "2026-03-02"], ""],
    [await numberOf(received), "P.P.", "Ontvangen", "", "", "2026-03-02", "2026-06-02"],
  ]);
});

test("it follows the filter and the order of the list, and has its columns once, in their own order", async () => {
  const fields: ExportCasesInput["fields"] = ["STAGE", "NUMBER", "STAGE"];
  const address = await exported(as("office"), { fields, sort: { field: "number", order: "DESC" } });
  const filtered = await exported(as("office"), {
    fields: ["NUMBER"],
    filter: { stage: ["IN_PROGRESS"], receivedFrom: "2026-03-01", receivedTo: "2026-03-02" },
  });

  expect(cellsOf((await fetched(as("office"), address)).text).slice(1)).toEqual([
    [await numberOf(received), "Ontvangen"],
    [await numberOf(handled), "In behandeling"],
  ]);
  expect(cellsOf((await fetched(as("office"), filtered)).text)).toEqual([["Nummer"], [await numberOf(handled)]]);
});

test("whoever works in English has English headings and words", async () => {
  const asked = fetched(as("office"), await exported(as("office"), { fields: ["NUMBER", "STAGE"] }));
  const { text } = await asked.set("cookie", `${asked.get("cookie")}; __Host-taal=en`);

  expect(cellsOf(text).slice(0, 2)).toEqual([
    ["Number", "Stage"],
    [await numberOf(handled), "In progress"],
  ]);
});

test("that it was asked for, and that it left with which cases, is in the log, under what it is for", async () => {
  const address = await exported(as("office"), { activity: "INTAKE", fields: ["NUMBER", "PUPIL"] });
  await fetched(as("office"), address);

  const [asked] = await events("exportCases");
  expect(asked).toMatchObject({ activity: "INTAKE", outcome: "ok", case_ids: [] });
  expect(asked?.fields).toContain("+Export.reason");
  const [left] = await events("fetchExport");
  expect(left).toMatchObject({ activity: "INTAKE", outcome: "ok" });
  expect(left?.case_ids.sort()).toEqual([handled, received].sort());
  expect(left?.fields).toEqual(["Case.number", "Case.pupil", "Pupil.givenName", "Pupil.familyName"]);
});

test.each<[string, object, string]>([
  ["no reason", { reason: undefined }, "reason"],
  ["an empty reason", { reason: "   " }, "reason"],
  ["a reason that says nothing", { reason: "zomaar" }, "reason"],
  ["no fields", { fields: [] }, "fields"],
  ["no fields at all", { fields: undefined }, "fields"],
  ["nothing that it is for", { activity: undefined }, "activity"],
  ["no filter", { filter: undefined }, "filter"],
  ["no order", { sort: undefined }, "sort"],
])("with %s nothing is exported, and the form says where", async (_, differs, field) => {
  const input = { ...anExport(), ...differs };
  const { code, fields } = await as("office").refused(ExportCasesDocument, { input });

  expect(code).toBe("BAD_USER_INPUT");
  expect(Object.keys(fields ?? {})).toEqual([field]);
});

test.each([
  ["what is sealed under the special key", 'fields: [HEALTH], activity: HANDLING, reason: "Voor het overleg"'],
  ["addresses", 'fields: [EMAIL], activity: HANDLING, reason: "Voor het overleg"'],
  ["marketing", 'fields: [NUMBER], activity: MARKETING, reason: "Voor het overleg"'],
  ["figures for the ministry", 'fields: [NUMBER], activity: REPORTING, reason: "Voor het overleg"'],
])("an export of or for %s does not exist", async (_, chosen) => {
  const { code } = await as("office").freeRefused(
    `mutation { exportCases(input: { filter: {}, sort: { field: number, order: ASC }, ${chosen} }) { id } }`,
  );

  expect(code).toBe("BAD_USER_INPUT");
});

test.each<[PersonName, number]>([
  ["lead", 404],
  ["fg", 404],
  ["consultant", 403],
  ["ministry", 403],
  ["administrator", 403],
])("somebody else's link gives %s nothing", async (who, expected) => {
  const address = await exported(as("office"));
  await as(who).signIn();
  const { status, text } = await fetched(as(who), address);

  expect(status).toBe(expected);
  expect(text).not.toContain(await numberOf(handled));
  if (expected === 403) expect(JSON.parse(text)).toMatchObject({ clause: "security/limited-access" });
  const [refused] = await events("fetchExport");
  expect(refused).toMatchObject({ outcome: expected === 403 ? "forbidden" : "not_found", case_ids: [] });
});

test("a link that leads nowhere is answered as somebody else's", async () => {
  const lead = as("lead");
  await lead.signIn();
  const [another, none, nonsense] = await Promise.all(
    [await exported(as("office")), "/exports/00000000-0000-4000-8000-000000000000", "/exports/x"].map(
      async (address) => (await fetched(lead, address)).text,
    ),
  );

  expect(none).toBe(another);
  expect(nonsense).toBe(another);
});

test("the link is the session's in which it was asked for, and gives nothing after signing out", async () => {
  const person = new Person(opened().url, "office@bureau.test", "een-wachtwoord-voor-de-proef");
  const address = await exported(person);
  expect((await fetched(as("office"), address)).status).toBe(404);
  expect((await fetched(person, address)).status).toBe(200);

  await person.send("delete", "/session");
  expect((await fetched(person, address)).status).toBe(401);
  await person.signIn();
  expect((await fetched(person, address)).status).toBe(404);
  expect((await fetched(new Person(opened().url, "", ""), address)).status).toBe(401);
});

test("the link gives nothing once its hour is over", async () => {
  await opened().clock("2026-03-02T11:00:00+01:00");
  const address = await exported(as("office"));
  // A session that is used goes on; the link does not.
  for (const minute of ["10", "20", "30", "40", "50", "59"]) {
    await opened().clock(`2026-03-02T11:${minute}:00+01:00`);
    expect((await fetched(as("office"), address)).status).toBe(200);
  }
  await opened().clock("2026-03-02T12:00:30+01:00");
  const { status, body } = await fetched(as("office"), address);
  expect({ status, clause: body.clause, message: body.message }).toEqual({
    status: 422,
    clause: "keep/no-longer-than-needed",
    message: "Deze export is verlopen. Vraag hem opnieuw aan.",
  });
});

test("the FG sees every export with its reason, the office each his own", async () => {
  await exported(as("lead"), { reason: "Voor de wissel van consulent" });
  await as("fg").ask(ExportLogDocument, { input: { reason: "Voor het nazien van het kwartaal" } });
  const seenBy = async (who: PersonName) => (await as(who).ask(ExportsDocument, newest)).exports.items;

  const [log, cases] = await seenBy("fg");
  expect(log).toMatchObject({ kind: "LOG", activity: "SECURITY", fields: [], withheld: [] });
  expect(log?.count).toBeGreaterThan(0);
  expect(cases).toMatchObject({
    account: { name: "Verzonnen lead" },
    ...{ kind: "CASES", activity: "HANDLING", count: 2 },
    reason: "Voor de wissel van consulent",
  });
  expect(new Set((await seenBy("lead")).map(({ reason }) => reason))).toEqual(
    new Set(["Voor de wissel van consulent"]),
  );
  expect((await seenBy("office")).some(({ account }) => account?.name !== "Verzonnen office")).toBe(false);
});
