import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { CaseDocument } from "@zorgvuldig/schema/generated/operations";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { settingsOf } from "../support/keys-command.js";
import { rounds } from "../support/process.js";

let bureau: Bureau | undefined;
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau is not open");
  return bureau;
};

beforeAll(async () => {
  bureau = await Bureau.open();
});
afterAll(() => bureau?.close());

test("`npm run rounds` moves a demonstration forward, a night at a time, and erases on the way what is due", async () => {
  const caseId = await new Cases(opened()).aCase({ stage: "DECLINED" });
  const settings = await settingsOf(opened());

  const done = await rounds(settings, "--at", "2026-03-16T09:00");

  const said = done.said.trim().split("\n");
  expect([done.code, done.complained]).toEqual([0, ""]);
  expect(said).toHaveLength(15);
  expect(said.filter((line) => line.includes(": 1 erased"))).toEqual([
    "2026-03-15: 1 erased, 0 held for a request, 0 waiting for a second person",
  ]);
  expect((await opened().as("office").ask(CaseDocument, { id: caseId })).case).toBeNull();
});

test.each([
  [["--at", "2026-01-01T00:15"], "over already"],
  [["--at", "2026-02-31T00:15"], "expected a moment"],
  [["--at"], "Expected nothing, or --at"],
  [["morgen"], "Expected nothing, or --at"],
])("`npm run rounds -- %j` is told what is wrong, in one sentence, and does nothing", async (args, says) => {
  const { code, complained } = await rounds(await settingsOf(opened()), ...args);

  expect(code).toBe(1);
  expect(complained).toContain(says);
  expect(complained.trim().split("\n")).toHaveLength(1);
});

test("a real installation's clock is moved by nobody", async () => {
  const { DEMO: _, ...settings } = await settingsOf(opened());

  const { code, complained } = await rounds(settings, "--at", "2030-01-01T00:15");

  expect(code).toBe(1);
  expect(complained).toContain("the world's");
});
