import type { TermCode } from "@zorgvuldig/schema/terms";
import { terms } from "@zorgvuldig/schema/terms";
import { Temporal } from "temporal-polyfill";

/** A calendar day in Europe/Amsterdam, "2026-03-02". */
export type Day = string;
/** An instant, ISO 8601 with offset. */
export type Moment = string;

const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day);

/** Adds an ISO 8601 duration in one step, clamped to the end of the month: 31 January + P3M is 30 April. */
export const plus = (day: Day, duration: string): Day => plain(day).add(duration, { overflow: "constrain" }).toString();

export const minus = (day: Day, duration: string): Day =>
  plain(day).subtract(duration, { overflow: "constrain" }).toString();

/** The day of an instant, as the bureau's calendar has it. */
export const dayOf = (moment: Moment): Day =>
  Temporal.Instant.from(moment).toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString();

/** The first instant of a day. */
export const dayBegins = (day: Day): Moment => plain(day).toZonedDateTime("Europe/Amsterdam").toInstant().toString();

/** The same instant, as everybody writes it. */
export const inUtc = (moment: Moment): Moment => Temporal.Instant.from(moment).toString();

/** The instant so much later; a duration in hours and minutes. */
export const later = (moment: Moment, duration: string): Moment =>
  Temporal.Instant.from(moment).add(duration).toString();

/** Of a duration in hours, minutes and seconds. */
export const secondsIn = (duration: string): number => Temporal.Duration.from(duration).total("seconds");

/** Whether that instant has come. */
export const hasCome = (moment: Moment, now: Moment): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(now), Temporal.Instant.from(moment)) >= 0;

/** How many days the second comes after the first. */
export const daysBetween = (from: Day, to: Day): number => plain(from).until(plain(to), { largestUnit: "days" }).days;

/** Whole years between two days: an age. */
export const yearsBetween = (from: Day, to: Day): number =>
  plain(from).until(plain(to), { largestUnit: "years" }).years;

/** The last lawful day, and the day whose round erases it (the day before, for an "at most" term). */
export function due(code: TermCode, from: Day): { promisedBy: Day; destroyOn: Day } {
  const { duration, bound } = terms[code];
  const promisedBy = plus(from, duration);
  return { promisedBy, destroyOn: bound === "at most" ? minus(promisedBy, "P1D") : promisedBy };
}
