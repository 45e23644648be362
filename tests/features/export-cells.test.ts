import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { csvOf } from "@zorgvuldig/server/foundation/file/csv";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { cellsOf, exported, fetched, layCases } from "../support/exports.js";
import { begins, formulas, unkeepable } from "./formulas.js";

let bureau: Bureau | undefined;
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};
/** A cell as it must be: the same words, behind an apostrophe when they begin as a formula may. */
const defused = (text: string): string => (begins.test(text) ? `'${text}` : text);

beforeAll(async () => {
  bureau = await Bureau.open();
});

afterAll(() => bureau?.close());

const files = async (): Promise<string[][]> => {
  const office = opened().as("office");
  return cellsOf((await fetched(office, await exported(office))).text);
};

test("whatever a colleague is called, his name is no formula and stays in its cell", async () => {
  const called = await behind<{ id: string }>(
    opened(),
    `insert into account (id, version, created_at, name, role, organisation, is_lead)
     select gen_random_uuid(), 1, house_now() + n * interval '1 second', name, 'consultant', 'Proefbureau', false
     from unnest($1::text[]) with ordinality c(name, n) order by n returning id`,
    [formulas],
  );
  const consultants = called.map(({ id }) => id);
  await layCases(opened(), 1, formulas.length, consultants);

  const [head, ...records] = await files();
  expect(records.map(([number, , , name]) => [number, name])).toEqual(
    formulas.map((name, at) => [`OC-2025-${String(at + 1).padStart(5, "0")}`, defused(name)]),
  );
  expect(new Set([head, ...records].map((record) => record?.length))).toEqual(new Set([7]));
  expect(formulas.length).toBeGreaterThanOrEqual(30);
});

test("whatever a child is called, its initials are no formula", async () => {
  const cases = new Cases(opened());
  const given = ["=Pim", "+Pim", "-Pim", "@Pim", "＝Pim", "＋Pim", "－Pim", "＠Pim", '"Pim', "'Pim", "😀Pim"];
  for (const givenName of given)
    await cases.aCase({
      application: { pupil: { givenName, familyName: "=Papierenberg", birthOn: "2016-05-01", gender: "BOY" } },
    });

  const initials = (await files()).slice(1).map(([, pupil = ""]) => pupil);
  expect(initials.slice(-given.length)).toEqual(given.map((name) => defused(`${[...name][0]}.=.`)));
  expect(initials.filter((cell) => begins.test(cell))).toEqual([]);
});

test("a sign that no column keeps would be shut out of a file all the same", () => {
  const [[cell] = []] = cellsOf(`\ufeff${csvOf([[unkeepable]])}`);

  expect(cell).toBe(`'${unkeepable}`);
});
