/** A day in words, "26 november 2026"; `full` names the day of the week too. */
export const spokenDay = (day: string, locale: string, dateStyle: "long" | "full" = "long"): string =>
  new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** A moment in words, as the bureau's clocks have it: "26 november 2026 om 14:05". */
export const spokenMoment = (moment: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Amsterdam" }).format(
    new Date(moment),
  );

/** How large a file is, as this language writes it: "1,4 MB". */
export function spokenSize(bytes: number, locale: string): string {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  if (bytes < 1_024) return `${numbers.format(bytes)} B`;
  return bytes < 1_048_576 ? `${numbers.format(bytes / 1_024)} kB` : `${numbers.format(bytes / 1_048_576)} MB`;
}
