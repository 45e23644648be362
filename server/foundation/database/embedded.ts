import { type AddressInfo, createServer } from "node:net";
import { totalmem } from "node:os";
import path from "node:path";
import { binariesFor } from "./embedded-binaries.js";
import { clusterIn, endLeftover } from "./embedded-cluster.js";
import { guarded } from "./embedded-guard.js";
import { clusterOf, homeOf, removeHome } from "./embedded-home.js";
import { KeptRunning } from "./embedded-kept.js";

interface EmbeddedOptions {
  /** The house's data folder; the database takes a folder of its own in it. */
  dataDir: string;
  /** For tests: no durability while it runs, and the data thrown away when it ends, however it ends. */
  volatile: boolean;
  maxConnections?: number;
}

export interface Embedded {
  url(user: string, password: string, database: string): string;
  superuserUrl: string;
  stop(): Promise<void>;
}

const HOST = "127.0.0.1";

// What a person wrote never reaches the server's log: no statements, no parameters, no details, and, since a cast error
// quotes the value in its very message, no errors at all. Callers get them; the log keeps what the server says of itself.
const SILENT = {
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
  log_statement: "none",
};

// A quarter of the memory, as PostgreSQL advises; it is taken only as far as there are pages to keep.
const kept = Math.floor(Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) / 4 / 2 ** 20);

const DURABLE = { fsync: "on", synchronous_commit: "on", full_page_writes: "on", shared_buffers: `${kept}MB` };

const VOLATILE = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  autovacuum: "off",
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, HOST, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/**
 * Starts the PostgreSQL that comes with the packages, as any user. A server left by a killed run is ended first; one in use
 * is refused. When it dies it is started again, but for one of tests; when this process dies, the server stops by itself.
 */
export async function startEmbedded({ dataDir, volatile, maxConnections = 60 }: EmbeddedOptions): Promise<Embedded> {
  const home = await homeOf(dataDir);
  const bin = await binariesFor(home.as);
  await endLeftover(home);
  const password = await clusterIn(home, bin, volatile ? "volatile" : "durable");
  const port = await freePort();
  const settings = {
    listen_addresses: HOST,
    port,
    // A path to a socket may be 107 bytes at most, and a checkout may lie deeper.
    unix_socket_directories: "",
    max_connections: maxConnections,
    ...SILENT,
    ...(volatile ? VOLATILE : DURABLE),
  };
  const postgres = [path.join(bin, "postgres"), "-D", clusterOf(home)];
  for (const [name, value] of Object.entries(settings)) postgres.push("-c", `${name}=${value}`);

  const start = () => guarded(home, postgres, volatile);
  const first = await start();
  const running = volatile ? first : new KeptRunning(first, start);

  const url = (user: string, secret: string, database: string) =>
    `postgres://${encodeURIComponent(user)}:${encodeURIComponent(secret)}@${HOST}:${port}/${encodeURIComponent(database)}`;
  return {
    url,
    superuserUrl: url("postgres", password, "postgres"),
    async stop() {
      await running.stop();
      if (volatile) await removeHome(dataDir, home);
    },
  };
}

/** Throws the embedded database of this data folder away, after ending what a killed run left running. */
export async function removeEmbedded(dataDir: string): Promise<void> {
  const home = await homeOf(dataDir);
  await endLeftover(home);
  await removeHome(dataDir, home);
}
