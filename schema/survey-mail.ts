import { type Letter, reach } from "./mail.js";
import { mails as mailsEn } from "./texts/en/mails.js";
import { survey as en } from "./texts/en/survey.js";
import { mails as mailsNl } from "./texts/nl/mails.js";
import { survey as nl } from "./texts/nl/survey.js";

/**
 * The mail that asks somebody what he thought (survey/by-email). Nothing in it says whom or what it is about: one link gives one answer, the other says that he wants no survey, and
 * neither of them does anything before a button is pressed.
 */
export function surveyLetter({ link, refusal }: { link: string; refusal: string }, site: string): Letter {
  const part = (language: "nl" | "en", { mail }: typeof nl, { greeting, contact, officer }: typeof mailsNl) => ({
    ...{ language, opening: [greeting, mail.why, mail.how, mail.anonymous], go: mail.go, out: mail.out },
    closing: [reach(contact), reach(officer)],
  });
  return {
    subject: `${nl.mail.subject} / ${en.mail.subject}`,
    link: new URL(`/enquete/${link}`, site).href,
    out: new URL(`/enquete/afmelden/${refusal}`, site).href,
    parts: [part("nl", nl, mailsNl), part("en", en, mailsEn)],
    note: null,
  };
}
