import { glossary } from "@zorgvuldig/schema/glossary";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { articleOf } from "@zorgvuldig/schema/requests";
import { requestExtendedTo } from "@zorgvuldig/schema/terms";
import { requestLetter as en } from "@zorgvuldig/schema/texts/en/request-letter";
import { requestLetter as nl } from "@zorgvuldig/schema/texts/nl/request-letter";
import type { Day } from "../foundation/clock/calendar.js";
import { type Block, canBePrinted, type LetterText } from "../foundation/letter/letter-text.js";
import { Refusal } from "../foundation/refusal.js";
import { dayIn, filler, rightsIn, saidIn, senderIn } from "../letter/frame.js";
import { type Addressee, addresseeOf } from "./addressee.js";
import { changesTold } from "./changes-told.js";
import { dueOf } from "./clock.js";
import type { AskedBy, LetterFacts } from "./letter-facts.js";
import { transfersTold } from "./transfer-told.js";

const texts = { nl, en };
type Asked = { readonly language: LetterLanguage; readonly writtenOn: Day };

/**
 * To who asked, about what was decided: why, by which article, and what can be done against it: with the FG, the authority, and the court within six weeks
 * (rights/complaint-to-ap, article 12(4), UAVG 35). Throws for a sign that no printer of ours knows.
 */
export const decisionLetter = (facts: LetterFacts, asked: Asked): LetterText =>
  answerLetter({ ...facts, to: addresseeOf(facts), found: (language) => changed(facts, language) }, asked);

const changed = (of: LetterFacts, language: LetterLanguage): Block[] =>
  of.decision.matter === "ANSWER"
    ? [
        ...changesTold(of.changes, of.recipients, of.request.kind, language),
        ...(isGiven(of.decision) ? transfersTold(of.transfers, language) : []),
      ]
    : [];
const isGiven = ({ outcome }: LetterFacts["decision"]): boolean => outcome === "GRANTED" || outcome === "PARTLY";

/** All that such a letter is made of, whatever the request stands in. `found`: what stands before why. */
export type AnswerFacts = Pick<LetterFacts, "number" | "off" | "decision"> & {
  readonly request: Pick<AskedBy, "kind" | "receivedOn" | "identityAskedOn" | "identityConfirmedOn">;
  readonly to: Addressee;
  readonly found: (language: LetterLanguage) => readonly Block[];
};

export function answerLetter(facts: AnswerFacts, { language, writtenOn }: Asked): LetterText {
  const { number, decision, request } = facts;
  const { name, open, hidden } = facts.to;
  const said = saidIn(language);
  const own = texts[language];
  const { matter, outcome } = decision;
  const words = own.templates[outcome ?? "EXTENSION"];
  const right = glossary.requestKind[request.kind][language].toLowerCase();
  const pause =
    request.identityAskedOn && request.identityConfirmedOn
      ? { from: request.identityAskedOn, to: request.identityConfirmedOn }
      : undefined;
  const fill = filler(language, {
    name: name ?? own.whoever,
    right,
    received: dayIn(language, request.receivedOn),
    due: dayIn(language, dueOf(request.receivedOn, facts.off, pause, requestExtendedTo).dueStatutory, "full"),
  });
  const letter: LetterText = {
    language,
    writtenOn,
    to: [name ?? own.unnamed, ...open],
    hidden: [...hidden],
    sender: senderIn(language, fill),
    about: [
      { label: said.date, value: dayIn(language, writtenOn) },
      { label: said.number, value: number },
    ],
    subject: fill(words.subject),
    greeting: fill(said.greeting),
    body: [
      { text: fill(words.intro) },
      { facts: factsIn(facts, language, fill) },
      ...facts.found(language),
      { heading: matter === "EXTENSION" ? own.whyLonger : own.whyTitle },
      { text: decision.explanation },
      { heading: own.courtTitle },
      { text: fill(own.court) },
      ...rightsIn(language, fill),
    ],
    regards: said.regards,
    foot: { left: number, page: said.page, code: said.code },
  };
  if (!canBePrinted(letter)) throw new Refusal("data/contact", "letter-unprintable");
  return letter;
}

type Facts = Extract<Block, { facts: unknown }>["facts"];

/** At a glance: what was asked, what it came to, and by which article not. */
function factsIn({ decision, request }: AnswerFacts, language: LetterLanguage, fill: (text: string) => string): Facts {
  const own = texts[language];
  const { delay, outcome, ground } = decision;
  const by = ground ? articleOf(ground, request.kind) : undefined;
  return [
    { label: own.asked, value: glossary.requestKind[request.kind][language] },
    { label: own.received, value: dayIn(language, request.receivedOn) },
    ...(delay ? [{ label: own.delay, value: glossary.delayReason[delay][language] }] : []),
    ...(delay ? [{ label: own.until, value: fill("%{due}") }] : []),
    ...(outcome ? [{ label: own.outcome, value: glossary.answerOutcome[outcome][language] }] : []),
    ...(ground && by
      ? [
          {
            label: own.ground,
            value: `${glossary.refusalGround[ground][language]} (${own.articles[by.law ?? "GDPR"].replace("%{article}", by.article)})`,
          },
        ]
      : []),
  ];
}
