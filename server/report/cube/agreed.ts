import { type Variances, weightOf } from "./margins.js";
import {
  cellAt,
  cellCount,
  cellsOf,
  choicesOf,
  type Dimensions,
  placesIn,
  sizeOf,
  type Table,
  tableOf,
  tables,
} from "./tables.js";

/** The cells of a table in a list of all cells. */
const cellsIn = (all: Float64Array, { from, cells }: Table): Float64Array => all.subarray(from, from + cells);

/** A table summed to fewer dimensions. */
function summed(cells: Float64Array, names: Dimensions, to: Dimensions): Float64Array {
  const sums = new Float64Array(cellsOf(to));
  let cell = 0;
  for (const at of placesIn(names)) {
    const place = cellAt(to, (name) => at[names.indexOf(name)] ?? 0);
    sums[place] = (sums[place] ?? 0) + (cells[cell++] ?? 0);
  }
  return sums;
}

/** What is left of a table when along each of its dimensions in turn the mean is taken off: what all of them together do, and no fewer. */
function effectIn(cells: Float64Array, names: Dimensions): Float64Array {
  const left = Float64Array.from(cells);
  let stride = left.length;
  for (const name of names) {
    const size = sizeOf(name);
    stride /= size;
    for (let base = 0; base < left.length; base += stride * size)
      for (let at = base; at < base + stride; at++) takeMean(left, at, stride, size);
  }
  return left;
}

function takeMean(cells: Float64Array, from: number, stride: number, size: number): void {
  let sum = 0;
  for (let turn = 0; turn < size; turn++) sum += cells[from + turn * stride] ?? 0;
  for (let turn = 0; turn < size; turn++) {
    const at = from + turn * stride;
    cells[at] = (cells[at] ?? 0) - sum / size;
  }
}

/** An effect as all tables that hold it tell it together, each as much as it knows. */
function agreedEffect(counted: Float64Array, effect: Dimensions, variances: Variances): Float64Array {
  const sum = new Float64Array(cellsOf(effect));
  let weights = 0;
  for (const table of tables) {
    if (!effect.every((name) => table.names.includes(name))) continue;
    const weight = weightOf(variances, table.names, effect);
    const seen = effectIn(summed(cellsIn(counted, table), table.names, effect), effect);
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + weight * (seen[at] ?? 0);
    weights += weight;
  }
  return sum.map((value) => value / weights);
}

/**
 * The tables of a year as they agree with one another: of all that add up, those nearest to what was counted (least squares, each table by its noise). It is
 * made of the noisy counts alone, so it tells nothing that they do not.
 */
export function agreed(counted: Float64Array, variances: Variances): Float64Array {
  const effects = new Map(tables.map(({ names }) => [names.join(), agreedEffect(counted, names, variances)]));
  const published = new Float64Array(cellCount);
  for (const { names, from } of tables)
    for (const effect of choicesOf(names)) {
      const part = effects.get(tableOf(effect).names.join());
      const share = cellsOf(names) / cellsOf(effect);
      let cell = from;
      for (const at of placesIn(names)) {
        const value = part?.[cellAt(effect, (name) => at[names.indexOf(name)] ?? 0)] ?? Number.NaN;
        published[cell] = (published[cell] ?? 0) + value / share;
        cell++;
      }
    }
  return published;
}
