import { Invalid } from "../refusal.js";

/** Months as people write them, in Dutch and in English, by their first three letters. */
const months = ["jan", "feb", "mar maa mrt", "apr", "may mei", "jun", "jul", "aug", "sep", "oct okt", "nov", "dec"];
const named = new Map(months.flatMap((names, at) => names.split(" ").map((name) => [name, at + 1] as const)));

const between = "[\\s./-]+";
const ways: readonly { form: RegExp; read: (parts: string[]) => (string | number)[] }[] = [
  { form: new RegExp(`(?<!\\d)(\\d{4})${between}(\\d{1,2})${between}(\\d{1,2})(?!\\d)`, "g"), read: (ymd) => ymd },
  {
    form: new RegExp(`(?<!\\d)(\\d{1,2})${between}(\\d{1,2})${between}(\\d{4})(?!\\d)`, "g"),
    read: ([d = "", m = "", y = ""]) => [y, m, d],
  },
  {
    form: /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{2})(?!\d)/g,
    // Of a pupil the century needs no telling.
    read: ([d = "", m = "", y = ""]) => [`20${y}`, m, d],
  },
  {
    form: /(?<!\d)(\d{1,2})[\s.-]*([a-z]{3})[a-z]*[\s.-]*(\d{4})(?!\d)/gi,
    read: ([d = "", m = "", y = ""]) => [y, named.get(m.toLowerCase()) ?? 0, d],
  },
  { form: /(?<!\d)(\d{2})(\d{2})(\d{4})(?!\d)/g, read: ([d = "", m = "", y = ""]) => [y, m, d] },
  { form: /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/g, read: (ymd) => ymd },
];

/** YYYY-MM-DD, when there is such a day in a time that people live in. */
function dayOf([year, month, day]: (string | number)[]): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const at = new Date(Date.UTC(y, m - 1, d));
  const isDay = y >= 1900 && y < 2100 && at.getUTCMonth() === m - 1 && at.getUTCDate() === d;
  return isDay ? at.toISOString().slice(0, 10) : undefined;
}

/** Written as a day in full: what is none is a slip, and nothing else. */
const full = new RegExp(
  `(?<!\\d)(\\d{4}${between}\\d{1,2}${between}\\d{1,2}|\\d{1,2}${between}\\d{1,2}${between}\\d{4})(?!\\d)`,
);

/**
 * The days that are written in a text, in any of the ways that people write a birth date, and the text without them. Throws
 * `Invalid` for `field` when one of them is no day.
 */
export function daysIn(text: string, field: string): { days: string[]; rest: string } {
  const days: string[] = [];
  let rest = text;
  for (const { form, read } of ways)
    rest = rest.replace(form, (found, ...groups) => {
      const day = dayOf(read(groups.slice(0, 3) as string[]));
      if (!day) return found;
      days.push(day);
      return " ";
    });
  if (full.test(rest)) throw new Invalid({ [field]: "day" });
  return { days, rest };
}
