import { type Codes, type Dimension, dimensionNames, dimensions, reportRules } from "@zorgvuldig/schema/report";

export type Dimensions = readonly Dimension[];

/** How many codes a dimension has. */
export const sizeOf = (name: Dimension): number => dimensions[name].length;

/** All choices of at most so many dimensions, the fewest first, each in the order of the dimensions. */
export function choicesOf(names: Dimensions, most = names.length): Dimension[][] {
  let choices: Dimension[][] = [[]];
  for (const name of names) choices = choices.concat(choices.map((choice) => [...choice, name]));
  return choices.filter(({ length }) => length <= most).sort((a, b) => a.length - b.length);
}

export const cellsOf = (names: Dimensions): number => names.reduce((cells, name) => cells * sizeOf(name), 1);

/** A table of the cube: the dimensions that it tells apart, and where its cells begin in a list of all cells. */
export type Table = { readonly names: Dimensions; readonly from: number; readonly cells: number };

/** Every table of at most three dimensions, one behind the other; the first is the total of the year. */
export const tables: readonly Table[] = laidOut(choicesOf(dimensionNames, reportRules.together));

function laidOut(choices: readonly Dimensions[]): Table[] {
  let from = 0;
  return choices.map((names) => {
    const table = { names, from, cells: cellsOf(names) };
    from += table.cells;
    return table;
  });
}

/** How many cells there are in all tables together. */
export const cellCount = tables.reduce((sum, { cells }) => sum + cells, 0);

const byNames = new Map(tables.map((table) => [table.names.join(), table]));

/** The table that tells these apart, in whatever order they are named. Throws when there is none. */
export function tableOf(names: Dimensions): Table {
  const found = byNames.get(dimensionNames.filter((name) => names.includes(name)).join());
  if (!found) throw new Error(`There is no table of ${names.join()}`);
  return found;
}

/** Goes through the cells of a table; tells of each at which code of every dimension it is, counted from 0. */
export function* placesIn(names: Dimensions): Generator<readonly number[]> {
  const at = names.map(() => 0);
  for (let left = cellsOf(names); left > 0; left--) {
    yield at;
    for (let turn = names.length - 1; turn >= 0; turn--) {
      at[turn] = (at[turn] ?? 0) + 1;
      if ((at[turn] ?? 0) < sizeOf(names[turn] as Dimension)) break;
      at[turn] = 0;
    }
  }
}

/** Within a table the cell of these codes, which are counted from 0. */
export const cellAt = (names: Dimensions, at: (name: Dimension) => number): number =>
  names.reduce((cell, name) => cell * sizeOf(name) + at(name), 0);

/** The one cell of every table in which an application is counted. */
export const cellsFor = (codes: Codes): number[] =>
  tables.map(
    ({ names, from }) => from + cellAt(names, (name) => (dimensions[name] as readonly string[]).indexOf(codes[name])),
  );
