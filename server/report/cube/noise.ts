import { randomInt } from "node:crypto";

/** A number below `n`, every one as likely: by nobody to be foretold in the product, and repeatable in a test of what is made of it. */
export type Chance = (n: number) => number;

/** Of the operating system; it takes bounds below 2^48. */
export const chance: Chance = (n) => randomInt(n);

/** True with a chance of e to the minus `over/under`, for a quotient of at most 1: by whole numbers alone. */
function isBelow(over: number, under: number, next: Chance): boolean {
  let turn = 1;
  while (next(under * turn) < over) turn++;
  return turn % 2 === 1;
}

/** The same for any quotient. */
function happens(over: number, under: number, next: Chance): boolean {
  let left = over;
  for (; left > under; left -= under) if (!isBelow(1, 1, next)) return false;
  return isBelow(left, under, next);
}

/** A whole number whose chance falls by the same factor with every step of `scale` from nought. */
function laplace(scale: number, next: Chance): number {
  for (;;) {
    const rest = next(scale);
    if (!happens(rest, scale, next)) continue;
    let whole = 0;
    while (isBelow(1, 1, next)) whole++;
    const size = rest + scale * whole;
    const isNegative = next(2) === 1;
    if (isNegative && size === 0) continue;
    return isNegative ? -size : size;
  }
}

/**
 * A draw of the discrete normal distribution round nought with this variance parameter, a whole number (Canonne, Kamath and Steinke 2020). No fraction is ever
 * reckoned with, so that nothing of what is hidden shows in the last digit of a number (report/anonymised). Of nought it is nought.
 */
export function noise(variance: number, next: Chance = chance): number {
  if (!Number.isInteger(variance) || variance < 0) throw new Error("A variance is a whole number");
  if (variance === 0) return 0;
  const scale = Math.floor(Math.sqrt(variance)) + 1;
  for (;;) {
    const drawn = laplace(scale, next);
    const off = scale * Math.abs(drawn) - variance;
    if (happens(off * off, 2 * variance * scale * scale, next)) return drawn;
  }
}
