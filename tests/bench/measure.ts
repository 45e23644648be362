import { cpuOf, cpuOfPostgres, memoryOf } from "./cpu.js";
import { askers, type Door, type Question } from "./door.js";

/** One of those that are compared: its process, its questions, and the way to put them. */
export type Side = {
  readonly pid: number;
  readonly door: Door;
  /** How many questions there are before the first one comes again. */
  readonly many: number;
  question(turn: number): Question;
};
export type Effort = { readonly rounds: number; readonly seconds: number };

/** Milliseconds of processor time a request. */
export type Cost = { readonly node: number; readonly pg: number; readonly total: number };
/** The best round's cost; how long all rounds' askers waited, and the megabytes held as each round ended, least first. */
export type Measured = { cost: Cost; waited: number[]; held: number[] };

const warmingUp = 8;
/** Connections that were idle are opened again, and their plans made, before anything is counted. */
const comingBack = 0.4;

/** Everybody asks as fast as he is answered, for so many seconds and so many turns. Turns go on where they were. */
export async function load({ door, question }: Side, seconds: number, turns: number[], atLeast = 0): Promise<number[]> {
  const waited: number[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    turns.map(async (_, asker) => {
      for (let begun = performance.now(); begun < until || (turns[asker] ?? 0) < atLeast; begun = performance.now()) {
        const turn = turns[asker] ?? 0;
        turns[asker] = turn + askers;
        await door.ask(question(turn));
        waited.push(performance.now() - begun);
      }
    }),
  );
  door.rest();
  return waited;
}

/** Lets all sides work in turns, there and back again, so that what the machine does meanwhile falls on all of them. */
export async function measure(
  sides: readonly Side[],
  postgres: number,
  { rounds, seconds }: Effort,
): Promise<Measured[]> {
  const runs = sides.map((side) => ({ side, turns: Array.from({ length: askers }, (_, asker) => asker) }));
  const found = sides.map(
    (): Measured => ({ cost: { node: 0, pg: 0, total: Number.POSITIVE_INFINITY }, waited: [], held: [] }),
  );
  // Once through all there is to ask: what lies on the disk costs whoever reads it first, and large databases most.
  for (const { side, turns } of runs) await load(side, warmingUp, turns, side.many);
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [...runs.keys()] : [...runs.keys()].reverse();
    for (const at of order) {
      const [run, best] = [runs[at], found[at]];
      if (!run || !best) continue;
      await load(run.side, comingBack, run.turns);
      const before = { node: cpuOf(run.side.pid), pg: cpuOfPostgres(postgres) };
      const waited = await load(run.side, seconds, run.turns);
      const node = (cpuOf(run.side.pid) - before.node) / waited.length;
      const pg = (cpuOfPostgres(postgres) - before.pg) / waited.length;
      if (node + pg < best.cost.total) best.cost = { node, pg, total: node + pg };
      best.waited.push(...waited);
      best.held.push(memoryOf(run.side.pid));
    }
  }
  for (const { waited, held } of found) for (const list of [waited, held]) list.sort((one, other) => one - other);
  return found;
}

/** Of values in order, the one than which so large a part is less. */
export const percentile = (values: readonly number[], part: number): number =>
  values[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
