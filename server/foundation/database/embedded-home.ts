import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { access, chmod, chown, mkdir, readFile, realpath, rm, rmdir, stat, symlink } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { Explained } from "../explained.js";

const run = promisify(execFile);

/** What root keeps where the account that runs PostgreSQL can reach it. */
export const SHELF = "/var/lib/zorgvuldig";

/** The operating-system account that runs PostgreSQL; empty when that is simply ours. */
export interface RunsAs {
  uid?: number;
  gid?: number;
}

/** Where a database of the house lives, and who runs it. */
export interface Home {
  folder: string;
  as: RunsAs;
}

export const clusterOf = (home: Home): string => path.join(home.folder, "cluster");

/** Runs a command as that account, from a place everybody may stand in. */
export const succeeds = (command: string, args: string[], as: RunsAs): Promise<boolean> =>
  run(command, args, { ...as, cwd: "/" }).then(
    () => true,
    () => false,
  );

/** Makes the folder when absent, passable for every account and readable for none but ours, whatever the umask. */
export async function makePassable(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o711);
}

// PostgreSQL refuses to run as root, and initdb wants its account to have a passwd entry.
async function unprivileged(): Promise<{ uid: number; gid: number }> {
  const rows = (await readFile("/etc/passwd", "utf8")).split("\n").map((row) => row.split(":"));
  const row = rows.find(([name]) => name === "postgres") ?? rows.find(([name]) => name === "nobody");
  if (!row)
    throw new Explained("PostgreSQL does not run as root, and there is no account postgres or nobody to run it as.");
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

async function homeAsRoot(near: string): Promise<Home> {
  const owner = await stat(near).catch(() => undefined);
  // Whoever owns the data runs it: what an ordinary user made stays theirs when root starts it later.
  if (owner && owner.uid !== 0) return { folder: await realpath(near), as: { uid: owner.uid, gid: owner.gid } };

  const as = await unprivileged();
  const far = path.join(SHELF, createHash("sha256").update(near).digest("hex").slice(0, 16));
  // A link gets lost as easily as a data folder is thrown away, and what it led to may be real.
  if (existsSync(clusterOf({ folder: far, as })))
    throw new Explained(
      `DATA_DIR: the database of ${near} is in ${far}, and the link to it is gone. Make it again (ln -sfn ${far} ${near}), or remove ${far} yourself.`,
    );
  if (!owner) await rm(near, { force: true });
  await mkdir(near, { recursive: true, mode: 0o700 });
  await chown(near, as.uid, as.gid);
  if (await succeeds("/bin/sh", ["-c", 'test -w "$0"', near], as)) return { folder: near, as };

  // A checkout in root's own home is closed to the other account: the data moves, and a link says where.
  await rm(far, { recursive: true, force: true, maxRetries: 5 });
  await makePassable(SHELF);
  await mkdir(far, { mode: 0o700 });
  await chown(far, as.uid, as.gid);
  await rmdir(near);
  await symlink(far, near);
  return { folder: far, as };
}

/** The folder of the embedded database that belongs to this data folder, made when absent. */
export async function homeOf(dataDir: string): Promise<Home> {
  await makePassable(dataDir);
  const near = path.join(await realpath(dataDir), "postgres");
  if (process.getuid?.() === 0) return homeAsRoot(near);

  await mkdir(near, { recursive: true, mode: 0o700 });
  await access(near, constants.R_OK | constants.W_OK | constants.X_OK).catch(() => {
    throw new Explained(`${near} belongs to another account: start as that account, or choose another DATA_DIR.`);
  });
  return { folder: await realpath(near), as: {} };
}

/** Throws away a database that is not running. */
export async function removeHome(dataDir: string, home: Home): Promise<void> {
  await rm(home.folder, { recursive: true, force: true, maxRetries: 5 });
  await rm(path.join(dataDir, "postgres"), { force: true });
}
