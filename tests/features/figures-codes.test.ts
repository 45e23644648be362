import { expect, test } from "@jest/globals";
import { dimensionNames, dimensions, reportRules } from "@zorgvuldig/schema/report";
import { genders, outcomes } from "@zorgvuldig/schema/words";
import { codesOf, type Handled } from "@zorgvuldig/server/report/codes";
import { cellCount, cellsFor, type Table, tables } from "@zorgvuldig/server/report/cube/tables";
import { Chance } from "../figures/random.js";

const one: Handled = {
  startedOn: "2026-01-31",
  endedOn: "2026-09-15",
  outcome: "PLACED",
  schoolType: "PRIMARY",
  reason: "AT_HOME",
  isWithdrawn: false,
  birthOn: "2015-05-05",
  gender: "GIRL",
  postcode: "3511 AB",
};
const coded = (differs: Partial<Handled>) => codesOf({ ...one, ...differs });

test.each([
  ["UNDER_7", "FROM_7_TO_9", 7],
  ["FROM_7_TO_9", "FROM_10_TO_12", 10],
  ["FROM_10_TO_12", "FROM_13_TO_15", 13],
  ["FROM_13_TO_15", "FROM_16", 16],
] as const)("on a birthday %s becomes %s, and on no other day", (younger, older, age) => {
  const birthOn = `${2026 - age}-09-15`;

  expect(coded({ birthOn, endedOn: "2026-09-14" }).AGE_BAND).toBe(younger);
  expect(coded({ birthOn, endedOn: "2026-09-15" }).AGE_BAND).toBe(older);
});

test.each([
  // Three months after the last of January are over on the last of April.
  ["2026-01-31", "2026-04-29", "UNDER_3_MONTHS"],
  ["2026-01-31", "2026-04-30", "UNDER_6_MONTHS"],
  ["2026-01-15", "2026-04-14", "UNDER_3_MONTHS"],
  ["2026-01-15", "2026-04-15", "UNDER_6_MONTHS"],
  ["2026-01-15", "2026-07-14", "UNDER_6_MONTHS"],
  ["2026-01-15", "2026-07-15", "UNDER_1_YEAR"],
  ["2025-01-15", "2026-01-14", "UNDER_1_YEAR"],
  ["2025-01-15", "2026-01-15", "FROM_1_YEAR"],
  ["2024-02-29", "2025-02-27", "UNDER_1_YEAR"],
  ["2024-02-29", "2025-02-28", "FROM_1_YEAR"],
  ["2026-01-15", "2026-01-15", "UNDER_3_MONTHS"],
] as const)("work from %s to %s lasted %s", (startedOn, endedOn, duration) => {
  expect(coded({ startedOn, endedOn }).DURATION).toBe(duration);
});

test.each([
  ["1012 AB", "NOORD_HOLLAND"],
  ["1000AA", "NOORD_HOLLAND"],
  ["1299 ZZ", "NOORD_HOLLAND"],
  ["1300 AA", "FLEVOLAND"],
  ["2158 AA", "NOORD_HOLLAND"],
  ["2159 AA", "ZUID_HOLLAND"],
  ["3399 AA", "ZUID_HOLLAND"],
  ["3400 AA", "UTRECHT"],
  ["4299 AA", "NOORD_BRABANT"],
  ["4300 AA", "ZEELAND"],
  ["5849 AA", "NOORD_BRABANT"],
  ["5850 AA", "LIMBURG"],
  ["6999 AA", "GELDERLAND"],
  ["7399 AA", "GELDERLAND"],
  ["7400 AA", "OVERIJSSEL"],
  ["7799 AA", "OVERIJSSEL"],
  ["7800 AA", "DRENTHE"],
  ["8899 AA", "FRIESLAND"],
  ["9999 zz", "GRONINGEN"],
  [null, "UNKNOWN"],
  ["", "UNKNOWN"],
  ["0999 AA", "UNKNOWN"],
  ["3511", "UNKNOWN"],
  ["B-1000", "UNKNOWN"],
  ["10115", "UNKNOWN"],
  ["SW1A 1AA", "UNKNOWN"],
] as const)("the postcode %s is in %s", (postcode, province) => {
  expect(coded({ postcode }).PROVINCE).toBe(province);
});

test("what rested on an authorisation that was taken back is not told, and what nobody wrote down is unknown", () => {
  expect(coded({}).REASON).toBe("AT_HOME");
  expect(coded({ isWithdrawn: true })).toMatchObject({ REASON: "UNKNOWN", SCHOOL_TYPE: "UNKNOWN" });
  expect(coded({ birthOn: null, gender: null })).toMatchObject({ AGE_BAND: "UNKNOWN", GENDER: "OTHER_OR_UNKNOWN" });
  expect(coded({ reason: null, schoolType: null })).toMatchObject({ REASON: "UNKNOWN", SCHOOL_TYPE: "UNKNOWN" });
});

test("every gender that a pupil can have is one of the three that are told", () => {
  expect(genders.map((gender) => [gender, coded({ gender }).GENDER])).toEqual(
    genders.map((gender) => [gender, gender === "GIRL" || gender === "BOY" ? gender : "OTHER_OR_UNKNOWN"]),
  );
  // The X of a passport is another gender here.
  expect(genders).toContain("OTHER");
});

test("every application is in exactly one cell of each table", () => {
  const chance = new Chance(12);
  const day = (from: number) => `${from + chance.upTo(10)}-0${chance.upTo(9)}-1${chance.upTo(9)}`;
  const many = reportRules.together;
  const seen = new Set<number>();
  for (let left = 1_000; left > 0; left--) {
    const codes = coded({
      ...{
        startedOn: chance.one([day(2015), day(2025)]),
        endedOn: day(2025),
        birthOn: chance.one([day(2010), day(2010), null]),
      },
      ...{ outcome: chance.one(outcomes), gender: chance.one([...genders, null]) },
      schoolType: chance.one([...dimensions.SCHOOL_TYPE, null]),
      reason: chance.one([...dimensions.REASON, null]),
      postcode: chance.one([null, `${999 + chance.upTo(9_000)} AB`, "abroad"]),
    });
    for (const name of dimensionNames) expect(dimensions[name]).toContain(codes[name]);
    const cells = cellsFor(codes);
    const isIn = ({ from, cells: size }: Table) => cells.filter((cell) => cell >= from && cell < from + size).length;
    expect([cells.length, tables.filter((table) => isIn(table) === 1).length]).toEqual([64, 64]);
    for (const cell of cells) seen.add(cell);
  }
  expect(tables.every(({ names }) => names.length <= many)).toBe(true);
  expect(tables.reduce((sum, { cells }) => sum + cells, 0)).toBe(cellCount);
  // All of a list are reached, so that no code is left without an application.
  expect(tables.filter(({ names, from, cells }) => names.length === 1 && !allSeen(seen, from, cells))).toEqual([]);
});

const allSeen = (seen: ReadonlySet<number>, from: number, cells: number): boolean =>
  Array.from({ length: cells }, (_, at) => from + at).every((cell) => seen.has(cell));
