import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";

/** What is not needed once its weeks are over goes: when somebody was asked, and links that take no answer any more. */
export const tidySurveys = (house: House): Promise<void> =>
  atNight(house, async (night) => {
    night.write("select tidy_surveys()", []);
  });
