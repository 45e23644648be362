import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { InstitutionsDocument } from "@zorgvuldig/schema/generated/operations";
import { DataFolder } from "../support/data-folder.js";
import { Person } from "../support/person.js";
import { account, type OwnProcess, started } from "../support/process.js";

const folder = new DataFolder();
const settings = { ...folder.settings, DEMO: "0" };
const email = "eerste@bureau.test";
const who = { email, name: "Verzonnen Eerste", role: "office", organisation: "Proefbureau" };
const everything = { first: 10, sort: { field: "name", order: "ASC" }, filter: {} } as const;
const inWords = (given: Record<string, string>) =>
  Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);

let first: Awaited<ReturnType<typeof account>>;
let server: OwnProcess | undefined;

// The command makes the installation too, when it comes before any server.
beforeAll(async () => {
  first = await account(settings, ...inWords(who), "--lead");
});

afterAll(async () => {
  await server?.kill("SIGKILL");
  await folder.throwAway();
});

test.each([
  ["email", { ...who, email: "eerste" }],
  ["role", { ...who, role: "director" }],
  ["lead", { ...who, role: "fg" }],
])("an account with a wrong %s is not made: %j", async (name, given) => {
  const { code, said, complained } = await account(settings, ...inWords(given), "--lead");

  expect({ code, said }).toEqual({ code: 1, said: "" });
  expect(complained).toMatch(new RegExp(`^--${name}: \\S[^\\n]{5,}\\n$`));
});

test("an unknown option is told what is expected", async () => {
  const { code, complained } = await account(settings, "--password", "geheim");

  expect(code).toBe(1);
  expect(complained).toMatch(/^Expected --email/);
});

test("an address has one account, however it is written", async () => {
  const again = await account(settings, ...inWords({ ...who, email: " EERSTE@bureau.test" }));

  expect(again).toMatchObject({
    code: 1,
    said: "",
    complained: "--email: there is an account with this address already\n",
  });
});

test("the first account of a real installation is let in with the password it was given and a second step; the command keeps off a running server", async () => {
  expect(first).toMatchObject({ code: 0, complained: "" });
  expect(first.said).toContain(email);
  const password = first.said.match(/once: (\S{20,})\n$/)?.[1] ?? "";

  server = await started(settings);

  const person = new Person(server.url, email, password);
  expect((await person.signIn()).status).toBe(204);
  await person.enrol();
  expect((await person.ask(InstitutionsDocument, everything)).institutions.items).toEqual([]);
  const { code, complained } = await account(settings, ...inWords({ ...who, email: "tweede@bureau.test" }));
  expect(code).toBe(1);
  expect(complained).toMatch(/in use by another run/);
});
