/** A day in words, "26 november 2026"; `full` names the day of the week too. */
export const spokenDay = (day: string, locale: string, dateStyle: "long" | "full" = "long"): string =>
  new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** A moment in words, as the bureau's clocks have it: "26 november 2026 om 14:05". */
export const spokenMoment = (moment: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Amsterdam" }).format(
    new Date(moment),
  );
