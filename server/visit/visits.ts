import { type CountedPage, isCountedPage } from "@zorgvuldig/schema/pages";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";

/**
 * How often each kind of page was looked at since that was last written down. In memory, and nothing but a number for each: whoever was
 * there, when, from where and in what order is not known to begin with (website/anonymous-counts).
 */
const counts = new WeakMap<House, Map<CountedPage, number>>();

const of = (house: House): Map<CountedPage, number> => {
  const known = counts.get(house) ?? new Map<CountedPage, number>();
  counts.set(house, known);
  return known;
};

const add = (house: House, page: CountedPage, many: number): void => {
  const known = of(house);
  known.set(page, (known.get(page) ?? 0) + many);
};

/** One more of this kind; of what is no page of the list nothing. */
export function countVisit(house: House, template: unknown): void {
  if (isCountedPage(template)) add(house, template, 1);
}

/** Every minute, and when the server is stopped. What a server has counted when it is killed is lost: a minute's, at most. */
export async function writeVisits(house: House): Promise<void> {
  const taken = [...of(house)];
  if (taken.length === 0) return;
  of(house).clear();
  try {
    await atNight(house, (night) =>
      night.query("select count_visits($1, $2)", [taken.map(([page]) => page), taken.map(([, many]) => many)]),
    );
  } catch (error) {
    for (const [page, many] of taken) add(house, page, many);
    throw error;
  }
}
