import type { Dimension } from "@zorgvuldig/schema/report";
import { cellsOf, choicesOf, type Dimensions, sizeOf, tables } from "./tables.js";

/** By the number of dimensions of a table the variance of the noise in each of its cells. */
export type Variances = readonly number[];

const varianceOf = (variances: Variances, names: Dimensions): number => variances[names.length] ?? Number.NaN;
const isWithin = (part: Dimensions, names: Dimensions): boolean => part.every((name) => names.includes(name));
const without = (names: Dimensions, part: Dimensions): Dimensions => names.filter((name) => !part.includes(name));

/** What a release costs: one person more or less moves one cell of every table by one (zero-concentrated differential privacy). */
export const costOf = (variances: Variances): number =>
  tables.reduce((sum, { names }) => sum + 1 / (2 * varianceOf(variances, names)), 0);

/** How much a table says about an effect that it holds: the more cells lie behind it, the less. */
export const weightOf = (variances: Variances, names: Dimensions, effect: Dimensions): number =>
  1 / (varianceOf(variances, names) * cellsOf(without(names, effect)));

/** The variance of each effect once all tables that hold it were taken together, by its dimensions. */
function together(variances: Variances): ReadonlyMap<string, number> {
  return new Map(
    tables.map(({ names: effect }) => {
      const holding = tables.filter(({ names }) => isWithin(effect, names));
      return [effect.join(), 1 / holding.reduce((sum, { names }) => sum + weightOf(variances, names, effect), 0)];
    }),
  );
}

/** Few years are laid down with other variances than those before. */
const known = new Map<string, ReadonlyMap<string, number>>();

function spreadOf(variances: Variances): ReadonlyMap<string, number> {
  const spread = known.get(variances.join()) ?? together(variances);
  known.set(variances.join(), spread);
  return spread;
}

/** Says how far a published figure may be off: the standard error of a sum over so many codes of each dimension of a table, of one year. Of several years the squares add up. */
export function marginsOf(variances: Variances): (names: Dimensions, taken: (name: Dimension) => number) => number {
  const spread = spreadOf(variances);
  return (names, taken) => {
    const variance = choicesOf(names).reduce((sum, effect) => {
      const share = names.reduce((product, name) => {
        const [many, size] = [taken(name), sizeOf(name)];
        return product * (effect.includes(name) ? many - many ** 2 / size : (many / size) ** 2);
      }, spread.get(effect.join()) ?? Number.NaN);
      return sum + share;
    }, 0);
    return Math.sqrt(variance);
  };
}
