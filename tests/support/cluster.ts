import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Embedded, startEmbedded } from "@zorgvuldig/server/foundation/database/embedded";
import { migrate } from "@zorgvuldig/server/foundation/database/migrate";
import { prepareOwner } from "@zorgvuldig/server/foundation/database/owner";

/** What the set-up hands to the test files, which run in processes of their own. */
export interface Cluster {
  superuserUrl: string;
  /** The owner's, to the migrated template. */
  ownerUrl: string;
  keysFile: string;
  folder: string;
}

export const TEMPLATE = "zorgvuldig_template";

const VARIABLE = "ZORGVULDIG_TEST_CLUSTER";

let running: { embedded: Embedded; folder: string } | undefined;

/** Starts the one database server of a test run and migrates the database that all others are copies of. */
export async function startCluster(): Promise<void> {
  const folder = path.join(tmpdir(), `zorgvuldig-tests-${randomBytes(6).toString("hex")}`);
  const embedded = await startEmbedded({ dataDir: folder, volatile: true, maxConnections: 200 });
  running = { embedded, folder };

  const ownerPassword = randomBytes(24).toString("base64url");
  await prepareOwner(embedded.superuserUrl, { database: TEMPLATE, ownerPassword });
  const ownerUrl = embedded.url("zv_owner", ownerPassword, TEMPLATE);
  const keysFile = path.join(folder, "keys");
  await migrate(ownerUrl, { mode: "test", keysFile });

  const cluster: Cluster = { superuserUrl: embedded.superuserUrl, ownerUrl, keysFile, folder };
  process.env[VARIABLE] = JSON.stringify(cluster);
}

export async function stopCluster(): Promise<void> {
  if (!running) return;
  await running.embedded.stop();
  await rm(running.folder, { recursive: true, force: true });
}

/** The database server of this run. */
export function getCluster(): Cluster {
  const handed = process.env[VARIABLE];
  if (!handed) throw new Error("There is no database server: run the tests with npm test.");
  return JSON.parse(handed);
}
