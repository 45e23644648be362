import { readFile, writeFile } from "node:fs/promises";
import { getCluster } from "./cluster.js";
import type { Database } from "./database.js";

export type KeyFile = {
  mode?: string;
  place?: string;
  id: string;
  root: string;
  rootNumber?: number;
  nextRoot?: string;
  epochs: Record<string, string>;
  signing?: Record<string, string>;
};

export const keysIn = async (file: string): Promise<KeyFile> => JSON.parse(await readFile(file, "utf8"));

export const writeKeys = (file: string, keys: KeyFile): Promise<void> =>
  writeFile(file, JSON.stringify(keys), { mode: 0o600 });

/** Writes the keys of one installation as those of another: what its own first start would leave. */
export async function lendKeys(from: string, to: string, ownerUrl: string, mode = "real"): Promise<string> {
  const { host, pathname } = new URL(ownerUrl);
  await writeKeys(to, { ...(await keysIn(from)), mode, place: host + pathname });
  return to;
}

/**
 * A key file for a new installation on the database server of this run: the passwords of the logins follow from the keys,
 * and the logins are those of all installations there.
 */
export function keysFor({ name, ownerUrl }: Database, mode?: "real" | "test"): Promise<string> {
  const { keysFile } = getCluster();
  return lendKeys(keysFile, `${keysFile}-${name}.json`, ownerUrl, mode);
}

/** The same for a demonstration, which a test has on the database server of this run too. */
export function demoKeysFor({ name, ownerUrl }: Database): Promise<string> {
  const { keysFile } = getCluster();
  return lendKeys(keysFile, `${keysFile}-${name}.json`, ownerUrl, "demo");
}
