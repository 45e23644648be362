import { expect, test } from "@jest/globals";
import { dimensionNames, reportRules } from "@zorgvuldig/schema/report";
import { costOf } from "@zorgvuldig/server/report/cube/margins";
import { noise } from "@zorgvuldig/server/report/cube/noise";
import { cellCount, type Dimensions, tables } from "@zorgvuldig/server/report/cube/tables";
import { halfOfTheNoise } from "@zorgvuldig/server/report/open-year";
import { read, withoutComments } from "../house/sources.js";
import { discreteNormal, drawnAt, seeded } from "./drawn.js";

const many = 120_000;

// What is drawn is the halves of 58, 82 and 328.
test.each([29, 30, 41, 58, 82, 164, 328])("noise of variance %i is the discrete normal distribution's", (variance) => {
  const drawn = drawnAt(variance, many, seeded(variance));
  const own = discreteNormal(variance);
  const moment = (power: number) => drawn.reduce((sum, value) => sum + value ** power, 0) / many;
  const found = new Map<number, number>();
  for (const value of drawn) found.set(value, (found.get(value) ?? 0) + 1);
  const often = [...found.keys()].filter((value) => many * own.chanceOf(value) >= 5);
  const off = often.reduce((sum, value) => {
    const expected = many * own.chanceOf(value);
    return sum + ((found.get(value) ?? 0) - expected) ** 2 / expected;
  }, 0);

  expect(drawn.every(Number.isInteger)).toBe(true);
  expect(Math.abs(moment(1))).toBeLessThan(3 * Math.sqrt(variance / many));
  expect(Math.abs(moment(2) - own.variance)).toBeLessThan(3 * own.variance * Math.sqrt(2 / many));
  expect(Math.abs(moment(4) / moment(2) ** 2 - own.kurtosis)).toBeLessThan(3 * Math.sqrt(24 / many));
  expect(off).toBeLessThan(often.length + 4 * Math.sqrt(2 * often.length));
});

test("the sampler reckons with whole numbers alone", () => {
  const text = withoutComments(read("server/report/cube/noise.ts")).replace(/"[^"]*"/g, "");

  expect(new Set(text.match(/Math\.\w+/g))).toEqual(new Set(["Math.floor", "Math.sqrt", "Math.abs"]));
  // Of a square root only the whole part.
  expect(text.match(/Math\.(?:sqrt|floor)\([^;]*/g)).toEqual(["Math.floor(Math.sqrt(variance)) + 1"]);
  expect(text).not.toMatch(/\/|\d\.\d|\*\*/);
  for (const wrong of [-1, 0.5, Number.NaN]) expect(() => noise(wrong)).toThrow("whole number");
  expect(noise(0)).toBe(0);
});

test("nobody foretells the noise of a year: it is drawn anew, for every cell of every table", () => {
  const [one, other] = [halfOfTheNoise(reportRules.variances), halfOfTheNoise(reportRules.variances)];

  expect([one.length, other.length]).toEqual([cellCount, cellCount]);
  expect(one).not.toEqual(other);
  // Of the tables of two and three lists, by far the most cells: half of 58, to six standard errors.
  const wide = [...one, ...other].filter((_, at) => at % cellCount > cellCount - 8_000);
  const square = wide.reduce((sum, value) => sum + value ** 2, 0) / wide.length;
  expect(Math.abs(square - 29)).toBeLessThan(6 * 29 * Math.sqrt(2 / wide.length));
  expect(read("server/report/open-year.ts")).not.toMatch(/chance|seed/i);
});

test("a year costs no more than the budget", () => {
  expect(costOf(reportRules.variances)).toBeLessThanOrEqual(reportRules.budget);
  expect(tables.length).toBe(64);
});

/** What somebody does not know of one application, when he knows all else and everybody else: of each table the cells it may be in. */
const unknown = [
  ...dimensionNames.map((name) => ({
    what: name,
    promised: 0.665,
    cells: 2,
    tells: (names: Dimensions) => names.includes(name),
  })),
  { what: "whether it counts", promised: 0.691, cells: 1, tells: () => true },
  {
    what: "which of two, different in everything",
    promised: 0.759,
    cells: 2,
    tells: (names: Dimensions) => names.length > 0,
  },
] as const;

test.each(unknown)("who knows all else guesses $what no oftener than is promised", ({ promised, cells, tells }) => {
  const next = seeded(39);
  const pools = reportRules.variances.map((variance) => drawnAt(variance / 2, many, next));
  const half = (together: number) => pools[together]?.[next(many)] ?? Number.NaN;
  const draw = (together: number) => half(together) + half(together);
  const games = 20_000;
  const telling = tables.filter(({ names }) => tells(names)).map(({ names }) => names.length);
  let right = 0;
  for (let game = 0; game < games; game++) {
    // The likelier of the two: by how much the cell that it is in lies above the other, or above what it would be without.
    let likelier = 0;
    for (const together of telling)
      likelier += (1 + draw(together) - (cells === 2 ? draw(together) : 0.5)) / (reportRules.variances[together] ?? 0);
    if (likelier > 0 || (likelier === 0 && next(2) === 0)) right++;
  }

  expect(right / games).toBeLessThanOrEqual(promised + 3 * Math.sqrt((promised * (1 - promised)) / games));
  // He does know something: a game that nobody ever wins would prove nothing.
  expect(right / games).toBeGreaterThan(promised - 0.02);
});
