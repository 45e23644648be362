/**
 * The world's own time, in milliseconds: what a person's telephone reckons its codes by. A demonstration's clock can be moved,
 * his telephone's cannot.
 */
export const worldTime = (): number => Date.now();
