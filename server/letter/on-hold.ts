import { clauses } from "@zorgvuldig/schema/clauses";
import { controller } from "@zorgvuldig/schema/controller";
import { glossary } from "@zorgvuldig/schema/glossary";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { regulationInForce } from "@zorgvuldig/schema/regulation";
import { spokenDay } from "@zorgvuldig/schema/spoken";
import { requestAnsweredWithin, terms } from "@zorgvuldig/schema/terms";
import { letters as en } from "@zorgvuldig/schema/texts/en/letters";
import { letters as nl } from "@zorgvuldig/schema/texts/nl/letters";
import type { Authority, Stage } from "@zorgvuldig/schema/words";
import type { Day } from "../foundation/clock/calendar.js";
import { canBePrinted, type LetterText } from "../foundation/letter/letter-text.js";
import { Refusal } from "../foundation/refusal.js";

type Named = { readonly givenName: string; readonly namePrefix: string | null; readonly familyName: string };
/** To whom it is written. */
export type Addressee = Named & {
  readonly authority: Authority;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly hiddenStreet: string | null;
  readonly hiddenPostcode: string | null;
  readonly hiddenCity: string | null;
};
/** What it is written of. */
export type Held = {
  readonly number: string;
  readonly stage: Stage;
  readonly intakeHeldOn: Day | null;
  readonly agreedCallbackOn: Day | null;
  readonly destroyOn: Day | null;
  readonly referredTo: string | null;
};
type Asked = { readonly language: LetterLanguage; readonly writtenOn: Day };

const texts = { nl, en };
const locales = { nl: "nl", en: "en-GB" } as const;

const nameOf = ({ givenName, namePrefix, familyName }: Named): string =>
  [givenName, namePrefix, familyName].filter(Boolean).join(" ");

type Address = Pick<Addressee, "street" | "postcode" | "city">;
const addressOf = ({ street, postcode, city }: Address): string[] =>
  [street, [postcode, city].filter(Boolean).join("  ")].filter((line): line is string => !!line);

/**
 * To one parent, about an application that is put on hold: where he was referred to, until when he can ring back, and when everything is
 * erased if he does not (keep/held-callback, keep/held-3-months). Throws when it is not on hold, for whom it is not, and for a sign that no
 * printer of ours knows.
 */
export function onHoldLetter(to: Addressee, held: Held, pupil: Named | null, asked: Asked): LetterText {
  const { language, writtenOn } = asked;
  const { intakeHeldOn, agreedCallbackOn, destroyOn, referredTo } = held;
  if (held.stage !== "ON_HOLD" || !intakeHeldOn || !agreedCallbackOn || !destroyOn || !referredTo)
    throw new Refusal("keep/held-callback", "letter-not-held");
  // That there is an application is itself something about the child.
  if (to.authority !== "YES") throw new Refusal("data/parents-and-guardians", "letter-no-authority", "guardianId");
  const said = texts[language];
  const { subject, ...own } = said.templates.ON_HOLD;
  const { names, phone, email, postal, officer, authority } = controller;
  const day = (one: Day, style: "long" | "full" = "long") => spokenDay(one, locales[language], style);
  const filled: Readonly<Record<string, string>> = {
    name: nameOf(to),
    number: held.number,
    pupil: pupil ? nameOf(pupil) : said.child,
    intake: day(intakeHeldOn),
    callback: day(agreedCallbackOn, "full"),
    destroy: day(destroyOn, "full"),
    phone,
    postal,
    first: names[0],
    second: names[1],
    authority: authority.name,
    page: authority.page.replace("https://", ""),
    term: glossary.term.ON_HOLD[language],
    clause: clauses[terms.ON_HOLD.clause].title,
    regulation: regulationInForce.version,
    within: said.within[requestAnsweredWithin],
  };
  const fill = (text: string): string => text.replace(/%\{(\w+)\}/g, (place, key: string) => filled[key] ?? place);
  const ways = (reached: { phone: string; email: string }) => `${reached.phone}, ${reached.email}`;
  const letter: LetterText = {
    language,
    writtenOn,
    to: [nameOf(to), ...addressOf(to)],
    hidden: addressOf({ street: to.hiddenStreet, postcode: to.hiddenPostcode, city: to.hiddenCity }),
    sender: { name: names[0], within: names[1], ways: [phone, email, postal], back: fill(said.sender) },
    about: [
      { label: said.date, value: day(writtenOn) },
      { label: said.number, value: held.number },
    ],
    subject,
    greeting: fill(said.greeting),
    body: [
      { text: fill(own.intro) },
      {
        facts: [
          { label: own.referred, value: referredTo },
          { label: own.callback, value: day(agreedCallbackOn, "full") },
          { label: own.destroyed, value: day(destroyOn, "full") },
        ],
      },
      { heading: own.callTitle },
      { text: fill(own.call) },
      { heading: own.keepTitle },
      { text: fill(own.keep) },
      { text: fill(own.rule) },
      { heading: said.rightsTitle },
      { text: fill(said.rights) },
      { text: fill(said.controllers) },
      { heading: said.complaintTitle },
      { text: fill(said.complaint) },
      { text: fill(said.authority) },
      { heading: said.contactTitle },
      {
        lines: [
          { label: said.bureau, value: `${ways(controller)}\n${postal}` },
          { label: said.officer, value: ways(officer) },
        ],
      },
    ],
    regards: said.regards,
    foot: { left: held.number, page: said.page, code: said.code },
  };
  if (!canBePrinted(letter)) throw new Refusal("data/contact", "letter-unprintable");
  return letter;
}
