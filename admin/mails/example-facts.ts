import { type MailFacts, mails } from "@zorgvuldig/schema/mail";
import type { MailTemplate } from "@zorgvuldig/schema/mail-words";

/** Plainly invented: a number that no case gets, and a head that nobody signed. */
const head = "voorbeeld.test\n1234\n0000000000000000000000000000000000000000000=\n\n— voorbeeld.test 0000";

/** What an example says of what it would be about; a link leads nowhere. `today` ISO 8601. */
export const exampleFacts = (template: MailTemplate, today: string): MailFacts => {
  const { about, path } = mails[template];
  const token = path === "/ontvangen/" || path === "/ophalen/" ? "voorbeeld" : undefined;
  return { number: "OC-2000-0000", day: today, note: about === "head" ? head : null, token };
};
