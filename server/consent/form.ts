import { createHash } from "node:crypto";
import { type LetterLanguage, letterLanguages } from "@zorgvuldig/schema/letters";
import { forms as en } from "@zorgvuldig/schema/texts/en/forms";
import { forms as nl } from "@zorgvuldig/schema/texts/nl/forms";
import type { Day } from "../foundation/clock/calendar.js";
import type { Block, LetterText } from "../foundation/letter/letter-text.js";
import { Refusal } from "../foundation/refusal.js";
import { addressOf, dayIn, filler, nameOf, rightsIn, saidIn, senderIn } from "../letter/frame.js";
import { agreementBody } from "./form-agreement.js";
import { authorisationBody } from "./form-authorisation.js";
import type { FormFacts, Said } from "./form-facts.js";

const texts = { nl, en };

export type Forms = Readonly<Record<LetterLanguage, LetterText>>;

/** The form for one signer, in each language: the same for everybody, apart from whose name it bears. */
export const formsFor = (facts: FormFacts): Forms => ({ nl: formIn("nl", facts), en: formIn("en", facts) });

/** For whom a form is made when it only matters what it says. */
export const nobody: FormFacts["signer"] = {
  ...{ givenName: "", namePrefix: null, familyName: "" },
  ...{ street: null, postcode: null, city: null, hiddenStreet: null, hiddenPostcode: null, hiddenCity: null },
};

/** By what it is known which form it was, whichever language was read and whoever's name it bears: all who sign it sign the same. */
export function formHashOf(forms: Forms): string {
  const said = letterLanguages.map((language) => ({ ...forms[language], to: [], hidden: [], greeting: "" }));
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}

/**
 * The form as it was sent: with the pupil's name, or without it when nobody knew it yet. Throws when it was not made here, or when
 * with the words, names and institutions of today it would be another one.
 */
export function formsAsSent(facts: FormFacts, hash: string | null): Forms {
  if (!hash) throw new Refusal("consent/agreement-and-authorisation", "form-not-ours");
  const made = [facts.pupil, null].map((pupil) => formsFor({ ...facts, pupil }));
  const sent = made.find((forms) => formHashOf(forms) === hash);
  if (!sent) throw new Refusal("consent/agreement-and-authorisation", "form-changed");
  return sent;
}

function formIn(language: LetterLanguage, facts: FormFacts): LetterText {
  const { number, document, formVersion, sentOn, signer, pupil } = facts;
  const letter = saidIn(language);
  const own = texts[language];
  const day = (one: Day) => dayIn(language, one);
  const fill = filler(language, {
    name: nameOf(signer),
    number,
    pupil: pupil ? nameOf(pupil) : letter.child,
    from: day(facts.fromOn),
    to: day(facts.toOn),
    regulation: facts.regulationVersion,
  });
  const said: Said = { facts, language, texts: own, fill, day };
  const { open, hidden } = addressOf(signer);
  return {
    language,
    writtenOn: sentOn,
    to: [nameOf(signer), ...open],
    hidden,
    sender: senderIn(language, fill),
    about: [
      { label: letter.date, value: day(sentOn) },
      { label: letter.number, value: number },
      { label: own.version, value: formVersion },
    ],
    subject: own.templates[document].subject,
    greeting: fill(letter.greeting),
    body: [
      ...(document === "AGREEMENT" ? agreementBody(said) : authorisationBody(said)),
      { heading: own.withdrawTitle },
      { text: fill(own.withdraw) },
      ...rightsIn(language, fill, own),
      ...signing(said),
    ],
    regards: null,
    foot: { left: `${number} · ${formVersion}`, page: letter.page, code: letter.code },
  };
}

function signing({ facts: { document }, texts: own, fill }: Said): Block[] {
  const blank = (of: keyof typeof own.sign) => ({ label: own.sign[of], read: `${own.sign[of]}: ${own.blank}` });
  return [
    { heading: own.signTitle },
    { text: fill(own.templates[document].signed) },
    { blanks: [blank("name"), blank("place"), blank("date"), { ...blank("signature"), isTall: true }] },
    { text: fill(`${own.back} ${own.own}`) },
  ];
}
