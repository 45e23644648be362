import { migrations } from "@zorgvuldig/migrations";
import { DataSource } from "typeorm";
import { allTables } from "../access/declared.js";
import { Explained } from "../explained.js";
import { Keys } from "../vault/keys.js";
import type { Installation } from "../vault/ring.js";
import { type Found, installationIn } from "./found.js";
import { tellPasswords, unreadyLogins } from "./logins.js";

type Options = {
  mode: Installation["mode"];
  keysFile: string;
  /** Where it lives, when its address does not say so: the embedded database has another port at each start. */
  place?: string;
};

/**
 * Brings the database to this version as its owner, tells it the passwords of the logins, and closes that connection. Gives
 * the metadata of the tables and the keys that belong to this installation. Throws when either belongs to another, before
 * anything is changed.
 */
export async function migrate(
  url: string,
  { mode, keysFile, place = addressOf(url) }: Options,
): Promise<{ source: DataSource; keys: Keys }> {
  const source = new DataSource({
    type: "postgres",
    url,
    entities: allTables(),
    migrations,
    migrationsTransactionMode: "all",
    synchronize: false,
    installExtensions: false,
    poolSize: 1,
  });
  await source.initialize().catch((cause) => {
    throw new Explained("DATABASE_URL: there is no database there, or it does not let its owner in", { cause });
  });
  try {
    // Two servers that start together look and migrate one after the other.
    await source.query("select pg_advisory_lock(hashtext('zv migrate'))");
    const found = await installationIn(source);
    const keys = found ? keysOf(found, mode, keysFile) : Keys.forNew(keysFile, { mode, place });
    const unready = await unreadyLogins(source, url, keys);
    await source.runMigrations();
    if (!found) await source.query("insert into installation (mode, keys) values ($1, $2)", [mode, keys.id]);
    await tellPasswords(source, keys, unready);
    return { source, keys };
  } finally {
    await source.destroy();
  }
}

function keysOf(found: Found, mode: string, keysFile: string): Keys {
  if (found.mode !== mode) throw new Explained(`DEMO: this database was made as ${found.mode}, not as ${mode}`);
  const keys = Keys.open(keysFile, found.root);
  if (found.keys !== keys.id)
    throw new Explained(`KEYS: ${keysFile} belongs to another installation than this database`);
  return keys;
}

/** Whoever signs in, it is the same place. */
function addressOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}
