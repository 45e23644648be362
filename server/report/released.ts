import type { Day } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";

/** A year that was laid down, as everybody may read of it. */
export type Released = { readonly year: number; readonly frozenOn: Day; readonly sha256: string };

/** The years that were laid down, the newest first; of these, when some are named. */
export const releasedOf = (request: Request, years: readonly number[] | null = null): Promise<Released[]> =>
  request.select<Released>(
    `select year, frozen_on "frozenOn", encode(sha256, 'hex') sha256 from report.cohort
     where frozen_on is not null and ($1::int[] is null or year = any ($1)) order by year desc`,
    [years],
  );
