import { signInTerms } from "@zorgvuldig/schema/terms";
import { atNight } from "../database/at-night.js";
import type { House } from "../database/request.js";

/** Sessions and steps of signing in that are over open nothing any more; they go without waiting for whoever comes in next. */
export const tidyDoor = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    night.write("select tidy_door($1)", [signInTerms.offer]);
  });
