import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { migrations } from "@zorgvuldig/migrations";
import { DataSource } from "typeorm";
import { allTables } from "../access/declared.js";
import { Keys } from "../vault/keys.js";
import { logins, Pools, passwordOf } from "./pools.js";

type Options = { mode: "real" | "demo" | "test"; keysFile: string };

/**
 * Brings the database to this version as its owner, tells it the passwords of the logins, and closes that connection. Gives
 * the metadata of the tables and the keys that belong to this installation. Throws when either belongs to another.
 */
export async function migrate(url: string, { mode, keysFile }: Options): Promise<{ source: DataSource; keys: Keys }> {
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
    throw new Error("DATABASE_URL: there is no database there, or it does not let its owner in", { cause });
  });
  try {
    await mayMakeLogins(source);
    // Two servers that start together migrate one after the other.
    await source.query("select pg_advisory_lock(hashtext('zv migrate'))");
    await source.runMigrations();
    const keys = await installed(source, mode, keysFile);
    if (!(await knowsPasswords(url, keys))) await tellPasswords(source, keys);
    return { source, keys };
  } finally {
    await source.destroy();
  }
}

/** A managed database may not let its owner make logins: then an administrator of it must, once. */
async function mayMakeLogins(source: DataSource): Promise<void> {
  const wanted = [...logins, "zv_guard"];
  const [{ may, there }] = await source.query<[{ may: boolean; there: string }]>(
    `select (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) may,
     (select count(*) from pg_roles where rolname = any ($1)) there`,
    [wanted],
  );
  if (may || Number(there) === wanted.length) return;
  const statements = wanted.map((name) => `create role ${name} ${name === "zv_guard" ? "nologin" : "login"};`);
  throw new Error(
    `DATABASE_URL: its owner may not make logins. Let an administrator of the database run, once:\n${statements.join("\n")}
grant ${wanted.join(", ")} to current_owner with admin option;`,
  );
}

async function installed(source: DataSource, mode: string, keysFile: string): Promise<Keys> {
  const [found] = await source.query<{ mode: string; keys: string }[]>("select mode, keys from installation");
  const keys = Keys.open(keysFile, !found);
  if (!found) await source.query("insert into installation (mode, keys) values ($1, $2)", [mode, keys.id]);
  else if (found.mode !== mode) throw new Error(`DEMO: this database was made as ${found.mode}, not as ${mode}`);
  else if (found.keys !== keys.id)
    throw new Error(`KEYS: ${keysFile} belongs to another installation than this database`);
  return keys;
}

/** They are all set together, so one of them tells of all. */
async function knowsPasswords(url: string, keys: Keys): Promise<boolean> {
  const pools = new Pools(url, keys, 1);
  const isKnown = await pools.answers();
  await pools.end();
  return isKnown;
}

async function tellPasswords(source: DataSource, keys: Keys): Promise<void> {
  for (const login of logins) await source.query(`alter role ${login} password '${verifier(passwordOf(keys, login))}'`);
}

/** What PostgreSQL stores of a password (RFC 5803), so that the password itself travels in no statement and no log. */
function verifier(password: string): string {
  const salt = randomBytes(16);
  const iterations = 4096;
  const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
  const hmac = (text: string) => createHmac("sha256", salted).update(text).digest();
  const storedKey = createHash("sha256").update(hmac("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${storedKey}:${hmac("Server Key").toString("base64")}`;
}
