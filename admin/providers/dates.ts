import { useLocale } from "react-admin";
import { houseNow } from "./session";

const timeZone = "Europe/Amsterdam";
const isoDay = new Intl.DateTimeFormat("sv-SE", { timeZone });
const isoMinute = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });

/** The house's day, YYYY-MM-DD; empty while the house has not told it. */
export const today = () => {
  const now = houseNow();
  return now === null ? "" : isoDay.format(now);
};

/** 2026-01-15T10:00 on a clock in Amsterdam, as an input of date and time shows it. */
export const wallClockOf = (moment: string) => isoMinute.format(Date.parse(moment)).replace(" ", "T");

/** The house's moment, to the minute; nothing while the house has not told it. */
export const thisMinute = () => {
  const now = houseNow();
  return now === null ? undefined : new Date(now - (now % 60_000)).toISOString();
};

/** The moment at which a clock in Amsterdam shows this; in summer it is two hours ahead of UTC, in winter one. */
export const momentOf = (wallClock: string) => {
  const asUtc = Date.parse(`${wallClock}:00Z`);
  const ahead = Date.parse(`${wallClockOf(new Date(asUtc).toISOString())}:00Z`) - asUtc;
  const first = new Date(asUtc - ahead).toISOString();
  const off = Date.parse(`${wallClockOf(first)}:00Z`) - asUtc;
  return off === 0 ? first : new Date(Date.parse(first) - off).toISOString();
};

type Dates = {
  day: (day: string | null | undefined) => string;
  moment: (moment: string | null | undefined) => string;
  /** With the day of the week. */
  full: (moment: string | null | undefined) => string;
  /** The time of the day alone. */
  time: (moment: string | null | undefined) => string;
};

/** "15 januari 2026", never "over drie dagen". */
export const useDates = (): Dates => {
  const locale = useLocale() === "en" ? "en-GB" : "nl-NL";
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone });
  const full = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", timeZone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone });
  return {
    time: (value) => (value ? time.format(Date.parse(value)) : ""),
    full: (value) => (value ? full.format(Date.parse(value)) : ""),
    day: (value) => (value ? day.format(Date.parse(`${value}T00:00Z`)) : ""),
    moment: (value) => (value ? moment.format(Date.parse(value)) : ""),
  };
};
