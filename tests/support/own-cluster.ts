import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbedded } from "@zorgvuldig/server/foundation/database/embedded";
import { asked } from "./database.js";

/** A database server for one test file: roles belong to a whole server, and who may make them is what is tried. */
export interface OwnCluster {
  /** For keys and the like; goes when the server stops. */
  folder: string;
  /** Runs statements as the administrator. */
  run(text: string, database?: string): Promise<Record<string, unknown>[]>;
  /** A new, empty database of this owner, as the owner reaches it. */
  ownedBy(owner: string, password: string): Promise<string>;
  /** The administrator's address of a database. */
  superuserUrl(database: string): string;
  stop(): Promise<void>;
}

export async function ownCluster(): Promise<OwnCluster> {
  const folder = path.join(tmpdir(), `zorgvuldig-faults-${randomBytes(6).toString("hex")}`);
  const embedded = await startEmbedded({ dataDir: folder, volatile: true });
  const superuserUrl = (database: string): string => {
    const url = new URL(embedded.superuserUrl);
    url.pathname = `/${database}`;
    return url.href;
  };
  const run: OwnCluster["run"] = (text, database = "postgres") => asked(superuserUrl(database), text);
  return {
    folder,
    run,
    superuserUrl,
    async ownedBy(owner, password) {
      const name = `bureau_${randomBytes(4).toString("hex")}`;
      await run(`create database ${name} owner "${owner}"`);
      return embedded.url(owner, password, name);
    },
    async stop() {
      await embedded.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
