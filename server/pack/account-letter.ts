import { glossary } from "@zorgvuldig/schema/glossary";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { accountPack as en } from "@zorgvuldig/schema/texts/en/account-pack";
import { accountPack as nl } from "@zorgvuldig/schema/texts/nl/account-pack";
import type { Day } from "../foundation/clock/calendar.js";
import { type Block, canBePrinted, type LetterText } from "../foundation/letter/letter-text.js";
import { Refusal } from "../foundation/refusal.js";
import { dayIn, filler, rightsIn, saidIn, senderIn } from "../letter/frame.js";
import { loneAddressee } from "../request/lone-letter.js";
import type { AccountPack } from "./account-pack.js";

const texts = { nl, en };

/** What the house keeps of an account, on paper for whom it is. */
export function accountLetter(pack: AccountPack, language: LetterLanguage): LetterText {
  const { number, madeOn, asked } = pack;
  const own = texts[language];
  const said = saidIn(language);
  const { name, open } = loneAddressee(asked);
  const fill = filler(language, { name: name ?? "", received: dayIn(language, asked.receivedOn) });
  const letter: LetterText = {
    language,
    writtenOn: madeOn,
    to: [name ?? "", ...open],
    hidden: [],
    sender: senderIn(language, fill),
    about: [
      { label: said.date, value: dayIn(language, madeOn) },
      { label: said.number, value: number },
    ],
    subject: own.subject,
    greeting: fill(said.greeting),
    body: [{ text: fill(own.intro) }, ...keptIn(pack, language), ...rightsIn(language, fill)],
    regards: said.regards,
    foot: { left: number, page: said.page, code: said.code },
  };
  if (!canBePrinted(letter)) throw new Refusal("data/contact", "letter-unprintable");
  return letter;
}

function keptIn({ account, agreements, assignments, signedIn }: AccountPack, language: LetterLanguage): Block[] {
  const own = texts[language];
  const label = own.account;
  const day = (on: Day | null) => (on === null ? own.now : dayIn(language, on));
  const fill = (text: string, words: Readonly<Record<string, string>>) => filler(language, words)(text);
  const signed = { days: String(signedIn.days), earliest: day(signedIn.firstOn), latest: day(signedIn.lastOn) };
  return [
    { heading: own.accountTitle },
    {
      facts: [
        { label: label.name, value: account.name },
        { label: label.role, value: glossary.role[account.role][language] },
        { label: label.organisation, value: account.organisation },
        { label: label.isLead, value: account.isLead ? own.yes : own.no },
        { label: label.sinceOn, value: day(account.sinceOn) },
        { label: label.endedOn, value: day(account.endedOn) },
      ],
    },
    { heading: own.agreementsTitle },
    agreements.length === 0
      ? { text: own.noAgreements }
      : {
          facts: agreements.map(({ version, signedOn, fromOn, toOn }) => ({
            label: version ?? "",
            value: fill(own.agreement, { signed: day(signedOn), from: day(fromOn), to: day(toOn) }),
          })),
        },
    { heading: own.assignmentsTitle },
    ...(assignments.length === 0
      ? [{ text: own.noAssignments }]
      : [
          { text: own.assignmentsLine },
          {
            facts: assignments.map(({ number, fromOn, toOn }) => ({
              label: number,
              value: fill(own.assignment, { from: day(fromOn), to: day(toOn) }),
            })),
          },
        ]),
    { heading: own.signedInTitle },
    { text: signedIn.days > 0 ? fill(own.signedIn, signed) : own.neverSignedIn },
    { heading: own.missingTitle },
    { text: own.missing },
    { heading: own.keptTitle },
    { text: own.kept },
  ];
}
