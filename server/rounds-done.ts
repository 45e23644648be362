import { buildApi } from "./api.js";
import type { Config } from "./config.js";
import { dutiesOf } from "./duties.js";
import { say } from "./foundation/audit/incident.js";
import { everyMinute, type Files } from "./foundation/clock/rounds.js";
import { atNight } from "./foundation/database/at-night.js";
import type { House } from "./foundation/database/request.js";
import { Explained } from "./foundation/explained.js";
import { openHouse } from "./open-house.js";
import { Opened } from "./opened.js";
import { atTheDoor } from "./staff/door.js";
import { ensureTold } from "./told.js";

type Run = { readonly day: string; readonly erased: number; readonly held: number; readonly waiting: number };

/** Does what is due now; with a moment, day by day what will be due until then, never back. Says what each night erased and what waits. */
export async function doRounds(config: Config, to: string | undefined): Promise<void> {
  const opened = new Opened();
  try {
    await buildApi();
    const house = await openHouse(config, opened);
    if (config.mode === "demo") await ensureTold(house);
    const files: Files = { headsFile: config.headsFile, duties: dutiesOf(config) };
    for (const moment of to === undefined ? [undefined] : await nightsUntil(house, to)) {
      if (moment !== undefined)
        await atTheDoor(house, (door) =>
          door.query("select set_clock($1::timestamp at time zone 'Europe/Amsterdam')", [moment]),
        );
      await everyMinute(house, files);
      const run = await lastRun(house);
      if (run)
        say(
          `${run.day}: ${run.erased} erased, ${run.held} held for a request, ${run.waiting} waiting for a second person`,
        );
    }
  } finally {
    await opened.close();
  }
}

/** Each coming night at a quarter past twelve, and the moment itself. */
const nightsUntil = (house: House, to: string): Promise<string[]> =>
  atNight(house, async (night) => {
    const [asked] = await night.query<{ is_back: boolean }>(
      "select $1::timestamp < house_now() at time zone 'Europe/Amsterdam' is_back",
      [to],
    );
    if (asked?.is_back) throw new Explained(`--at: ${to} is over already, and the clock goes forward only`);
    const nights = await night.query<{ at: string }>(
      `select to_char(day + time '00:15', 'YYYY-MM-DD"T"HH24:MI') "at"
       from generate_series(house_today() + 1, $1::timestamp::date, interval '1 day') day where day + time '00:15' < $1::timestamp`,
      [to],
    );
    return [...nights.map(({ at }) => at), to];
  });

const lastRun = (house: House): Promise<Run | undefined> =>
  atNight(house, async (night) => {
    const [run] = await night.query<Run>(
      'select run_on::text "day", erased, held, waiting from destruction_run where run_on = house_today()',
    );
    return run;
  });
