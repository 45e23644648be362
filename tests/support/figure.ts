import { appendFileSync } from "node:fs";
import { test } from "@jest/globals";

type Figure = {
  /** What is tried, and what must come of it. */
  readonly tried: string;
  readonly toHold: string;
  /** How often or how much, at every run of the tests and by `npm run figures`. */
  readonly small: number;
  readonly full: number;
};
/** A line of the table that `npm run figures` prints. */
export type Measured = { id: string; tried: string; toHold: string; size: number; measured: string };

const minute = 60_000;
/** Where the lines are collected; only `npm run figures` asks for them. */
const file = process.env.FIGURES_FILE;
const isFull = process.env.FIGURES_SIZE === "full";

/**
 * A figure that the house must hold. `measure` gets the size, throws when the figure is not held, and says in some words what it
 * measured. What it says may hold milliseconds; whether it is held may not hang on them, but where the figure itself is a time.
 */
export const figure = (
  id: string,
  { tried, toHold, small, full }: Figure,
  measure: (size: number) => Promise<string>,
): void =>
  test(
    `${id}: ${tried}`,
    async () => {
      const size = isFull ? full : small;
      const measured = await measure(size);
      const line: Measured = { id, tried, toHold, size, measured };
      if (file) appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
    isFull ? 120 * minute : 3 * minute,
  );
