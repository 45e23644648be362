import { buildApi } from "@zorgvuldig/server/api";
import { migrate } from "@zorgvuldig/server/foundation/database/migrate";
import { Pools } from "@zorgvuldig/server/foundation/database/pools";
import { employ, type NewAccount } from "@zorgvuldig/server/staff/employ";
import { getCluster } from "./cluster.js";
import type { Database } from "./database.js";

/** Somebody comes to work at a bureau whose servers run elsewhere; a real one has no screen for its first account yet. */
export async function employAt({ ownerUrl }: Database, account: NewAccount): Promise<void> {
  await buildApi();
  const { source, keys } = await migrate(ownerUrl, { mode: "real", keysFile: getCluster().keysFile });
  const pools = new Pools(ownerUrl, keys, 1);
  await employ({ source, pools, vault: keys }, account).finally(() => pools.end());
}
