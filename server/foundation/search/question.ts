import { limits } from "@zorgvuldig/schema/limits";
import { Invalid } from "../refusal.js";
import { daysIn } from "./days.js";
import { isParticle, tellingOf, wordsOf } from "./words.js";

/** A word of a name; how it is written together with the particles before it, or without those at its head: van den Berg, Vandenberg. */
export type NameWord = { readonly word: string; readonly joined?: string; readonly parted?: string };

/** What somebody looks for, taken apart. Nothing of it is kept. */
export type Question = {
  readonly names: readonly NameWord[];
  readonly particles: readonly string[];
  readonly initials: readonly string[];
  /** Birth dates, YYYY-MM-DD: any of these. */
  readonly days: readonly string[];
  /** Numbers of cases, as they are written down: any of these. */
  readonly numbers: readonly string[];
};

/** So many years back a case can have been opened that is still there. */
const yearsKept = 15;
/** More words than a name has. */
const mostWords = 16;
const whole = /(?<![\d-])(?:oc[\s-]*)?((?:19|20)\d\d)-(\d{1,8})(?![\d-])/gi;
const spaced = /\boc[\s-]+((?:19|20)\d\d)[\s-]+(\d{1,8})\b/gi;
const counted = /^\d{1,7}$/;

const numbered = (year: string | number, count: string): string => `OC-${year}-${count.padStart(4, "0")}`;

/**
 * Takes apart what somebody typed: names in any order, initials, particles, birth dates, numbers of cases. Throws `Invalid`
 * for `field` when it is too long, or too little to look for.
 */
export function questionIn(text: string, thisYear: number, field: string): Question {
  if (text.length > limits.search) throw new Invalid({ [field]: "search-long" });
  const numbers: string[] = [];
  const number = (_: string, year: string, count: string) => {
    numbers.push(numbered(year, count));
    return " ";
  };
  const { days, rest } = daysIn(text.replace(spaced, number).replace(whole, number), field);
  const all = wordsOf(rest);
  for (const word of all.filter((one) => counted.test(one)))
    for (let year = thisYear - yearsKept; year <= thisYear; year++) numbers.push(numbered(year, word));
  const words = all.filter((one) => !counted.test(one));
  const initials = words.filter((word) => word.length === 1 && !isParticle(word));
  const names = namesIn(words.filter((word) => word.length > 1 || isParticle(word)));
  if (names.every(({ word }) => word.length < 2) && days.length === 0 && numbers.length === 0)
    throw new Invalid({ [field]: "search-short" });
  return { names, particles: words.filter(isParticle), initials, days, numbers };
}

/** A name that somebody is about to take down, to look for one like it. */
export function questionOf(name: string): Question {
  const words = wordsOf(name).slice(0, mostWords);
  return { names: namesIn(words), particles: words.filter(isParticle), initials: [], days: [], numbers: [] };
}

/** What may be particles at the head of a word, the longest first. */
const head = /^(?:vanden|vander|vande|vant|van|von|den|der|ten|ter|ver|de|te|la|le|el|al)(.{3,})$/;

/** The words that tell a name, each in the ways that it may be written. */
function namesIn(words: readonly string[]): NameWord[] {
  const telling = new Set(tellingOf(words));
  const names: NameWord[] = [];
  let before = "";
  for (const word of words)
    if (telling.has(word)) {
      const parted = word.match(head)?.[1];
      names.push({ word, ...(before ? { joined: before + word } : {}), ...(parted ? { parted } : {}) });
      before = "";
    } else before += word;
  return names;
}
