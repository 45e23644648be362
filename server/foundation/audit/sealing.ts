import type { House } from "../database/request.js";
import { Transaction } from "../database/transaction.js";
import { logIncident } from "./incident.js";

const everySecond = 1_000;
const atATime = 1_000;

/** Seals what is in the log and not yet sealed. Gives how many events; none when another server is at it. */
export async function sealLog({ pools }: House): Promise<number> {
  let all = 0;
  for (let some = atATime; some === atATime; all += some)
    some = await Transaction.within(pools, "zv_rounds", async (night) => {
      const [{ sealed } = { sealed: 0 }] = await night.query<{ sealed: number }>("select seal_log($1) sealed", [
        atATime,
      ]);
      return sealed;
    });
  return all;
}

/** Seals every second, on every server; gives what ends that, after what is being done. What goes wrong is tried again. */
export function startSealing(house: House): () => Promise<void> {
  let busy: Promise<unknown> | undefined;
  let isFailing = false;
  const timer = setInterval(() => {
    busy ??= sealLog(house)
      .then(() => {
        isFailing = false;
      })
      .catch((error: unknown) => {
        // A database that is away for an hour is one incident, and not some thousands.
        if (!isFailing) logIncident(error);
        isFailing = true;
      })
      .finally(() => {
        busy = undefined;
      });
  }, everySecond);
  return async () => {
    clearInterval(timer);
    await busy;
  };
}
