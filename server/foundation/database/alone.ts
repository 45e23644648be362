import { setTimeout as pause } from "node:timers/promises";
import type { Pools } from "./pools.js";

const beat = 250;

/** Does this while nobody else changes the ring, on any server. */
export const aloneWithKeys = <T>(pools: Pools, work: () => Promise<T>, patience = 0): Promise<T | undefined> =>
  alone(pools, "zv rounds", work, patience);

/** Does this while nobody else, on any server, does what goes by the same name. Gives nothing when somebody is at it, and is still after so many milliseconds. */
export async function alone<T>(
  pools: Pools,
  name: "zv rounds" | "zv erasing",
  work: () => Promise<T>,
  patience = 0,
): Promise<T | undefined> {
  const client = await pools.connect("zv_rounds");
  const isOurs = async (): Promise<boolean | undefined> => {
    const { rows } = await client.query<{ is_ours: boolean }>("select pg_try_advisory_lock(hashtext($1)) is_ours", [
      name,
    ]);
    return rows[0]?.is_ours;
  };
  try {
    for (let left = patience; !(await isOurs()); left -= beat) {
      if (left <= 0) return undefined;
      await pause(beat);
    }
    return await work();
  } finally {
    // The lock goes with its connection, also when nobody is there any more to give it back.
    client.release(true);
  }
}
