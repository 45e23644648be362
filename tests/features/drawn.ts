import type { Chance as Below } from "@zorgvuldig/server/report/cube/noise";
import { noise } from "@zorgvuldig/server/report/cube/noise";
import { Chance } from "../figures/random.js";

const { floor } = Math;

/** Whole numbers that can be had again, for the sampler to draw with. */
export function seeded(seed: number): Below {
  const chance = new Chance(seed);
  return (n) => floor(chance.next() * n);
}

/** So many draws of the sampler. */
export function drawnAt(variance: number, many: number, next: Below): Int32Array {
  const drawn = new Int32Array(many);
  for (let at = 0; at < many; at++) drawn[at] = noise(variance, next);
  return drawn;
}

/** How likely each value of the discrete normal distribution is, and its own moments, reckoned as it is defined. */
export function discreteNormal(variance: number) {
  const reach = Math.ceil(14 * Math.sqrt(variance));
  const weights = new Map<number, number>();
  for (let at = -reach; at <= reach; at++) weights.set(at, Math.exp((-at * at) / (2 * variance)));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const moment = (power: number) => [...weights].reduce((sum, [at, weight]) => sum + at ** power * weight, 0) / all;
  return {
    chanceOf: (value: number) => (weights.get(value) ?? 0) / all,
    variance: moment(2),
    kurtosis: moment(4) / moment(2) ** 2,
  };
}
