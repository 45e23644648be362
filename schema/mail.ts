import type { ClauseId } from "./clauses.js";
import { controller } from "./controller.js";
import type { MailRecipient, MailTemplate } from "./mail-words.js";
import { spokenDay } from "./spoken.js";
import { mails as en } from "./texts/en/mails.js";
import { mails as nl } from "./texts/nl/mails.js";
import type { Activity } from "./words.js";

type MailRow = {
  /** Who may receive it. */
  readonly to: readonly MailRecipient[];
  /** The row that it tells of: with who receives it, that is what makes it one mail and no second. */
  readonly about:
    | "case"
    | "consent"
    | "signature"
    | "request"
    | "assignment"
    | "agreement"
    | "reveal"
    | "head"
    | "account"
    | "link"
    | "delivery"
    | "signLink";
  readonly activity: Activity;
  readonly clause: ClauseId;
  /** Where on our own site the reader goes on. */
  readonly path: "/privacy" | "/admin/" | "/ontvangen/" | "/ophalen/" | "/ondertekenen/";
};

/** Everything that the house writes: nothing in it tells more than that there is something, and at which number. */
export const mails = {
  applicationReceived: {
    to: ["APPLICANT", "GUARDIAN"],
    about: "case",
    activity: "APPLICATION",
    clause: "application/personal-data",
    path: "/privacy",
  },
  formsSent: {
    to: ["GUARDIAN"],
    about: "consent",
    activity: "INTAKE",
    clause: "consent/forms-to-parents",
    path: "/privacy",
  },
  formsAwaited: {
    to: ["GUARDIAN"],
    about: "signature",
    activity: "INTAKE",
    clause: "consent/forms-to-parents",
    path: "/privacy",
  },
  signLink: {
    to: ["GUARDIAN"],
    about: "signLink",
    activity: "INTAKE",
    clause: "consent/in-writing",
    path: "/ondertekenen/",
  },
  caseFrozen: {
    to: ["OFFICER"],
    about: "signature",
    activity: "RIGHTS",
    clause: "consent/before-handling",
    path: "/admin/",
  },
  requestRegistered: {
    to: ["OFFICER"],
    about: "request",
    activity: "RIGHTS",
    clause: "rights/any-channel",
    path: "/admin/",
  },
  caseAssigned: {
    to: ["ACCOUNT"],
    about: "assignment",
    activity: "HANDLING",
    clause: "share/consultant",
    path: "/admin/",
  },
  agreementEnding: {
    to: ["OFFICE", "ACCOUNT"],
    about: "agreement",
    activity: "PROCESSORS",
    clause: "processors/agreements",
    path: "/admin/",
  },
  recordsRevealed: {
    to: ["OFFICER"],
    about: "reveal",
    activity: "SECURITY",
    clause: "security/limited-access",
    path: "/admin/",
  },
  logHead: {
    to: ["ACCOUNT"],
    about: "head",
    activity: "SECURITY",
    clause: "security/measures",
    path: "/admin/",
  },
  accountChanged: {
    to: ["OFFICER"],
    about: "account",
    activity: "SECURITY",
    clause: "security/limited-access",
    path: "/admin/",
  },
  documentReady: {
    to: ["INSTITUTION"],
    about: "link",
    activity: "EXCHANGE",
    clause: "share/only-authorised",
    path: "/ontvangen/",
  },
  packReady: {
    to: ["REQUESTER"],
    about: "delivery",
    activity: "RIGHTS",
    clause: "rights/access",
    path: "/ophalen/",
  },
  transferReady: {
    to: ["REQUESTER"],
    about: "delivery",
    activity: "RIGHTS",
    clause: "rights/portability",
    path: "/ophalen/",
  },
  logCut: {
    to: ["ACCOUNT"],
    about: "head",
    activity: "SECURITY",
    clause: "keep/no-longer-than-needed",
    path: "/admin/",
  },
} as const satisfies Record<MailTemplate, MailRow>;

/** Who receives a template. */
export type RecipientOf<T extends MailTemplate> = (typeof mails)[T]["to"][number];

/** All that a mail may say of what it is about. */
export type MailFacts = {
  readonly number: string | null;
  readonly day: string | null;
  /** A signed head of the log: public, and about nobody. */
  readonly note: string | null;
  /** The end of the address, of what is fetched by a link. */
  readonly token?: string | undefined;
};
/** In one language: what comes before the link, what the link is called, and what comes after it. */
type Part = {
  readonly language: "nl" | "en";
  readonly opening: readonly string[];
  readonly go: string;
  /** What the second link is called, where there is one. */
  readonly out?: string;
  readonly closing: readonly string[];
};
export type Letter = {
  readonly subject: string;
  readonly link: string;
  /** By which he says that he wants nothing of the kind. */
  readonly out?: string;
  readonly parts: readonly Part[];
  /** What is to be kept as it stands, below both languages. */
  readonly note: string | null;
};

/** A mail in words, Dutch first and English below it: nobody's language is known before he is let in. */
export function letterOf(template: MailTemplate, facts: MailFacts, site: string): Letter {
  const link = new URL(mails[template].path + (facts.token ?? ""), site).href;
  const part = (language: Part["language"], texts: typeof nl | typeof en): Part => {
    const said = (text: string) =>
      text
        .replaceAll("%{number}", facts.number ?? "")
        .replaceAll("%{day}", spoken(facts.day, language))
        .replaceAll("%{seq}", facts.note?.split("\n")[1] ?? "…");
    const { subject, body } = texts.templates[template];
    return {
      language,
      opening: [texts.greeting, texts.ready, said(`${subject}.`), said(body)],
      go: texts.go,
      closing: [reach(texts.contact), reach(texts.officer)],
    };
  };
  const parts = [part("nl", nl), part("en", en)];
  // What is public may be found back by its subject.
  const subjects = facts.note === null ? [nl.subject, en.subject] : parts.map(({ opening }) => opening[2]);
  return { subject: subjects.join(" / "), link, parts, note: facts.note };
}

/** One language of a letter in plain text, with its links written out. */
export const plainPart = ({ opening, go, out, closing }: Part, letter: Pick<Letter, "link" | "out">): string =>
  [...opening, `${go}: ${letter.link}`, ...(out && letter.out ? [`${out}: ${letter.out}`] : []), ...closing].join(
    "\n\n",
  );

/** How to reach the bureau and its officer, from the one place where that stands. */
export const reach = (text: string): string =>
  text
    .replaceAll("%{names}", controller.names.join(", "))
    .replaceAll("%{email}", controller.email)
    .replaceAll("%{phone}", controller.phone)
    .replaceAll("%{postal}", controller.postal)
    .replaceAll("%{officerEmail}", controller.officer.email)
    .replaceAll("%{officerPhone}", controller.officer.phone);

const spoken = (day: string | null, language: string): string => (day === null ? "…" : spokenDay(day, language));
