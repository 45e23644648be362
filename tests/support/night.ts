import { checkLog, keepHead } from "@zorgvuldig/server/foundation/audit/heads";
import { sealLog } from "@zorgvuldig/server/foundation/audit/sealing";
import { lookBack } from "@zorgvuldig/server/foundation/clock/rounds";
import { tellDue } from "@zorgvuldig/server/foundation/clock/tell-due";
import { turnEpoch } from "@zorgvuldig/server/foundation/database/epochs";
import type { House } from "@zorgvuldig/server/foundation/database/request";
import { behind } from "./behind.js";
import type { Bureau } from "./bureau.js";
import { until } from "./process.js";

/** The keys of a test's bureau were made on the day on which tests begin, and not when this machine began. */
export const firstEpoch = (bureau: Bureau): Promise<unknown> =>
  behind(bureau, "update installation set epoch_day = '2026-03-02'");

/** Does at this moment what a server looks for every minute. Gives the epoch that is whole now, if there was one to begin. */
export async function night(bureau: Bureau, moment: string, house: House = bureau.house): Promise<number | undefined> {
  await bureau.clock(moment);
  return turnEpoch(house);
}

/** Seals what happened until now. Whoever works in another database of this cluster holds it up for as long as he is at it. */
export const allSealed = (bureau: Bureau): Promise<void> =>
  until(async () => {
    await sealLog(bureau.house);
    const open = "select from event e where not exists (select from log_seal s where s.event_id = e.id)";
    return (await behind(bureau, open)).length === 0;
  }, 20_000);

/** Reads the log through as every night does. Gives the first event that is not as it was sealed; null when all are. */
export async function readThrough(bureau: Bureau): Promise<number | null> {
  const { house, headsFile } = bureau;
  await allSealed(bureau);
  await keepHead(house, headsFile);
  const { brokenAt } = await checkLog(house, headsFile);
  return brokenAt;
}

/** Does at this moment what a server does every minute about reading the log through. */
export const looksBack = ({ house, headsFile }: Bureau): Promise<void> => lookBack(house, headsFile);

/** The box that is not what was last sealed there, as the night finds it. */
export const changedBox = async ({ house, headsFile }: Bureau): Promise<string | null> =>
  (await checkLog(house, headsFile)).changedBox;

/** Does at this moment what a server does every minute about days that came. */
export const tellsDue = ({ house }: Bureau): Promise<void> => tellDue(house);
