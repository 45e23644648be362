import type { Day, Moment } from "@zorgvuldig/server/foundation/clock/calendar";

/** The house's clock is put on this moment, so that kept data are as old at every run. A Monday. */
export const now: Moment = "2026-03-02T10:00:00+01:00";
export const today: Day = now.slice(0, 10);

export const after = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export const notAfterToday = (day: Day): Day => (day < today ? day : today);

/** So many seconds after nine in the morning, before anything is measured: rows of one case are made one after the other. */
export const at = (day: Day, seconds = 0): Moment =>
  new Date(Date.parse(`${day}T08:00:00Z`) + seconds * 1000).toISOString();
