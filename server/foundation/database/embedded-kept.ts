import { setTimeout as pause } from "node:timers/promises";
import { logIncident } from "../audit/incident.js";
import type { Run } from "./embedded-guard.js";

/** Milliseconds before each attempt; the last goes on for as long as it takes: a disk that is full is emptied some day. */
const waits = [100, 250, 500, 1_000, 2_000];

/**
 * Keeps PostgreSQL running: when it is killed, or ends because it has no room, it is started again at the same place, until
 * `stop`. Nothing of its folder is touched: PostgreSQL itself knows whether what it left still runs.
 */
export class KeptRunning {
  private readonly ending = new AbortController();
  private readonly keeping: Promise<void>;

  constructor(
    private run: Run | undefined,
    private readonly again: () => Promise<Run>,
  ) {
    this.keeping = this.keep();
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.run?.stop();
    await this.keeping;
  }

  private async keep(): Promise<void> {
    while (this.run) {
      await this.run.ended.catch(() => null);
      this.run = await this.restarted();
    }
  }

  private async restarted(): Promise<Run | undefined> {
    const { signal } = this.ending;
    for (let tries = 0; !signal.aborted; tries++) {
      await pause(waits[tries] ?? waits.at(-1), undefined, { signal }).catch(() => {});
      if (signal.aborted) break;
      try {
        const run = await this.again();
        if (!signal.aborted) return run;
        await run.stop();
      } catch (error) {
        // One that cannot start for an hour is one incident.
        if (tries === waits.length) logIncident(error);
      }
    }
    return undefined;
  }
}
