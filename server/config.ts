import path from "node:path";
import { fileURLToPath } from "node:url";
import { limits } from "@zorgvuldig/schema/limits";
import { Explained } from "./foundation/explained.js";
import { type MailServer, readMail } from "./foundation/mail/settings.js";
import { isCommand } from "./foundation/vault/key-store.js";
import { type OidcSettings, readOidc } from "./staff/oidc-settings.js";

export type Mode = "real" | "demo" | "test";

export type Config = {
  /** 0: any free port. */
  readonly port: number;
  /** Where the embedded database lives. */
  readonly dataDir: string;
  /** The owner's address of an own PostgreSQL; null: the embedded one. */
  readonly databaseUrl: string | null;
  readonly mode: Mode;
  /** Where people reach it; null: http://localhost at its own port. */
  readonly publicUrl: string | null;
  /** How mail leaves; null: it waits in the outbox. */
  readonly mail: MailServer | null;
  /** The provider of the organisation's own accounts; null: nobody signs in with one. */
  readonly oidc: OidcSettings | null;
  /** The key file, outside the data and their backups; or `command:` and the program that keeps the keys. */
  readonly keysFile: string;
  /** Where the signed heads of the log are kept as well: outside the data and their backups. */
  readonly headsFile: string;
  /** Where is written what was erased: outside the data too, for a copy that is put back does not know it. */
  readonly ledgerFile: string;
  /** Of more persons no server holds the names in memory. */
  readonly namesHeld: number;
  /** Makes a new demonstration in place of the one that is there. */
  readonly isFresh: boolean;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the checkout is, seen from the compiled file. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

function fail(name: string, why: string): never {
  throw new Explained(`${name}: ${why}`);
}

/** Reads and checks the settings, once; throws with the variable's name on nonsense. Nobody else reads the environment. */
export function readConfig(env: Environment, args: readonly string[]): Config {
  const port = Number(env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) fail("PORT", "a port is a number from 0 to 65535");
  const databaseUrl = env.DATABASE_URL || null;
  if (databaseUrl && !/^postgres(ql)?:$/.test(protocolOf("DATABASE_URL", databaseUrl)))
    fail("DATABASE_URL", "expected postgres://user:password@host/database");
  const publicUrl = env.PUBLIC_URL || null;
  if (publicUrl && !/^https?:$/.test(protocolOf("PUBLIC_URL", publicUrl))) fail("PUBLIC_URL", "expected https://host");
  const dataDir = path.resolve(root, env.DATA_DIR ?? ".data");
  const demo = env.DEMO ?? (databaseUrl ? "0" : "1");
  if (demo !== "0" && demo !== "1") fail("DEMO", "expected 0 or 1");
  const isFresh = args.includes("--fresh");
  const unknown = args.find((arg) => arg !== "--fresh");
  if (unknown) fail(unknown, "unknown; there is only --fresh");
  if (isFresh && (databaseUrl || demo === "0"))
    fail("--fresh", "makes a new demonstration, and only in the embedded database");
  const keysFile =
    env.KEYS && isCommand(env.KEYS) ? env.KEYS : path.resolve(root, env.KEYS ?? `${dataDir}.keys/keys.json`);
  const besideKeys = isCommand(keysFile) ? `${dataDir}.keys` : path.dirname(keysFile);
  return {
    port,
    dataDir,
    databaseUrl,
    mode: demo === "1" ? "demo" : "real",
    publicUrl,
    mail: readMail(env, { isDemo: demo === "1", publicUrl }),
    oidc: readOidc(env, { isDemo: demo === "1", publicUrl }),
    keysFile,
    headsFile: path.resolve(root, env.LOG_HEADS ?? path.join(besideKeys, "log-heads.txt")),
    ledgerFile: path.resolve(root, env.ERASURES ?? path.join(besideKeys, "erasures.ndjson")),
    namesHeld: limits.names,
    isFresh,
  };
}

function protocolOf(name: string, url: string): string {
  try {
    return new URL(url).protocol;
  } catch {
    return fail(name, "is no address");
  }
}
