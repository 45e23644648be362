import { Temporal } from "temporal-polyfill";
import type { Day } from "./calendar.js";

/** Easter Sunday of a year, by the anonymous Gregorian computus. */
function easter(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + skipped + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return Temporal.PlainDate.from({ year, month, day: offset + 28 - 31 * Math.floor(month / 4) });
}

/** The Dutch public holidays of the Algemene termijnenwet, art. 3, Good Friday and 5 May included. */
function holidays(year: number): Set<Day> {
  const sunday = easter(year);
  const kingsDay = Temporal.PlainDate.from({ year, month: 4, day: 27 });
  const moving = [-2, 0, 1, 39, 49, 50].map((days) => sunday.add({ days }));
  const fixed = ["01-01", "05-05", "12-25", "12-26"].map((day) => Temporal.PlainDate.from(`${year}-${day}`));
  return new Set(
    [...moving, ...fixed, kingsDay.dayOfWeek === 7 ? kingsDay.subtract({ days: 1 }) : kingsDay].map(String),
  );
}

/** Days that were put on one line with the holidays, beside those of the law. */
export type DaysOff = ReadonlySet<Day>;
const none: DaysOff = new Set();

const isWorked = (day: Temporal.PlainDate, off: DaysOff): boolean =>
  day.dayOfWeek < 6 && !holidays(day.year).has(day.toString()) && !off.has(day.toString());

export const isWorkingDay = (day: Day): boolean => isWorked(Temporal.PlainDate.from(day), none);

/** The day that is so many working days after this one. */
export function workingDaysAfter(day: Day, days: number, off: DaysOff = none): Day {
  let at = Temporal.PlainDate.from(day);
  for (let left = days; left > 0; ) {
    at = at.add({ days: 1 });
    if (isWorked(at, off)) left -= 1;
  }
  return at.toString();
}

/** The day itself, or the next working day after it (Regulation 1182/71, art. 3(4)). Never for a retention promise. */
export function rolled(day: Day, off: DaysOff = none): Day {
  let at = Temporal.PlainDate.from(day);
  while (!isWorked(at, off)) at = at.add({ days: 1 });
  return at.toString();
}
