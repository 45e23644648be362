import { spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import { totalmem } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { Explained } from "../explained.js";
import { binariesFor } from "./embedded-binaries.js";
import { clusterIn, endLeftover, environment, GUARD_NAME } from "./embedded-cluster.js";
import { clusterOf, homeOf, removeHome } from "./embedded-home.js";

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

// Stands between us and PostgreSQL, and ends it as soon as our side of the pipe closes: when we stop, or when we are killed.
// It outlives a signal meant for the whole group, repeats itself because PostgreSQL is deaf in its first moments, and leaves
// with PostgreSQL's own exit code.
const GUARD = `
signal=$2 discard=$3; shift 3
trap '' HUP INT TERM
exec 3<&0
"$@" </dev/null 3<&- & postgres=$!
(read -r _ <&3; while kill -s "$signal" $postgres; do sleep 1; done) </dev/null >/dev/null 2>&1 & watch=$!
wait $postgres; code=$?
kill -s KILL $watch
[ -z "$discard" ] || rm -rf "$discard"
exit $code
`;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, HOST, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const readiness = (stderr: Readable, ended: Promise<number | null>): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = "";
    stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-4_000);
      if (said.includes("ready to accept connections")) resolve();
    });
    ended.then((code) => reject(new Explained(`PostgreSQL ended with ${code} while starting: ${said}`)), reject);
  });

/**
 * Starts the PostgreSQL that comes with the packages, as any user. A server left by a killed run is ended first; one in use
 * is refused. When this process dies, the server stops by itself.
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

  const how = [String(process.pid), volatile ? "QUIT" : "INT", volatile ? home.folder : ""];
  const guard = spawn("/bin/sh", ["-c", GUARD, GUARD_NAME, ...how, ...postgres], {
    ...home.as,
    env: environment,
    cwd: home.folder,
    stdio: ["pipe", "ignore", "pipe"],
    // Ctrl-C reaches us alone: the pools are closed before the database goes.
    detached: true,
  });
  const ended = new Promise<number | null>((resolve, reject) => guard.once("close", resolve).once("error", reject));
  await readiness(guard.stderr, ended);

  const url = (user: string, secret: string, database: string) =>
    `postgres://${encodeURIComponent(user)}:${encodeURIComponent(secret)}@${HOST}:${port}/${encodeURIComponent(database)}`;
  return {
    url,
    superuserUrl: url("postgres", password, "postgres"),
    async stop() {
      guard.stdin.destroy();
      await ended;
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
