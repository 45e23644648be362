import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { buildApi } from "./api.js";
import type { Config } from "./config.js";
import { makeDemo } from "./demo/demo.js";
import { removeEmbedded, startEmbedded } from "./foundation/database/embedded.js";
import { migrate } from "./foundation/database/migrate.js";
import { prepareOwner } from "./foundation/database/owner.js";
import { Pools } from "./foundation/database/pools.js";
import type { House } from "./foundation/database/request.js";
import { listen } from "./http.js";

export type Serving = { readonly port: number; readonly house: House; stop(): Promise<void> };

const database = "zorgvuldig";

/** Starts the house: database, migrations, access, demonstration, port. What it opened it closes, also when a step fails. */
export async function serve(config: Config): Promise<Serving> {
  const opened: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    const api = await buildApi();
    const url = config.databaseUrl ?? (await embedded(config, opened));
    const { source, keys } = await migrate(url, config);
    const pools = new Pools(url, keys);
    opened.push(() => pools.end());
    const house: House = { source, pools, vault: keys };
    if (config.mode === "demo") await makeDemo(house);
    const { port, stop: close } = await listen(house, api, config);
    opened.push(close);
    return { port, house, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function embedded({ dataDir, keysFile, isFresh }: Config, opened: (() => Promise<void>)[]): Promise<string> {
  if (isFresh) {
    await removeEmbedded(dataDir);
    await rm(keysFile, { force: true });
  }
  const running = await startEmbedded({ dataDir, volatile: false });
  opened.push(() => running.stop());
  // The owner's password lives as long as this start: nobody else signs in as the owner.
  const ownerPassword = randomBytes(24).toString("base64url");
  await prepareOwner(running.superuserUrl, { database, ownerPassword });
  return running.url("zv_owner", ownerPassword, database);
}
