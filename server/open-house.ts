import { randomBytes } from "node:crypto";
import type { Config } from "./config.js";
import { Plans } from "./foundation/access/plan/plans.js";
import { startEmbedded } from "./foundation/database/embedded.js";
import { migrate } from "./foundation/database/migrate.js";
import { prepareOwner } from "./foundation/database/owner.js";
import { Pools } from "./foundation/database/pools.js";
import type { House } from "./foundation/database/request.js";
import { Names } from "./foundation/search/names.js";
import { removeDemo } from "./fresh.js";
import type { Opened } from "./opened.js";

/** The database of the embedded server that is the house's. */
const database = "zorgvuldig";

/** The database at this version, its keys and its logins: what the server and an operator's commands work on. */
export const openHouse = async (config: Config, opened: Opened): Promise<House> =>
  openHouseAt(await ownerUrl(config, opened), config, opened);

/** The same, of a database that is running already. */
export async function openHouseAt(url: string, config: Config, opened: Opened): Promise<House> {
  const { mode, keysFile, databaseUrl, dataDir, namesHeld } = config;
  const { source, keys } = await migrate(url, databaseUrl ? { mode, keysFile } : { mode, keysFile, place: dataDir });
  const pools = new Pools(url, keys);
  opened.add(() => pools.end());
  return {
    source,
    pools,
    vault: keys,
    plans: new Plans(),
    names: new Names({ source, pools, vault: keys }, namesHeld),
  };
}

/** The owner's address of the database, which is started first when it is the embedded one. */
export const ownerUrl = async (config: Config, opened: Opened): Promise<string> =>
  config.databaseUrl ?? embedded(config, opened);

async function embedded(config: Config, opened: Opened): Promise<string> {
  if (config.isFresh) await removeDemo(config, database);
  const running = await startEmbedded({ dataDir: config.dataDir, volatile: false });
  opened.add(() => running.stop());
  // The owner's password lives as long as this start: nobody else signs in as the owner.
  const ownerPassword = randomBytes(24).toString("base64url");
  await prepareOwner(running.superuserUrl, { database, ownerPassword });
  return running.url("zv_owner", ownerPassword, database);
}
