import { cutLog, mailHeads } from "../audit/cut.js";
import { checkLog, isCheckDue, isHeadDue, keepHead } from "../audit/heads.js";
import { logIncident } from "../audit/incident.js";
import { startSealing } from "../audit/sealing.js";
import { forgetActs } from "../database/act-keys.js";
import { turnEpoch } from "../database/epochs.js";
import type { House } from "../database/request.js";
import { tidyMail } from "../mail/tidy.js";
import { emptyQuarantine } from "./empty-quarantine.js";
import { endDeliveries } from "./end-deliveries.js";
import { endSharing } from "./end-sharing.js";
import { tellDue } from "./tell-due.js";
import { tidyDoor } from "./tidy-door.js";
import { tidyExports } from "./tidy-exports.js";

const minute = 60_000;

/** What features do in the rounds, before the keys are changed: what is erased has no key to change. */
export type Duty = (house: House) => Promise<unknown>;
export type Files = { readonly headsFile: string; readonly duties: readonly Duty[] };

/** What is due is done by one of the servers. What goes wrong is an incident, and is tried again a minute later. */
async function round(house: House, { headsFile, duties: own }: Files): Promise<void> {
  const keys = async () => {
    const isNight = (await turnEpoch(house)) !== undefined;
    if (isNight || (await isHeadDue(house))) await keepHead(house, headsFile);
  };
  const duties = [
    ...own.map((duty) => () => duty(house)),
    keys,
    () => cutLog(house, headsFile),
    () => mailHeads(house),
    () => tidyMail(house),
    () => tellDue(house),
    () => endSharing(house),
    () => endDeliveries(house),
    () => emptyQuarantine(house),
    () => tidyExports(house),
    () => forgetActs(house),
    () => tidyDoor(house),
  ];
  for (const duty of duties) await tried(duty);
}

const tried = (duty: () => Promise<unknown>): Promise<unknown> => duty().catch(logIncident);

/** Once a day, and while people work on: a long log takes minutes to read. Throws when it is not what was sealed. */
export async function lookBack(house: House, headsFile: string): Promise<void> {
  if (!(await isCheckDue(house))) return;
  const { brokenAt, changedBox } = await checkLog(house, headsFile);
  if (changedBox !== null) throw new Error(`A box is not what was sealed: ${changedBox}`);
  if (brokenAt !== null) throw new Error(`The log is not what was sealed, from ${brokenAt} on`);
}

/** What a server looks for every minute, and does when it is due; an operator has it done by `npm run rounds`. */
export async function everyMinute(house: House, files: Files): Promise<void> {
  await round(house, files);
  await tried(() => lookBack(house, files.headsFile));
}

/** Does what was due while no server ran, and then looks every minute; gives what ends that, after what is being done. */
export async function startRounds(house: House, files: Files): Promise<() => Promise<void>> {
  await round(house, files);
  const stopSealing = startSealing(house);
  let busy: Promise<void> | undefined;
  const timer = setInterval(() => {
    busy ??= everyMinute(house, files).finally(() => {
      busy = undefined;
    });
  }, minute);
  return async () => {
    clearInterval(timer);
    await stopSealing();
    await busy;
  };
}
