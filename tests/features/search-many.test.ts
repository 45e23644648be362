import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { SearchDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { until } from "../support/process.js";
import { numbersFor, searched } from "../support/search.js";

let bureau: Bureau | undefined;
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};
let number = "";

/** A bureau that has more persons than a server of it holds: every case has three. */
beforeAll(async () => {
  bureau = await Bureau.open([], { namesHeld: 5 });
  const cases = new Cases(bureau);
  await cases.aCase();
  const pupil = {
    givenName: "Zoë",
    namePrefix: "van den",
    familyName: "Berg-Dal",
    birthOn: "2014-12-31",
    gender: "GIRL",
  } as const;
  const id = await cases.aCase({ application: { pupil } });
  number = (await cases.seen(id)).number ?? "";
  await until(async () => (await searched(opened(), number)).way === "EXACT", 10_000);
  await until(async () => (await numbersFor(opened(), "papierenberg 1-5-2016")).length === 1, 10_000);
});

afterAll(() => bureau?.close());

const marks = () =>
  behind<{ mark: string | null }>(opened(), "select encode(name_mark, 'hex') mark from pupil order by created_at");

test("of more persons than a server holds, a family name with the birth date finds, and nothing less", async () => {
  for (const text of [
    "berg-dal 31-12-2014",
    "Zoë van den Berg-Dal, 31-12-2014",
    "van den bergdal 2014-12-31",
    "31122014 BERG DAL",
  ])
    expect([text, await numbersFor(opened(), text)]).toEqual([text, [number]]);
  for (const text of ["berg-dal", "31-12-2014", "berg-dal 30-12-2014", "bergdl 31-12-2014", "zoe 31-12-2014"])
    expect([text, await numbersFor(opened(), text)]).toEqual([text, []]);
  expect(await numbersFor(opened(), number)).toEqual([number]);
});

test("a mark shows nothing to who may not see the case", async () => {
  expect(await numbersFor(opened(), "berg-dal 31-12-2014", "consultant")).toEqual([]);
  expect(await numbersFor(opened(), "berg-dal 31-12-2014", "fg")).toEqual([]);
});

test("a row that changed is not found by its old mark, and is marked anew", async () => {
  const before = await marks();
  await behind(opened(), "update pupil set identity = identity");

  expect((await marks()).every(({ mark }) => mark === null)).toBe(true);
  await behind(opened(), "update pupil set version = version");
  await until(async () => JSON.stringify(await marks()) === JSON.stringify(before), 10_000);
});

test("marks under another key are replaced", async () => {
  const before = await marks();
  await behind(opened(), "update pupil set name_mark = '\\x00000000'::bytea || substr(name_mark, 5)");
  expect(await numbersFor(opened(), "berg-dal 31-12-2014")).toEqual([]);

  await behind(opened(), "update pupil set version = version");

  await until(async () => JSON.stringify(await marks()) === JSON.stringify(before), 10_000);
  expect(await numbersFor(opened(), "berg-dal 31-12-2014")).toEqual([number]);
});

test("a server that can hold them all takes every mark away", async () => {
  const roomy = await opened().beside({ namesHeld: 100 });
  const office = opened().as("office").at(roomy.url);

  await until(async () => (await office.ask(SearchDocument, { input: { text: "zoe" } })).search.total === 1, 10_000);
  await until(async () => (await marks()).every(({ mark }) => mark === null), 10_000);
  await roomy.stop();
});
