/** A day in words, "26 november 2026"; `full` names the day of the week too. */
export const spokenDay = (day: string, locale: string, dateStyle: "long" | "full" = "long"): string =>
  new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
