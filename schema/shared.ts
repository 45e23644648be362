import { attachmentLine, attachmentsOf, type WithDocuments } from "./attachments.js";
import { controller } from "./controller.js";
import type { SharedFact } from "./disclosures.js";
import { glossary } from "./glossary.js";
import type { LetterLanguage } from "./letters.js";
import { regulationOn } from "./regulation.js";
import { spokenDay } from "./spoken.js";
import { shared as en } from "./texts/en/shared.js";
import { shared as nl } from "./texts/nl/shared.js";
import type { Authority, DataCategory, Gender, LearningAspect, PersonKind, RecordCategory, Source } from "./words.js";

/** To write of a pupil is to name him, and the regulation counts names among these: no sharing goes without. */
export const alwaysShared = "CONTACT" satisfies DataCategory;

type Named = {
  readonly givenName: string | null;
  readonly namePrefix: string | null;
  readonly familyName: string | null;
};
type Place = { readonly street: string | null; readonly postcode: string | null; readonly city: string | null };
type Kept = {
  readonly id: string;
  readonly text: string | null;
  /** What somebody whom it is about says of it (article 16). */
  readonly statement: string | null;
  readonly source: Source | null;
  readonly receivedOn: string | null;
};
type Contact = Named & {
  readonly id: string;
  readonly authority: Authority | null;
  readonly phone: string | null;
  readonly email: string | null;
};
type Agreed = {
  readonly lines: readonly { readonly isInForce: boolean | null }[] | null;
  readonly signatures:
    | readonly {
        readonly signer: PersonKind | null;
        readonly signedOn: string | null;
        readonly withdrawnAt: string | null;
        readonly invalidatedAt: string | null;
        readonly guardian: { readonly id: string } | null;
      }[]
    | null;
};
/** Of a case, as whoever shares may read it. What somebody keeps secret of where he lives is not asked for at all. */
export type Shareable = WithDocuments & {
  readonly number: string | null;
  readonly pupil: (Named & Place & { readonly birthOn: string | null; readonly gender: Gender | null }) | null;
  readonly guardians: readonly Contact[] | null;
  readonly consents: readonly Agreed[] | null;
  readonly learning: readonly (Kept & { readonly aspect: LearningAspect | null })[] | null;
  readonly absence: readonly (Kept & { readonly startedOn: string | null; readonly endedOn: string | null })[] | null;
  readonly health: readonly Kept[] | null;
  readonly home: readonly Kept[] | null;
};
export type SharedWith = Place & { readonly name: string | null };
export type ToShare = {
  readonly language: LetterLanguage;
  readonly writtenOn: string;
  /** At the institution, by function or department: no person, and nobody's own address. */
  readonly attention: string | null;
  readonly facts: readonly SharedFact[];
  readonly recordIds: readonly string[];
  readonly documentIds: readonly string[];
};

type Labelled = { readonly label: string; readonly value: string };
export type SharedPart = {
  readonly category: DataCategory;
  readonly heading: string;
  readonly lines: readonly Labelled[];
};

const texts = { nl, en };
const locales = { nl: "nl", en: "en-GB" } as const;
const nameOf = ({ givenName, namePrefix, familyName }: Named): string =>
  [givenName, namePrefix, familyName].filter(Boolean).join(" ");
const placeOf = ({ street, postcode, city }: Place): string[] =>
  [street, [postcode, city].filter(Boolean).join("  ")].filter((line): line is string => !!line);

/** To which category a fact belongs on the form that the parents signed. */
export const categoryOfFact: Readonly<Record<SharedFact, DataCategory>> = {
  BIRTH_ON: "IDENTITY",
  GENDER: "IDENTITY",
  ADDRESS: "CONTACT",
  GUARDIANS: "CONTACT",
};

/** Under which name a case has them. */
export const listOf = { LEARNING: "learning", ABSENCE: "absence", HEALTH: "health", HOME: "home" } as const;
export const recordCategories = Object.keys(listOf) as RecordCategory[];

/**
 * The parents whose telephone and mail may go along: who has authority and himself signed what allows it. Where the pupil signs nobody of them does,
 * and then it is those with authority.
 */
export function parentsToShare({ guardians, consents }: Pick<Shareable, "guardians" | "consents">): Contact[] {
  const signed = (consents ?? [])
    .filter(({ lines }) => lines?.some(({ isInForce }) => isInForce))
    .flatMap(({ signatures }) => signatures ?? [])
    .filter((one) => one.signedOn && !one.withdrawnAt && !one.invalidatedAt);
  const isThePupils = signed.some(({ signer }) => signer === "PUPIL");
  return (guardians ?? []).filter(
    ({ id, authority }) => authority === "YES" && (isThePupils || signed.some(({ guardian }) => guardian?.id === id)),
  );
}

/** What is chosen, category by category, in the order in which it stands in the letter. */
export function sharedParts(from: Shareable, asked: ToShare): SharedPart[] {
  const { language, facts } = asked;
  const said = texts[language];
  const day = (on: string | null) => (on ? spokenDay(on, locales[language]) : "");
  const has = (fact: SharedFact) => facts.includes(fact);
  const line = (label: string, value: string) => (value ? [{ label, value }] : []);
  const { pupil } = from;
  const part = (category: DataCategory, lines: readonly Labelled[]) => ({
    category,
    heading: said.parts[category],
    lines,
  });
  const contact = [
    ...line(said.pupil, pupil ? nameOf(pupil) : ""),
    ...line(said.address, pupil && has("ADDRESS") ? placeOf(pupil).join("\n") : ""),
    ...(has("GUARDIANS") ? parentsToShare(from) : []).flatMap((guardian) =>
      line(said.guardian, [nameOf(guardian), guardian.phone, guardian.email].filter(Boolean).join("\n")),
    ),
  ];
  const identity = [
    ...line(said.born, has("BIRTH_ON") ? day(pupil?.birthOn ?? null) : ""),
    ...line(said.gender, has("GENDER") && pupil?.gender ? glossary.gender[pupil.gender][language] : ""),
  ];
  const told = ({ source, receivedOn }: Kept) =>
    `${day(receivedOn)}, ${source ? glossary.source[source][language].toLowerCase() : ""}`;
  const attachments = attachmentsOf(from, asked.documentIds);
  const records = recordCategories.map((category) => {
    const chosen = (from[listOf[category]] ?? []).filter(({ id }) => asked.recordIds.includes(id));
    return part(category, [
      ...chosen.flatMap((record) => line(labelOf(record, told(record)), saidOf(record))),
      ...attachments.filter((one) => one.category === category).map((one) => attachmentLine(one, language)),
    ]);
  });
  function labelOf(record: Kept & { aspect?: LearningAspect | null }, when: string): string {
    return record.aspect ? `${glossary.learningAspect[record.aspect][language]}\n${when}` : when;
  }
  function saidOf(record: Kept & { startedOn?: string | null; endedOn?: string | null }): string {
    const { startedOn, endedOn, statement } = record;
    const period = startedOn ? `${day(startedOn)} ${said.until} ${endedOn ? day(endedOn) : said.now}` : "";
    return [period, record.text, statement && `${said.statement}: ${statement}`].filter(Boolean).join("\n");
  }
  return [part("CONTACT", contact), part("IDENTITY", identity), ...records].filter(({ lines }) => lines.length > 0);
}

type Block = { readonly text: string } | { readonly heading: string } | { readonly lines: readonly Labelled[] };

/** All of the letter but what it tells of the family: the frame in which that stands. */
export function sharedFrame(
  number: string,
  to: SharedWith,
  { language, writtenOn, attention, documentIds }: Omit<ToShare, "facts" | "recordIds">,
) {
  const said = texts[language];
  const { names, phone, email, postal, officer } = controller;
  const filled: Readonly<Record<string, string>> = {
    postal,
    phone,
    number,
    first: names[0],
    second: names[1],
    regulation: regulationOn(writtenOn).version,
  };
  const fill = (text: string): string => text.replace(/%\{(\w+)\}/g, (place, key: string) => filled[key] ?? place);
  const before: readonly Block[] = [{ text: fill(documentIds.length > 0 ? said.introAttached : said.intro) }];
  const after: readonly Block[] = [
    { heading: said.useTitle },
    { text: fill(said.use) },
    { text: fill(said.wrong) },
    { heading: said.contactTitle },
    {
      lines: [
        { label: said.bureau, value: `${phone}, ${email}\n${postal}` },
        { label: said.officer, value: `${officer.phone}, ${officer.email}` },
      ],
    },
  ];
  return {
    language,
    writtenOn,
    to: [to.name ?? "", ...(attention ? [`${said.attention} ${attention}`] : []), ...placeOf(to)],
    hidden: [],
    sender: { name: names[0], within: names[1], ways: [phone, email, postal], back: fill(said.sender) },
    about: [
      { label: said.date, value: spokenDay(writtenOn, locales[language]) },
      { label: said.number, value: number },
    ],
    subject: said.subject,
    greeting: said.greeting,
    before,
    after,
    regards: said.regards,
    foot: { left: number, page: said.page, code: said.code },
  };
}
export type SharedFrame = ReturnType<typeof sharedFrame>;

/** The letter that is previewed, hashed, drawn, fetched and found back: always made here. */
export function sharedLetter({ before, after, regards, foot, ...frame }: SharedFrame, parts: readonly SharedPart[]) {
  const told: Block[] = parts.flatMap(({ heading, lines }): Block[] => [{ heading }, { lines }]);
  return { ...frame, body: [...before, ...told, ...after], regards, foot };
}

/** What of a letter is hashed: all that anybody may know of it. */
export const hashedOf = ({ hidden: _, ...letter }: ReturnType<typeof sharedLetter>): string => JSON.stringify(letter);
