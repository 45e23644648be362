import { rm } from "node:fs/promises";
import path from "node:path";
import { limits } from "@zorgvuldig/schema/limits";
import type { Config } from "@zorgvuldig/server/config";
import type { House } from "@zorgvuldig/server/foundation/database/request";
import { panelDocuments } from "@zorgvuldig/server/http/documents";
import { serve } from "@zorgvuldig/server/serve";
import { getCluster } from "./cluster.js";
import { type Database, emptyDatabase, freshDatabase } from "./database.js";
import { keysFor } from "./key-file.js";

/** A real server on a database of its own. */
export interface RunningServer {
  /** As people write it: a browser keeps the cookies of the house for localhost, not for a number. */
  url: string;
  database: Database;
  keysFile: string;
  headsFile: string;
  /** What its requests share; for what has no screen yet. */
  house: House;
  stop(): Promise<void>;
}

/**
 * Starts a server in this process, on a free port. What differs from an ordinary test installation is given, and which
 * documents it knows beside the panel's.
 */
export async function startServer(
  differs: Partial<Config> = {},
  documents: readonly string[] = [],
): Promise<RunningServer> {
  // What the others are a copy of was made for tests.
  const database = differs.mode === "real" ? await emptyDatabase() : await freshDatabase();
  const server = await serveOn(database, differs, documents);
  return {
    ...server,
    async stop() {
      await server.stop();
      await database.drop();
    },
  };
}

const minute = 60_000;

/** What a server does every minute a test has done when it wants it: on a slow machine a minute passes in the middle of one. */
async function withoutMinutes<T>(start: () => Promise<T>): Promise<T> {
  const every = globalThis.setInterval;
  globalThis.setInterval = ((work: () => void, delay = 0) =>
    delay < minute ? every(work, delay) : every(() => {}, minute)) as typeof every;
  try {
    return await start();
  } finally {
    globalThis.setInterval = every;
  }
}

/** Starts a server on a database that is there: beside another one, or after it. */
export async function serveOn(
  database: Database,
  differs: Partial<Config> = {},
  documents: readonly string[] = [],
): Promise<RunningServer> {
  const { folder } = getCluster();
  const dataDir = path.join(folder, database.name);
  const keysFile = differs.keysFile ?? (await keysFor(database, differs.mode === "real" ? "real" : "test"));
  const config: Config = {
    port: 0,
    dataDir,
    databaseUrl: database.ownerUrl,
    mode: "test",
    publicUrl: null,
    keysFile,
    headsFile: `${keysFile}.heads`,
    ledgerFile: `${keysFile}.erasures`,
    mail: null,
    oidc: null,
    namesHeld: limits.names,
    isFresh: false,
    ...differs,
  };
  const server = await withoutMinutes(() => serve(config, [...panelDocuments(), ...documents]));
  return {
    url: `http://localhost:${server.port}`,
    database,
    keysFile: config.keysFile,
    headsFile: config.headsFile,
    house: server.house,
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
