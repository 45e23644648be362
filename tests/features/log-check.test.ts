import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { CheckLogDocument, LogEntriesDocument, LogStateDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { looksBack, readThrough } from "../support/night.js";

let bureau: Bureau;

beforeAll(async () => {
  bureau = await Bureau.open();
  await readThrough(bureau);
});

afterAll(() => bureau?.close());

const stateOf = async () => (await bureau.as("fg").ask(LogStateDocument, {})).logState;
const readings = async () => (await behind(bureau, "select at from log_check")).length;

test("what was read through today is not read again by itself", async () => {
  const before = await readings();
  await looksBack(bureau);
  expect(await readings()).toBe(before);
  expect((await stateOf()).checkAskedAt).toBeNull();
});

test("the log is read through once more when the FG asks, however often he asks, and then no more", async () => {
  const before = await readings();
  const { checkedAt } = await stateOf();
  const { checkLog } = await bureau.as("fg").ask(CheckLogDocument, {});
  await bureau.as("fg").ask(CheckLogDocument, {});
  expect(checkLog.checkAskedAt).not.toBeNull();
  expect(await stateOf()).toMatchObject({ checkedAt, checkAskedAt: expect.any(String) });

  await looksBack(bureau);
  expect(await readings()).toBe(before + 1);
  const after = await stateOf();
  expect(after).toMatchObject({ checkAskedAt: null, brokenAt: null, changedBox: null });
  expect(Date.parse(after.checkedAt ?? "")).toBeGreaterThan(Date.parse(checkedAt ?? ""));

  await looksBack(bureau);
  expect(await readings()).toBe(before + 1);
});

test("who may not see the log cannot have it read either, and that he tried starts nothing", async () => {
  const before = await readings();
  for (const person of ["office", "consultant", "administrator"] as const)
    expect(await bureau.as(person).refused(CheckLogDocument, {})).toMatchObject({ code: "FORBIDDEN" });
  await looksBack(bureau);
  expect(await readings()).toBe(before);

  const { items } = (
    await bureau.as("fg").ask(LogEntriesDocument, {
      first: 50,
      sort: { field: "createdAt", order: "DESC" },
      filter: { outcome: "forbidden" },
    })
  ).logEntries;
  expect(items.filter(({ action }) => action === "checkLog").map(({ role }) => role)).toEqual([
    "administrator",
    "consultant",
    "office",
  ]);
});
