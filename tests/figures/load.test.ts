import { expect } from "@jest/globals";
import { percentile } from "../support/counted.js";
import { figure } from "../support/figure.js";
import { LoadedHouse } from "../support/loaded-house.js";
import { until } from "../support/process.js";
import { type Loaded, SteadyLoad } from "../support/steady-load.js";

const people = { staff: 40, consultants: 150 };

/** Megabytes an hour by which it grew, by the line that fits best through the last four fifths. */
function slope(memory: readonly number[]): number {
  const last = memory.slice(Math.floor(memory.length / 5));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const [x, y] = [mean(last.map((_, at) => at)), mean(last)];
  const [up, along] = [mean(last.map((value, at) => (at - x) * (value - y))), mean(last.map((_, at) => (at - x) ** 2))];
  return Math.round((3600 * up) / Math.max(1, along));
}

const told = (perSecond: number, seconds: number, { went, wrong, memory }: Loaded): string =>
  `${perSecond}/s for ${seconds} s: ${went.length} answers, ${wrong.length} errors, p50 ${percentile(went, 0.5)}, p95 ${percentile(went, 0.95)}, p99 ${percentile(went, 0.99)} ms; memory ${Math.max(0, ...memory)} MB${memory.length < 60 ? "" : `, growing ${slope(memory)} MB/h`}`;

figure(
  "L1",
  {
    tried:
      "20,000 cases and a million events; 40 sessions of staff and 150 of consultants, of whom 7 in 10 look and 3 write",
    toHold: "50/s for 10 min: p95 150, p99 400 ms, 0 errors; 200/s for 60 s: p99 1 s, no 5xx",
    small: 240,
    full: 20_000,
  },
  async (size) => {
    const isFull = size >= 20_000;
    const house = await LoadedHouse.open({ cases: size, events: isFull ? 1_000_000 : 2_000, ...people });
    const load = new SteadyLoad(house);
    try {
      await until(async () => (await house.unsealed()) < 1_000, 900_000);
      const [steady, much] = isFull ? [600, 60] : [2, 1];
      // Connections are opened and statements prepared by the first who ask.
      await load.run(10, isFull ? 20 : 2);
      const one = await load.run(50, steady);
      const other = await load.run(isFull ? 200 : 50, much);

      const measured = `${told(50, steady, one)}; then ${told(isFull ? 200 : 50, much, other)}`;
      // Some of what went wrong says as much as all of it.
      const failed = {
        steady: one.wrong.slice(0, 3),
        much: other.wrong.filter((said) => !/^4/.test(said)).slice(0, 3),
      };
      const limits = {
        p95: percentile(one.went, 0.95) <= 150,
        p99: percentile(one.went, 0.99) <= 400,
        ofMuch: percentile(other.went, 0.99) <= 1_000,
      };
      // What was measured is told also when it is not what should be.
      expect({ measured, ...failed, ...(isFull ? limits : {}) }).toEqual({
        measured,
        steady: [],
        much: [],
        ...(isFull ? { p95: true, p99: true, ofMuch: true } : {}),
      });
      return measured;
    } finally {
      load.rest();
      await house.close();
    }
  },
);
