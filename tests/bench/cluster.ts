import { randomBytes } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Embedded, removeEmbedded, startEmbedded } from "@zorgvuldig/server/foundation/database/embedded";
import { migrate } from "@zorgvuldig/server/foundation/database/migrate";
import { prepareOwner } from "@zorgvuldig/server/foundation/database/owner";
import type { Opened } from "@zorgvuldig/server/opened";
import { Client } from "pg";
import { startChild } from "./children.js";
import { seedSteps, seedVersion } from "./seed/version.js";

/** All databases of the bench are one installation's: the logins are the cluster's, and their passwords follow from one key file. */
const place = "bench";

/** A seeded database: the addresses of its owner and of the superuser. */
export type Seeded = {
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  readonly keysFile: string;
  readonly cases: number;
};

type Wanted = { readonly name: string; readonly cases: number; readonly flags?: readonly string[] };

/** The one database server of a run: the house's own, durable, in a folder that is kept or thrown away. */
export class Cluster {
  private readonly ownerPassword = randomBytes(24).toString("base64url");

  private constructor(
    private readonly embedded: Embedded,
    private readonly folder: string,
    private readonly opened: Opened,
    /** The first process of PostgreSQL. */
    readonly pid: number,
  ) {}

  static async start(kept: string | undefined, opened: Opened): Promise<Cluster> {
    const folder = kept ?? path.join(tmpdir(), `zorgvuldig-bench-${randomBytes(6).toString("hex")}`);
    if (!kept)
      opened.add(async () => {
        await removeEmbedded(folder);
        await rm(folder, { recursive: true, force: true });
      });
    const embedded = await startEmbedded({ dataDir: folder, volatile: false, maxConnections: 200 });
    opened.add(() => embedded.stop());
    // A seeding writes more than an installation does in years: with little room every page goes out over and over.
    await asked(embedded.superuserUrl, "alter system set max_wal_size = '16GB'");
    await asked(embedded.superuserUrl, "select pg_reload_conf()");
    const pid = Number.parseInt(await readFile(path.join(folder, "postgres/cluster/postmaster.pid"), "utf8"), 10);
    return new Cluster(embedded, folder, opened, pid);
  }

  /** A database with so many cases: the one that was kept, when it is whole and seeded alike; otherwise a new one. */
  async seeded({ name, cases, flags = [] }: Wanted, says: (text: string) => void): Promise<Seeded> {
    const database = { ...this.addressesOf(name), keysFile: path.join(this.folder, "keys.json"), cases };
    await prepareOwner(this.embedded.superuserUrl, { database: name, ownerPassword: this.ownerPassword });
    const { source } = await migrate(database.ownerUrl, { mode: "test", keysFile: database.keysFile, place });
    const version = seedVersion(source);
    if (await isSeeded(database, version)) return database;

    says(`Seeding ${cases} cases`);
    await this.drop(name);
    await prepareOwner(this.embedded.superuserUrl, { database: name, ownerPassword: this.ownerPassword });
    // Rows live for one lot: with more room for the young, hardly one is ever moved.
    const roomy = ["--max-semi-space-size=64", ...flags];
    const onDone = (done: number) => done % 50_000 === 0 && says(`${done} of ${cases}`);
    const told = { ...database, place };
    const seeding = await startChild("seed/main.js", { told, opened: this.opened, flags: roomy, onDone });
    await seeding.stop();
    return database;
  }

  /** A database in which nothing was ever made. */
  async empty(name: string): Promise<{ ownerUrl: string; superuserUrl: string }> {
    await this.drop(name);
    await prepareOwner(this.embedded.superuserUrl, { database: name, ownerPassword: this.ownerPassword });
    return this.addressesOf(name);
  }

  drop(name: string): Promise<unknown> {
    return asked(this.embedded.superuserUrl, `drop database if exists ${name} with (force)`);
  }

  private addressesOf(name: string): { ownerUrl: string; superuserUrl: string } {
    const within = new URL(this.embedded.superuserUrl);
    within.pathname = `/${name}`;
    return { ownerUrl: this.embedded.url("zv_owner", this.ownerPassword, name), superuserUrl: within.href };
  }
}

async function isSeeded({ superuserUrl, cases }: Seeded, version: string): Promise<boolean> {
  const [{ is_there } = {}] = await asked(superuserUrl, "select to_regclass('plain.seed') is not null is_there");
  if (!is_there) return false;
  const [seed] = await asked(superuserUrl, "select * from plain.seed");
  return seed?.version === version && seed.cases === cases && seedSteps().startsWith(String(seed.steps));
}

/** The rows of one question to a database. */
export async function asked(url: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}
