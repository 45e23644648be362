import type { House } from "./foundation/database/request.js";
import { Explained } from "./foundation/explained.js";
import { atTheDoor } from "./staff/door.js";

/** What an operator's command does before its time would look like a demonstration that was cut short. */
export async function ensureTold(house: House): Promise<void> {
  const [found] = await atTheDoor(house, (door) =>
    door.query<{ is_told: boolean }>("select is_told from installation"),
  );
  if (!found?.is_told) throw new Explained("DEMO: start the demonstration once before anything is done to it");
}
