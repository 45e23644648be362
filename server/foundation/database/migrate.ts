import { migrations } from "@zorgvuldig/migrations";
import type pg from "pg";
import { DataSource } from "typeorm";
import { allTables } from "../access/declared.js";
import { Explained } from "../explained.js";
import { Keys } from "../vault/keys.js";
import type { Installation } from "../vault/ring.js";
import { type Found, installationIn, markRestoring } from "./found.js";
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
  return alone(url, migrations, async (source) => {
    const found = await installationIn(source);
    const keys = found ? keysOf(found, mode, keysFile) : Keys.forNew(keysFile, { mode, place });
    const unready = await unreadyLogins(source, url, keys);
    await source.runMigrations();
    if (!found) await source.query("insert into installation (mode, keys) values ($1, $2)", [mode, keys.id]);
    await tellPasswords(source, keys, unready);
    return { source, keys };
  });
}

/**
 * Makes the tables of a backup in an empty database, by the steps that made them where it comes from, and the logins that these keys know. Throws `Explained`
 * when there is something in that database, or when one of the steps is of a later version.
 */
export async function migrateForRestore(url: string, keys: Keys, steps: readonly string[]): Promise<DataSource> {
  const known = new Map(migrations.map((step) => [new step().name, step]));
  const wanted = steps.map((name) => known.get(name)).filter((step) => step !== undefined);
  if (wanted.length < steps.length) throw new Explained("The backup was made by a later version than this one");
  return alone(url, wanted, async (source) => {
    const unready = await unreadyLogins(source, url, keys);
    await markRestoring(source);
    await source.runMigrations();
    await tellPasswords(source, keys, unready);
    return source;
  });
}

/** The steps that came after the backup, within what its rows are put back in: the keys and what was counted may be of a later version than the data. */
export async function migrateRestored(owner: pg.Client, steps: readonly string[]): Promise<void> {
  for (const { name, sql } of migrations.map((Step) => new Step()))
    if (!steps.includes(name)) {
      await owner.query(sql);
      await owner.query("insert into migrations (timestamp, name) values ($1, $2)", [Number(name.slice(-13)), name]);
    }
}

/** Does this as the owner, over one connection that is closed afterwards: two servers that start together look and migrate one after the other. */
async function alone<T>(url: string, steps: typeof migrations, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = new DataSource({
    type: "postgres",
    url,
    entities: allTables(),
    migrations: steps,
    migrationsTransactionMode: "all",
    synchronize: false,
    installExtensions: false,
    poolSize: 1,
  });
  await source.initialize().catch((cause) => {
    throw new Explained("DATABASE_URL: there is no database there, or it does not let its owner in", { cause });
  });
  try {
    await source.query("select pg_advisory_lock(hashtext('zv migrate'))");
    return await work(source);
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
