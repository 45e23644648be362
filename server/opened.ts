import { logIncident } from "./foundation/audit/incident.js";

/** What was opened on the way, to be closed the other way round. */
export class Opened {
  private readonly closers: (() => Promise<void>)[] = [];

  add(close: () => Promise<void>): void {
    this.closers.push(close);
  }

  /** Closes all of it: one that fails keeps no other open. Throws the first failure afterwards. */
  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (const close of this.closers.splice(0).reverse())
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    for (const failure of failures.slice(1)) logIncident(failure);
    if (failures.length > 0) throw failures[0];
  }
}
