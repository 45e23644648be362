import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { Client, DatabaseError } from "pg";
import type { Config } from "./config.js";
import { type Embedded, removeEmbedded, startEmbedded } from "./foundation/database/embedded.js";
import { Explained } from "./foundation/explained.js";
import { KeyFile } from "./foundation/vault/key-file.js";
import { isOf } from "./foundation/vault/ring.js";

type Place = Pick<Config, "dataDir" | "keysFile">;

/** Throws away the demonstration of this data folder and its keys. Refuses when either may be anything else. */
export async function removeDemo({ dataDir, keysFile }: Place, database: string): Promise<void> {
  const hasData = existsSync(path.join(dataDir, "postgres/cluster"));
  if (hasData || existsSync(keysFile)) {
    const ring = new KeyFile(keysFile).read();
    if (!ring || !isOf(ring, { mode: "demo", place: dataDir }))
      refuse(`${keysFile} is not the key file of a demonstration in ${dataDir}`);
    if (hasData) await ensureDemo(dataDir, ring.id, database);
  }
  // Data first: without the keys nobody could tell any more that they were a demonstration's.
  await removeEmbedded(dataDir);
  await rm(keysFile, { force: true });
}

function refuse(why: string): never {
  throw new Explained(`--fresh: ${why}; nothing was removed. What may go, remove yourself`);
}

/** A key file can be left over from a demonstration that another installation took the place of. */
async function ensureDemo(dataDir: string, keys: string, database: string): Promise<void> {
  const running = await startEmbedded({ dataDir, volatile: false });
  const found = await installationIn(running, database).finally(() => running.stop());
  if (found && (found.mode !== "demo" || found.keys !== keys))
    refuse(`the database in ${dataDir} is not that demonstration`);
}

async function installationIn(
  { superuserUrl }: Embedded,
  database: string,
): Promise<{ mode: string; keys: string } | undefined> {
  const within = new URL(superuserUrl);
  within.pathname = `/${database}`;
  const client = new Client({ connectionString: within.href });
  try {
    await client.connect();
    const { rows } = await client.query<{ mode: string; keys: string }>("select mode, keys from installation");
    return rows[0];
  } catch (error) {
    // No such database, or no such table: a first start that was cut short.
    if (error instanceof DatabaseError && (error.code === "3D000" || error.code === "42P01")) return undefined;
    throw error;
  } finally {
    await client.end();
  }
}
