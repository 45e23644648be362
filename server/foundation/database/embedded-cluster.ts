import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { Explained } from "../explained.js";
import { clusterOf, type Home } from "./embedded-home.js";

const run = promisify(execFile);
const SECRET = "superuser.secret";
const HALF_MADE = "making-";

/** English messages and UTC, whatever the machine says, and none of its PG… variables. */
export const environment = {
  PATH: "/usr/bin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
  // The C library gives memory back after every large answer and faults it in again for the next one: a third of the list.
  MALLOC_TRIM_THRESHOLD_: String(16 * 2 ** 20),
  MALLOC_MMAP_THRESHOLD_: String(16 * 2 ** 20),
};

const secretOf = async (home: Home): Promise<string> => readFile(path.join(home.folder, SECRET), "utf8");

async function newSecret(home: Home): Promise<string> {
  const file = path.join(home.folder, SECRET);
  await writeFile(file, randomBytes(24).toString("base64url"), { mode: 0o600 });
  await chown(file, home.as.uid ?? -1, home.as.gid ?? -1);
  return file;
}

/** Makes the cluster unless it is there, and answers with its superuser's password. */
export async function clusterIn(home: Home, bin: string, durability: "durable" | "volatile"): Promise<string> {
  const cluster = clusterOf(home);
  if (existsSync(cluster)) return secretOf(home);

  for (const name of await readdir(home.folder))
    if (name.startsWith(HALF_MADE)) await rm(path.join(home.folder, name), { recursive: true, maxRetries: 5 });
  const secret = await newSecret(home);
  const making = path.join(home.folder, HALF_MADE + randomBytes(6).toString("hex"));
  const args = [
    `--pgdata=${making}`,
    "--username=postgres",
    `--pwfile=${secret}`,
    "--auth=scram-sha-256",
    "--data-checksums",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=icu",
    "--icu-locale=nl-NL",
    "--no-instructions",
    ...(durability === "volatile" ? ["--no-sync"] : []),
  ];
  await run(path.join(bin, "initdb"), args, { ...home.as, env: environment, cwd: home.folder });
  // Renamed when whole: a start that is killed half-way leaves nothing that looks like a database.
  await rename(making, cluster);
  return secretOf(home);
}

const lineOf = (pid: number): Promise<string[]> =>
  readFile(`/proc/${pid}/cmdline`, "utf8").then(
    (text) => text.split("\0"),
    () => [],
  );

const parentOf = async (pid: number): Promise<number> => {
  const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return Number(line.slice(line.lastIndexOf(")") + 2).split(" ")[1]);
};

/** How the guard is called: its name, then the process it guards for, so that a later start can tell whose it is. */
export const GUARD_NAME = "zorgvuldig-guard";

async function runsForSomebody(postgres: number): Promise<boolean> {
  const guard = await parentOf(postgres);
  const line = await lineOf(guard);
  const name = line.indexOf(GUARD_NAME);
  return name >= 0 && Number(line[name + 1]) === (await parentOf(guard));
}

/** Ends the server that a killed run left behind; refuses when the run that started it still lives. */
export async function endLeftover(home: Home): Promise<void> {
  const cluster = clusterOf(home);
  const pidFile = path.join(cluster, "postmaster.pid");
  const pid = Number.parseInt(await readFile(pidFile, "utf8").catch(() => ""), 10);
  if (!pid) return;
  const holds = async () => (await lineOf(pid)).includes(cluster);
  // Whether a dead server left others behind that still write PostgreSQL finds out itself, by what stands in this file. But in
  // a container its number may by now be anybody's, which PostgreSQL takes for a running server.
  if (!existsSync(`/proc/${pid}`)) return;
  if (!(await holds())) return rm(pidFile, { force: true });
  if (await runsForSomebody(pid))
    throw new Explained(`The database in ${home.folder} is in use by another run: stop that first.`);

  for (let tries = 0; tries < 300; tries++) {
    if (!(await holds())) return;
    if (tries % 20 === 0) process.kill(pid, "SIGINT");
    await pause(50);
  }
  throw new Explained(`The server left behind in ${home.folder} (process ${pid}) does not stop.`);
}
