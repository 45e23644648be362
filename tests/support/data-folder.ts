import { randomBytes } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { processesOn } from "./process.js";

/** A data folder of one's own, with its keys beside it; whoever makes it throws it away. */
export class DataFolder {
  readonly path = path.join(tmpdir(), `zorgvuldig-faults-${randomBytes(6).toString("hex")}`);

  get settings(): Record<string, string> {
    return { DATA_DIR: this.path, DEMO: "1" };
  }

  /** The first process of the database that runs in it. */
  async postgres(): Promise<number> {
    return Number.parseInt(await readFile(path.join(this.path, "postgres/cluster/postmaster.pid"), "utf8"), 10);
  }

  processes(): Promise<number[]> {
    return processesOn(this.path);
  }

  async throwAway(): Promise<void> {
    for (const folder of [this.path, `${this.path}.keys`])
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
