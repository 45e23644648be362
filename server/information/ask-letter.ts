import { controller } from "@zorgvuldig/schema/controller";
import { glossary } from "@zorgvuldig/schema/glossary";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { spokenDay } from "@zorgvuldig/schema/spoken";
import { askLetter as en } from "@zorgvuldig/schema/texts/en/ask-letter";
import { letters as enLetters } from "@zorgvuldig/schema/texts/en/letters";
import { askLetter as nl } from "@zorgvuldig/schema/texts/nl/ask-letter";
import { letters as nlLetters } from "@zorgvuldig/schema/texts/nl/letters";
import type { DataCategory } from "@zorgvuldig/schema/words";
import type { Day } from "../foundation/clock/calendar.js";
import { filled } from "../foundation/letter/filled.js";
import { canBePrinted, type LetterText } from "../foundation/letter/letter-text.js";
import { Refusal } from "../foundation/refusal.js";

type Named = { readonly givenName: string; readonly namePrefix: string | null; readonly familyName: string };
/** All that stands on it, as it was read. */
export type AskedFor = {
  readonly number: string;
  readonly institution: {
    readonly name: string;
    readonly street: string | null;
    readonly postcode: string | null;
    readonly city: string | null;
  };
  readonly pupil: Named & { readonly birthOn: Day };
  readonly categories: readonly DataCategory[];
  readonly purpose: string;
  readonly askedOn: Day;
  readonly until: Day | null;
};

const texts = {
  nl: { own: nl, all: nlLetters, locale: "nl" },
  en: { own: en, all: enLetters, locale: "en-GB" },
} as const;

/** To an institution: what is asked about whom, why, and under which authorisation. Throws for a sign that no printer of ours knows. */
export function askLetter(of: AskedFor, language: LetterLanguage): LetterText {
  const { own, all, locale } = texts[language];
  const { names, phone, email, postal, officer } = controller;
  const { name, street, postcode, city } = of.institution;
  const day = (one: Day) => spokenDay(one, locale, "long");
  const { givenName, namePrefix, familyName, birthOn } = of.pupil;
  const values: Readonly<Record<string, string>> = {
    number: of.number,
    phone,
    postal,
    pupil: [givenName, namePrefix, familyName].filter(Boolean).join(" "),
    birth: day(birthOn),
    first: names[0],
    second: names[1],
  };
  const fill = (text: string): string => filled(text, values);
  const ways = (reached: { phone: string; email: string }) => `${reached.phone}, ${reached.email}`;
  const letter: LetterText = {
    language,
    writtenOn: of.askedOn,
    to: [name, street, [postcode, city].filter(Boolean).join("  ")].filter((line): line is string => !!line),
    hidden: [],
    sender: { name: names[0], within: names[1], ways: [phone, email, postal], back: fill(all.sender) },
    about: [
      { label: all.date, value: day(of.askedOn) },
      { label: all.number, value: of.number },
    ],
    subject: own.subject,
    greeting: own.greeting,
    body: [
      { text: own.intro },
      {
        facts: [
          { label: own.about, value: fill(own.born) },
          { label: own.asked, value: of.categories.map((one) => glossary.dataCategory[one][language]).join(", ") },
          { label: own.purpose, value: of.purpose },
          ...(of.until ? [{ label: own.until, value: day(of.until) }] : []),
        ],
      },
      { heading: own.onlyTitle },
      { text: own.only },
      { heading: own.howTitle },
      { text: fill(own.how) },
      { text: fill(own.controllers) },
      { heading: all.contactTitle },
      {
        lines: [
          { label: all.bureau, value: `${ways(controller)}\n${postal}` },
          { label: all.officer, value: ways(officer) },
        ],
      },
    ],
    regards: all.regards,
    foot: { left: of.number, page: all.page, code: all.code },
  };
  if (!canBePrinted(letter)) throw new Refusal("data/contact", "letter-unprintable");
  return letter;
}
