import { controller } from "@zorgvuldig/schema/controller";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { spokenDay } from "@zorgvuldig/schema/spoken";
import { requestAnsweredWithin } from "@zorgvuldig/schema/terms";
import { letters as en } from "@zorgvuldig/schema/texts/en/letters";
import { letters as nl } from "@zorgvuldig/schema/texts/nl/letters";
import type { Day } from "../foundation/clock/calendar.js";
import { filled } from "../foundation/letter/filled.js";
import type { Block } from "../foundation/letter/letter-text.js";

export type Named = { readonly givenName: string; readonly namePrefix: string | null; readonly familyName: string };
type Address = { readonly street: string | null; readonly postcode: string | null; readonly city: string | null };
/** Where somebody lives, open or hidden from all but the bureau and himself. */
export type Living = Address & {
  readonly hiddenStreet: string | null;
  readonly hiddenPostcode: string | null;
  readonly hiddenCity: string | null;
};

const texts = { nl, en };
const locales = { nl: "nl", en: "en-GB" } as const;

/** What every letter says, in this language. */
export const saidIn = (language: LetterLanguage): typeof nl => texts[language];

export const nameOf = ({ givenName, namePrefix, familyName }: Named): string =>
  [givenName, namePrefix, familyName].filter(Boolean).join(" ");

const linesOf = ({ street, postcode, city }: Address): string[] =>
  [street, [postcode, city].filter(Boolean).join("  ")].filter((line): line is string => !!line);

export const addressOf = (living: Living): { open: string[]; hidden: string[] } => ({
  open: linesOf(living),
  hidden: linesOf({ street: living.hiddenStreet, postcode: living.hiddenPostcode, city: living.hiddenCity }),
});

export const dayIn = (language: LetterLanguage, day: Day, style: "long" | "full" = "long"): string =>
  spokenDay(day, locales[language], style);

type Filled = Readonly<Record<string, string>>;

/** Puts into a text what stands between its signs: what is this letter's own, and what every letter knows (contact/one-place). */
export function filler(language: LetterLanguage, own: Filled): (text: string) => string {
  const { names, phone, email, postal, authority } = controller;
  const values: Filled = {
    phone,
    email,
    postal,
    first: names[0],
    second: names[1],
    authority: authority.name,
    page: authority.page.replace("https://", ""),
    within: texts[language].within[requestAnsweredWithin],
    ...own,
  };
  return (text) => filled(text, values);
}

/** Who sends it: both controllers, and how to reach them. */
export const senderIn = (language: LetterLanguage, fill: (text: string) => string) => {
  const { names, phone, email, postal } = controller;
  return { name: names[0], within: names[1], ways: [phone, email, postal], back: fill(texts[language].sender) };
};

/** What somebody may do about his data, where he can complain, and how to reach the bureau, the FG and the authority. */
export function rightsIn(
  language: LetterLanguage,
  fill: (text: string) => string,
  complaint: { complaintTitle: string; complaint: string } = texts[language],
): Block[] {
  const said = texts[language];
  const ways = (reached: { phone: string; email: string }) => `${reached.phone}, ${reached.email}`;
  return [
    { heading: said.rightsTitle },
    { text: fill(said.rights) },
    { text: fill(said.controllers) },
    { heading: complaint.complaintTitle },
    { text: fill(complaint.complaint) },
    { text: fill(said.authority) },
    { heading: said.contactTitle },
    {
      lines: [
        { label: said.bureau, value: `${ways(controller)}\n${controller.postal}` },
        { label: said.officer, value: ways(controller.officer) },
      ],
    },
  ];
}
