import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { logIncident } from "../audit/incident.js";
import type { Pools } from "../database/pools.js";

const channel = "zv_names";
const beat = 60_000;
const waits = { least: 250, most: 30_000 };

type Hearing = {
  /** It hears from now on: what happened before it must be looked up. Called again after every lost connection, and hourly. */
  settle(): void;
  /** A person of this table was added, changed or erased. */
  heard(table: string, id: string): void;
};

/** Listens, on a connection of its own, for as long as the house is open; a connection that is lost it opens again. */
export class Listener {
  private readonly ending = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly pools: Pools,
    private readonly hearing: Hearing,
  ) {}

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.running;
  }

  private get hasEnded(): boolean {
    return this.ending.signal.aborted;
  }

  private async run(): Promise<void> {
    for (let wait = waits.least; !this.hasEnded; wait = Math.min(2 * wait, waits.most)) {
      const client = this.pools.alone("zv_rounds");
      try {
        await client.connect();
        wait = waits.least;
        await this.listen(client);
      } catch (error) {
        logIncident(error);
      }
      await client.end().catch(() => {});
      await this.waited(wait);
    }
  }

  /** Until the connection is lost or the house closes. */
  private async listen(client: pg.Client): Promise<void> {
    const lost = new AbortController();
    const signal = AbortSignal.any([lost.signal, this.ending.signal]);
    for (const gone of ["error", "end"] as const) client.on(gone, () => lost.abort());
    client.on("notification", ({ payload }) => {
      const [, table, id] = payload?.match(/^(\w+) ([0-9a-f-]{36})$/) ?? [];
      if (table && id) this.hearing.heard(table, id);
    });
    await client.query(`listen ${channel}`);
    for (let beats = 0; !signal.aborted; beats++) {
      if (beats % 60 === 0) this.hearing.settle();
      await pause(beat, undefined, { signal, ref: false }).catch(() => {});
      // A connection that was cut off says nothing by itself.
      if (!signal.aborted) await client.query("select");
    }
  }

  private waited(ms: number): Promise<void> {
    return pause(ms, undefined, { signal: this.ending.signal }).catch(() => {});
  }
}
