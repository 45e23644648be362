import type { ChangeMeasure, ChangeTarget, NoticeMatter, NoticeState } from "@zorgvuldig/schema/changes";
import type { DeliveryManner } from "@zorgvuldig/schema/deliveries";
import { glossary } from "@zorgvuldig/schema/glossary";
import { codeOf, type LetterLanguage } from "@zorgvuldig/schema/letters";
import type {
  AnswerOutcome,
  Asker,
  DataSubjectKind,
  DecisionMatter,
  DecisionState,
  DelayReason,
  IdentityDoubt,
  IdentityMeans,
  Objectable,
  RefusalGround,
  RequestState,
  RestrictionGround,
} from "@zorgvuldig/schema/requests";
import { evidence as en } from "@zorgvuldig/schema/texts/en/evidence";
import { evidence as nl } from "@zorgvuldig/schema/texts/nl/evidence";
import type { Channel, RequestKind } from "@zorgvuldig/schema/words";
import type { Day, Moment } from "../foundation/clock/calendar.js";
import { dayOf } from "../foundation/clock/calendar.js";
import type { Block, LetterText } from "../foundation/letter/letter-text.js";
import { dayIn, filler, saidIn, senderIn } from "../letter/frame.js";

type Decided = {
  readonly matter: DecisionMatter;
  readonly delay: DelayReason | null;
  readonly outcome: AnswerOutcome | null;
  readonly ground: RefusalGround | null;
  readonly state: DecisionState;
  readonly decidedOn: Day;
  readonly judgedOn: Day | null;
  readonly carriedOutOn: Day | null;
  readonly toldOn: Day | null;
  readonly toldBy: Channel | null;
  readonly contentHash: string | null;
};
type Given = { readonly manner: DeliveryManner; readonly createdAt: Moment; readonly givenOn: Day | null };

/** What is read of a request to show how it was handled. */
export type Handled = {
  readonly kind: RequestKind;
  readonly person: DataSubjectKind;
  readonly askedBy: Asker | null;
  readonly channel: Channel;
  readonly receivedOn: Day;
  readonly dueStatutory: Day;
  readonly state: RequestState;
  readonly answeredOn: Day | null;
  readonly objectsTo: readonly Objectable[] | null;
  readonly identityDoubt: IdentityDoubt | null;
  readonly identityAskedOn: Day | null;
  readonly identityMeans: IdentityMeans | null;
  readonly identityConfirmedOn: Day | null;
  readonly case: { readonly number: string };
  readonly decisions: readonly Decided[];
  readonly redactions: readonly { readonly ground: RefusalGround; readonly liftedAt: Moment | null }[];
  readonly restrictions: readonly {
    readonly ground: RestrictionGround;
    readonly fromOn: Day;
    readonly liftedOn: Day | null;
  }[];
  readonly changes: readonly {
    readonly target: ChangeTarget;
    readonly measure: ChangeMeasure;
    readonly ground: RefusalGround | null;
    readonly madeOn: Day | null;
    readonly droppedAt: Moment | null;
  }[];
  readonly notices: readonly {
    readonly matter: NoticeMatter;
    readonly state: NoticeState;
    readonly doneOn: Day | null;
  }[];
  readonly deliveries: readonly (Given & { readonly downloads: number })[];
};

const texts = { nl, en };
type Rows = readonly (readonly [label: string, value: string])[];
const said = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(", ");
/** Only what is known. */
const facts = (rows: Rows): Block[] => {
  const known = rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
  return known.length > 0 ? [{ facts: known }] : [];
};
const part = (heading: string, rows: Rows): Block[] => {
  const block = facts(rows);
  return block.length > 0 ? [{ heading }, ...block] : [];
};
const dayIfAny = (language: LetterLanguage) => (on: Day | null) => (on === null ? "" : dayIn(language, on));

/** The same as an account on paper: what was asked, decided, done, given and told, by day, and about nobody by name (article 5(2) GDPR). */
export function evidenceLetter(
  of: Handled,
  { lines, today, language }: { lines: number; today: Day; language: LetterLanguage },
): LetterText {
  const own = texts[language];
  const frame = saidIn(language);
  const fill = filler(language, { count: String(lines), day: dayIn(language, of.receivedOn) });
  const { number } = of.case;
  return {
    language,
    writtenOn: today,
    to: [own.to],
    hidden: [],
    sender: senderIn(language, fill),
    about: [
      { label: frame.date, value: dayIn(language, today) },
      { label: frame.number, value: number },
    ],
    subject: own.subject,
    greeting: own.greeting,
    body: [
      ...askedIn(of, language),
      ...(of.decisions.length > 0
        ? of.decisions.flatMap((one) => decidedIn(one, language))
        : [{ text: own.noDecision }]),
      ...doneIn(of, language),
      ...givenIn(of, language),
      { heading: own.log },
      { text: fill(own.lines) },
    ],
    regards: null,
    foot: { left: number, page: frame.page, code: frame.code },
  };
}

const askedIn = (of: Handled, language: LetterLanguage): Block[] => {
  const [own, day] = [texts[language], dayIfAny(language)];
  return [
    ...part(own.asked, [
      [own.kind, glossary.requestKind[of.kind][language]],
      [own.person, glossary.dataSubject[of.person][language]],
      [own.askedBy, of.askedBy ? glossary.asker[of.askedBy][language] : ""],
      [own.objectsTo, (of.objectsTo ?? []).map((to) => glossary.objectable[to][language]).join(", ")],
      [own.received, said(day(of.receivedOn), glossary.channel[of.channel][language].toLowerCase())],
      [own.due, day(of.dueStatutory)],
      [own.state, glossary.requestState[of.state][language]],
      [own.answered, day(of.answeredOn)],
    ]),
    { heading: own.identity },
    ...((of.identityAskedOn ?? of.identityConfirmedOn)
      ? facts([
          [
            own.identityAsked,
            said(day(of.identityAskedOn), of.identityDoubt && glossary.identityDoubt[of.identityDoubt][language]),
          ],
          [
            own.identityShown,
            said(day(of.identityConfirmedOn), of.identityMeans && glossary.identityMeans[of.identityMeans][language]),
          ],
        ])
      : [{ text: own.noDoubt }]),
  ];
};

const decidedIn = (one: Decided, language: LetterLanguage): Block[] => {
  const [own, day] = [texts[language], dayIfAny(language)];
  return part(own.decision.replace("%{matter}", glossary.decisionMatter[one.matter][language].toLowerCase()), [
    [own.outcome, one.outcome ? glossary.answerOutcome[one.outcome][language] : ""],
    [own.delay, one.delay ? glossary.delayReason[one.delay][language] : ""],
    [own.ground, one.ground ? glossary.refusalGround[one.ground][language] : ""],
    [own.standing, glossary.decisionState[one.state][language]],
    [own.decidedOn, day(one.decidedOn)],
    [own.judgedOn, day(one.judgedOn)],
    [own.carriedOutOn, day(one.carriedOutOn)],
    [own.toldOn, said(day(one.toldOn), one.toldBy && glossary.channel[one.toldBy][language].toLowerCase())],
    [own.letter, one.contentHash ? codeOf(one.contentHash) : ""],
  ]);
};

const doneIn = ({ changes, restrictions, redactions, notices }: Handled, language: LetterLanguage): Block[] => {
  const [own, day] = [texts[language], dayIfAny(language)];
  const left = redactions.filter(({ liftedAt }) => liftedAt === null);
  return [
    ...part(
      own.changes,
      changes
        .filter(({ droppedAt }) => droppedAt === null)
        .map(({ target, measure, ground, madeOn }) => [
          glossary[madeOn ? "changeDone" : "changeMeasure"][measure][language],
          said(
            glossary.changeTarget[target][language],
            ground && glossary.refusalGround[ground][language].toLowerCase(),
            day(madeOn),
          ),
        ]),
    ),
    ...part(
      own.restrictions,
      restrictions.map(({ ground, fromOn, liftedOn }) => [
        glossary.restrictionGround[ground][language],
        own.restriction.replace("%{from}", day(fromOn)).replace("%{to}", day(liftedOn) || own.now),
      ]),
    ),
    ...part(
      own.redactions,
      [...new Set(left.map(({ ground }) => ground))].map((ground) => [
        glossary.refusalGround[ground][language],
        own.many.replace("%{count}", String(left.filter((one) => one.ground === ground).length)),
      ]),
    ),
    ...part(
      own.notices,
      notices.map(({ matter, state, doneOn }) => [
        glossary.noticeMatter[matter][language],
        said(glossary.noticeState[state][language], day(doneOn)),
      ]),
    ),
  ];
};

const givenIn = ({ deliveries }: Handled, language: LetterLanguage): Block[] => {
  const [own, day] = [texts[language], dayIfAny(language)];
  return part(
    own.deliveries,
    deliveries.map(({ manner, createdAt, givenOn, downloads }) => [
      glossary.deliveryManner[manner][language],
      said(
        day(givenOn ?? dayOf(createdAt)),
        manner === "LINK" ? own.fetched.replace("%{count}", String(downloads)) : null,
      ),
    ]),
  );
};
