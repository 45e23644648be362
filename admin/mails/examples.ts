import { type Letter, letterOf, type MailFacts, mails } from "@zorgvuldig/schema/mail";
import { type MailTemplate, mailTemplates } from "@zorgvuldig/schema/mail-words";
import { surveyLetter } from "@zorgvuldig/schema/survey-mail";

/** Every mail that the house can write; the question of the survey is none of the outbox, for it says whom it is to nowhere. */
export const allMails = [...mailTemplates, "survey"] as const;
export type AnyMail = (typeof allMails)[number];

/** Plainly invented: a number that no case gets, a link that leads nowhere, and a head that nobody signed. */
const number = "OC-2000-0000";
const token = "voorbeeld";
const head = "voorbeeld.test\n1234\n0000000000000000000000000000000000000000000=\n\n— voorbeeld.test 0000";

const factsOf = (template: MailTemplate, day: string): MailFacts => {
  const { about, path } = mails[template];
  const isFetched = path === "/ontvangen/" || path === "/ophalen/";
  return { number, day, note: about === "head" ? head : null, ...(isFetched ? { token } : {}) };
};

/** A mail as it would leave this house, about nothing that is there. `today` ISO 8601. */
export const exampleOf = (mail: AnyMail, today: string): Letter => {
  const site = window.location.origin;
  if (mail === "survey") return surveyLetter({ link: token, refusal: token }, site);
  return letterOf(mail, factsOf(mail, today), site);
};
