import { checkLog, keepHead } from "@zorgvuldig/server/foundation/audit/heads";
import { turnEpoch } from "@zorgvuldig/server/foundation/database/epochs";
import type { House } from "@zorgvuldig/server/foundation/database/request";
import { behind } from "./behind.js";
import type { Bureau } from "./bureau.js";

/** The keys of a test's bureau were made on the day on which tests begin, and not when this machine began. */
export const firstEpoch = (bureau: Bureau): Promise<unknown> =>
  behind(bureau, "update installation set epoch_day = '2026-03-02'");

/** Does at this moment what a server looks for every minute. Gives the epoch that is whole now, if there was one to begin. */
export async function night(bureau: Bureau, moment: string, house: House = bureau.house): Promise<number | undefined> {
  await bureau.clock(moment);
  return turnEpoch(house);
}

/** Reads the log through as every night does. Gives the first event that is not as it was sealed; null when all are. */
export async function readThrough({ house, headsFile }: Bureau): Promise<number | null> {
  await keepHead(house, headsFile);
  const { brokenAt } = await checkLog(house, headsFile);
  return brokenAt;
}

/** The box that is not what was last sealed there, as the night finds it. */
export const changedBox = async ({ house, headsFile }: Bureau): Promise<string | null> =>
  (await checkLog(house, headsFile)).changedBox;
