import { randomBytes } from "node:crypto";
import { readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { asked } from "./database.js";
import { processesOn } from "./process.js";

/** A data folder of one's own, with its keys beside it; whoever makes it throws it away. */
export class DataFolder {
  readonly path: string;
  readonly keysFile: string;
  readonly cluster: string;

  constructor(within = tmpdir()) {
    this.path = path.join(within, `zorgvuldig-faults-${randomBytes(6).toString("hex")}`);
    this.keysFile = `${this.path}.keys/keys.json`;
    this.cluster = `${this.path}/postgres/cluster`;
  }

  get settings(): Record<string, string> {
    return { DATA_DIR: this.path, DEMO: "1" };
  }

  /** The first process of the database that runs in it. */
  async postgres(): Promise<number> {
    return Number.parseInt(await readFile(path.join(this.cluster, "postmaster.pid"), "utf8"), 10);
  }

  /** Looks at the rows of its house as the superuser, while the database runs. */
  rows<T>(text: string): Promise<T[]> {
    return rowsIn<T>(this.path, text);
  }

  /** Its owner's address, as another server is told it, from now until the house is started again. */
  async ownerUrl(): Promise<string> {
    const url = new URL(await superuserIn(this.path));
    url.username = "zv_owner";
    url.password = randomBytes(12).toString("hex");
    await this.rows(`alter role zv_owner password '${url.password}'`);
    return url.href;
  }

  processes(): Promise<number[]> {
    return processesOn(this.path);
  }

  async throwAway(): Promise<void> {
    // Root may have it run elsewhere, with a link in its place.
    const far = await realpath(path.dirname(this.cluster)).catch(() => this.path);
    for (const folder of [far, this.path, `${this.path}.keys`])
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The same of a house whose data lie in this folder, as we see it. */
export const rowsIn = async <T>(folder: string, text: string): Promise<T[]> =>
  (await asked(await superuserIn(folder), text)) as T[];

async function superuserIn(folder: string): Promise<string> {
  const home = path.join(folder, "postgres");
  const port = (await readFile(path.join(home, "cluster/postmaster.pid"), "utf8")).split("\n")[3];
  const secret = await readFile(path.join(home, "superuser.secret"), "utf8");
  return `postgres://postgres:${secret}@127.0.0.1:${port}/zorgvuldig`;
}
