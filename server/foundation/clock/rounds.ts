import { logIncident } from "../audit/incident.js";
import { turnEpoch } from "../database/epochs.js";
import type { House } from "../database/request.js";
import { tidyMail } from "../mail/tidy.js";

const everyMinute = 60_000;

/** What is due is done by one of the servers. What goes wrong is an incident, and is tried again a minute later. */
async function round(house: House): Promise<void> {
  for (const duty of [turnEpoch, tidyMail])
    try {
      await duty(house);
    } catch (error) {
      logIncident(error);
    }
}

/** Does what was due while no server ran, and then looks every minute; gives what ends that, after what is being done. */
export async function startRounds(house: House): Promise<() => Promise<void>> {
  await round(house);
  let busy: Promise<void> | undefined;
  const timer = setInterval(() => {
    busy ??= round(house).finally(() => {
      busy = undefined;
    });
  }, everyMinute);
  return async () => {
    clearInterval(timer);
    await busy;
  };
}
