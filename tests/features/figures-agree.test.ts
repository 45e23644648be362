import { expect, test } from "@jest/globals";
import { type Codes, type Dimension, dimensionNames, dimensions, reportRules } from "@zorgvuldig/schema/report";
import { agreed } from "@zorgvuldig/server/report/cube/agreed";
import { marginsOf } from "@zorgvuldig/server/report/cube/margins";
import {
  cellAt,
  cellCount,
  cellsFor,
  type Dimensions,
  placesIn,
  tableOf,
  tables,
} from "@zorgvuldig/server/report/cube/tables";
import { Chance } from "../figures/random.js";
import { drawnAt, seeded } from "./drawn.js";

const { variances } = reportRules;
const poolSize = 120_000;
const next = seeded(3);
const pools = variances.map((variance) => drawnAt(variance / 2, poolSize, next));
/** Of every cell how many dimensions its table has. */
const together = tables.flatMap(({ names, cells }) => Array.from({ length: cells }, () => names.length));
const spread = Float64Array.from(together, (many) => variances[many] ?? Number.NaN);
/** Noise for a year, half and half: each of the draws that were made is as likely. */
function noised(): Float64Array {
  const drawn = new Float64Array(cellCount);
  for (let cell = 0; cell < cellCount; cell++) {
    const pool = pools[together[cell] ?? 0];
    drawn[cell] = (pool?.[next(poolSize)] ?? Number.NaN) + (pool?.[next(poolSize)] ?? Number.NaN);
  }
  return drawn;
}
function times(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < cellCount; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

const chance = new Chance(7);
/** As in life: of every list some codes are frequent and others rare. */
const somebody = (): Codes =>
  Object.fromEntries(
    dimensionNames.map((name) => [name, dimensions[name][Math.floor(chance.next() ** 2 * dimensions[name].length)]]),
  ) as Codes;

function counted(cases: number): Float64Array {
  const counts = new Float64Array(cellCount);
  for (let left = cases; left > 0; left--)
    for (const cell of cellsFor(somebody())) counts[cell] = (counts[cell] ?? 0) + 1;
  return counts;
}
const plus = (one: Float64Array, other: Float64Array) => one.map((value, at) => value + (other[at] ?? 0));

/** How far a table is off the sum of one that tells one dimension more. */
function worstGap(cells: Float64Array): number {
  let worst = 0;
  for (const { names, from, cells: many } of tables)
    for (const without of names) {
      const fewer = names.filter((name) => name !== without);
      const { from: above } = tableOf(fewer);
      const sums = new Map<number, number>();
      let cell = from;
      for (const at of placesIn(names)) {
        const place = above + cellAt(fewer, (name) => at[names.indexOf(name)] ?? 0);
        sums.set(place, (sums.get(place) ?? 0) + (cells[cell++] ?? Number.NaN));
      }
      expect(cell).toBe(from + many);
      for (const [place, sum] of sums) worst = Math.max(worst, Math.abs(sum - (cells[place] ?? Number.NaN)));
    }
  return worst;
}

test("what is published adds up: every table to each that tells less", () => {
  for (const cases of [0, 40, 3_000])
    expect(worstGap(agreed(plus(counted(cases), noised()), variances))).toBeLessThan(1e-9);
});

test("what agrees already stays as it is, and nothing that agrees is nearer to what was counted", () => {
  const counts = counted(500);
  const noisy = plus(counts, noised());
  const published = agreed(noisy, variances);

  const kept = agreed(counts, variances);
  expect(Math.max(...kept.map((value, at) => Math.abs(value - (counts[at] ?? 0))))).toBeLessThan(1e-9);
  // One more person anywhere would not bring it nearer: the normal equations of least squares.
  for (let left = 300; left > 0; left--) {
    const pull = cellsFor(somebody()).reduce(
      (sum, cell) => sum + ((noisy[cell] ?? 0) - (published[cell] ?? 0)) / (spread[cell] ?? 0),
      0,
    );
    expect(Math.abs(pull)).toBeLessThan(1e-9);
  }
});

type Asked = { names: Dimensions; taken: (name: Dimension) => number };
const some = (names: Dimensions, ...many: number[]): Asked => ({
  names,
  taken: (name) => many[names.indexOf(name)] ?? 1,
});
/** Cells of tables of no, one, two and three dimensions, and unions of such. */
const questions: readonly Asked[] = [
  some([]),
  some(["PROVINCE"]),
  some(["GENDER"]),
  some(["PROVINCE", "REASON"]),
  some(["SCHOOL_TYPE", "AGE_BAND", "DURATION"]),
  some(["PROVINCE"], 4),
  some(["PROVINCE", "AGE_BAND", "GENDER"], 6, 3, 2),
  some(["REASON", "OUTCOME"], 9, 6),
];

/** The cells that are summed to answer it, the first codes of each list. */
function sumOf({ names, taken }: Asked): Float64Array {
  const sum = new Float64Array(cellCount);
  let cell = tableOf(names).from;
  for (const at of placesIn(names)) {
    sum[cell] = names.every((name, turn) => (at[turn] ?? 0) < taken(name)) ? 1 : 0;
    cell++;
  }
  return sum;
}
/** How much of each counter is in an answer: what agrees is a projection, so one look tells of all counters. */
const shareOf = (sum: Float64Array): Float64Array =>
  agreed(
    sum.map((value, at) => value * (spread[at] ?? 0)),
    variances,
  ).map((value, at) => value / (spread[at] ?? 0));

test("a margin that is told is the one that the noise has", () => {
  const margin = marginsOf(variances);
  const shares = questions.map((asked) => shareOf(sumOf(asked)));
  const repeated = 20_000;
  const squares = questions.map(() => 0);
  for (let turn = 0; turn < repeated; turn++) {
    const drawn = noised();
    shares.forEach((share, at) => {
      const answer = times(share, drawn);
      squares[at] = (squares[at] ?? 0) + answer ** 2;
      if (turn > 0) return;
      expect(answer).toBeCloseTo(times(sumOf(questions[at] as Asked), agreed(drawn, variances)), 6);
    });
  }
  questions.forEach(({ names, taken }, at) => {
    const predicted = margin(names, taken) ** 2;
    const exact = (shares[at] as Float64Array).reduce((sum, share, cell) => sum + share ** 2 * (spread[cell] ?? 0), 0);
    expect(exact / predicted).toBeCloseTo(1, 9);
    const ratio = (squares[at] ?? 0) / repeated / predicted;
    expect([names, ratio > 0.97 && ratio < 1.03 ? "so" : ratio]).toEqual([names, "so"]);
  });
});

test("at three thousand applications a year a figure is near enough to be of use", () => {
  const errors = { middling: [] as number[], many: [] as number[] };
  for (let year = 0; year < 4; year++) {
    const counts = counted(3_000);
    const published = agreed(plus(counts, noised()), variances);
    counts.forEach((truth, cell) => {
      const error = Math.abs((published[cell] ?? 0) - truth) / truth;
      if (truth >= 200) errors.many.push(error);
      else if (truth >= 50) errors.middling.push(error);
    });
  }
  const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];

  expect(errors.middling.length).toBeGreaterThan(1_000);
  expect(median(errors.middling)).toBeLessThanOrEqual(0.1);
  expect(median(errors.many)).toBeLessThanOrEqual(0.03);
});
