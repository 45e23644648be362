import { tmpdir } from "node:os";
import path from "node:path";
import { behind } from "./behind.js";
import type { Bureau } from "./bureau.js";
import { type Command, keys } from "./process.js";

/** With what an operator of this bureau starts a command. It takes a bureau of the tests for none: to it this is a demonstration. */
export async function settingsOf(bureau: Bureau): Promise<Record<string, string>> {
  await behind(bureau, "update installation set mode = 'demo', is_told = true where mode = 'test'");
  const { ownerUrl, keysFile, headsFile } = bureau;
  const DATA_DIR = path.join(tmpdir(), "zorgvuldig-no-data");
  const ERASURES = `${keysFile}.erasures`;
  return { DATABASE_URL: ownerUrl, KEYS: keysFile, LOG_HEADS: headsFile, ERASURES, DEMO: "1", DATA_DIR };
}

/** `npm run keys` of this bureau. Throws what it complained of. */
export async function keysOf(bureau: Bureau, ...args: string[]): Promise<string> {
  const done = await keys(await settingsOf(bureau), ...args);
  if (done.code !== 0) throw new Error(done.complained);
  return done.said;
}

/** The same, killed on the way by what is loaded into it. */
export const cutShort = async (bureau: Bureau, at: Record<string, string>, ...args: string[]): Promise<Command> =>
  keys({ ...(await settingsOf(bureau)), ...at }, ...args);
