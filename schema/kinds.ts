import type { ClauseId } from "./clauses.js";
import { type Role, roles } from "./words.js";

/** A bare role may always; "office:reveal" and "fg:request" only for rows whose key the database hands over. */
export type Reader = Role | "office:reveal" | "fg:request" | "self";
/**
 * Which of a case's keys; `oversight` is the one that the bureau and the FG hold, `evidence` the one that the consultant of the case holds
 * with them. Outside the cases a row has one key of its own.
 */
export type SealedUnder = "ordinary" | "special" | "oversight" | "evidence";

type KindRow = {
  readonly clause: ClauseId;
  readonly read: readonly Reader[];
  readonly write: readonly Reader[];
  /** Which of the case's keys seals it; absent: lies open, under row policies alone. */
  readonly sealed?: SealedUnder;
  /** Goes along when the person concerned asks for access. */
  readonly handOver: boolean;
  /** Goes along to whom the row itself is about, and to nobody else of his case. */
  readonly toHimself?: true;
  /** Few rows hold any of it: its box is there only where there is something in it. */
  readonly isSparse?: true;
};

const caseReaders = ["office", "consultant", "fg:request"] as const;
const specialReaders = ["consultant", "office:reveal", "fg:request"] as const;
const specialWriters = ["consultant", "office:reveal"] as const;
const everyone = ["office", "consultant", "fg", "ministry", "administrator"] as const;
const staff = ["office", "consultant", "fg", "administrator"] as const;

/** Whose cases are those that he is assigned to: few among many, so that his lists begin at them. */
export const seesAssigned: readonly Role[] = ["consultant"];

/** What a field may hold, and all that follows from it. */
export const kinds = {
  contact: { clause: "data/contact", read: caseReaders, write: ["office"], sealed: "ordinary", handOver: true },
  /** Where somebody lives of whom nobody else may know it: no consultant, no institution, and nobody else of his case. */
  refuge: {
    clause: "data/contact",
    read: ["office", "fg:request"],
    write: ["office"],
    sealed: "ordinary",
    handOver: false,
    toHimself: true,
    isSparse: true,
  },
  professional: {
    clause: "data/contact-professional",
    read: caseReaders,
    write: ["office", "consultant"],
    sealed: "ordinary",
    handOver: false,
  },
  identity: { clause: "data/identity", read: caseReaders, write: ["office"], sealed: "ordinary", handOver: true },
  learning: {
    clause: "data/learning",
    read: caseReaders,
    write: ["office", "consultant"],
    sealed: "ordinary",
    handOver: true,
  },
  absence: {
    clause: "data/absence",
    read: caseReaders,
    write: ["office", "consultant"],
    sealed: "ordinary",
    handOver: true,
  },
  health: { clause: "data/health", read: specialReaders, write: specialWriters, sealed: "special", handOver: true },
  home: { clause: "data/home", read: specialReaders, write: specialWriters, sealed: "special", handOver: true },
  note: {
    clause: "origin/recorded",
    read: caseReaders,
    write: ["office", "consultant"],
    sealed: "ordinary",
    handOver: true,
  },
  /** What somebody sent or handed over as a file: what it is called and what is in it. */
  document: {
    clause: "security/one-file",
    read: caseReaders,
    write: ["office", "consultant"],
    sealed: "ordinary",
    handOver: true,
  },
  /** The same, of documents about health or home. */
  sensitive: { clause: "data/health", read: specialReaders, write: specialWriters, sealed: "special", handOver: true },
  /** Scans and files of what the family signed. */
  form: {
    clause: "consent/in-writing",
    read: ["office", "consultant", "fg"],
    write: ["office"],
    sealed: "evidence",
    handOver: true,
  },
  /** What arrived unasked, until it is decided on: the office reads it to decide, and nobody who works on the case. */
  arrival: {
    clause: "origin/third-parties-authorised",
    read: ["office", "fg:request"],
    write: ["office"],
    sealed: "ordinary",
    handOver: true,
  },
  evidence: { clause: "consent/in-writing", read: ["office", "consultant", "fg"], write: ["office"], handOver: true },
  course: {
    clause: "security/one-file",
    read: ["office", "consultant", "fg"],
    write: ["office", "consultant"],
    handOver: true,
  },
  request: { clause: "rights/any-channel", read: ["fg", "office"], write: ["fg", "office"], handOver: true },
  wording: {
    clause: "rights/any-channel",
    read: ["fg:request"],
    write: ["fg", "office"],
    sealed: "ordinary",
    handOver: true,
  },
  /** Who asks and what, when he is in no case: whoever takes it down reads nothing of it after that. */
  petition: {
    clause: "rights/any-channel",
    read: ["fg"],
    write: ["fg", "office"],
    sealed: "ordinary",
    handOver: true,
  },
  /** Where the regulation is to be sent on paper: whoever writes it on the envelope. */
  postal: {
    clause: "regulation/by-post",
    read: ["office"],
    write: ["office"],
    sealed: "ordinary",
    handOver: true,
  },
  /** What lies ready for who asked for it, and to which address that was told: the FG's alone, also when the case is restricted. */
  handed: { clause: "rights/access", read: ["fg"], write: ["fg"], sealed: "oversight", handOver: false },
  /** What somebody complains of to the FG: whoever hears it may pass it on, and reads nothing of it after that. */
  grievance: {
    clause: "rights/complaint-to-fg",
    read: ["fg"],
    write: ["fg", "office", "consultant"],
    sealed: "ordinary",
    handOver: true,
  },
  /** That there is such a complaint, and how it stands. */
  redress: {
    clause: "rights/complaint-to-fg",
    read: ["fg"],
    write: ["fg", "office", "consultant"],
    handOver: true,
  },
  institution: {
    clause: "share/named-institutions",
    read: ["office", "consultant", "fg"],
    write: ["office"],
    handOver: false,
  },
  colleague: { clause: "security/limited-access", read: staff, write: ["administrator"], handOver: false },
  account: {
    clause: "security/limited-access",
    read: ["self", "administrator", "fg"],
    write: ["administrator"],
    handOver: false,
  },
  agreement: { clause: "processors/agreements", read: ["office", "fg"], write: ["office"], handOver: false },
  reason: {
    clause: "security/limited-access",
    read: ["office", "fg"],
    write: ["office", "fg"],
    sealed: "oversight",
    handOver: true,
  },
  /** A breach of personal data as the register has it: times, nature, numbers and course. Whoever works here may report one. */
  breach: { clause: "security/measures", read: ["fg", "office"], write: staff, handOver: false },
  /** What is written of a breach. */
  incident: {
    clause: "security/measures",
    read: ["fg", "office"],
    write: staff,
    sealed: "oversight",
    handOver: false,
  },
  trace: { clause: "security/measures", read: ["fg", "office"], write: [], handOver: true },
  delivery: {
    clause: "security/measures",
    read: ["office", "fg", "administrator"],
    write: ["administrator"],
    handOver: false,
  },
  preference: {
    clause: "purpose/assignment-only",
    read: ["office", "consultant", "fg"],
    write: ["office", "consultant", "fg"],
    handOver: false,
  },
  /** What the regulation says and how it is kept; the FG writes down that he confirms how it is read. */
  law: { clause: "regulation/published", read: everyone, write: ["fg", "office"], handOver: false },
  figure: { clause: "report/anonymised", read: ["ministry", "office", "fg"], write: [], handOver: false },
  house: { clause: "purpose/assignment-only", read: everyone, write: [], handOver: false },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof kinds;

/** What names and birth dates are of: nothing else of what is sealed is ever searched (data/health). */
export const searchable: readonly Kind[] = ["contact", "professional", "identity"];
export type May = "always" | "by key" | "never";

export const sealedUnder = (kind: Kind): SealedUnder | undefined => (kinds[kind] as KindRow).sealed;

export const isSparse = (kind: Kind): boolean => !!(kinds[kind] as KindRow).isSparse;

const may = (list: readonly Reader[], role: Role): May =>
  list.includes(role) ? "always" : list.some((reader) => reader.startsWith(`${role}:`)) ? "by key" : "never";

/** "by key": asked for in every row, and open only where the database hands over the row's key. */
export const mayRead = (role: Role, kind: Kind): May => may(kinds[kind].read, role);
export const mayWrite = (role: Role, kind: Kind): May => may(kinds[kind].write, role);

/** Who may write a kind before the key is his adds the row first: only then may its box be sealed. */
export const isSealedLater = (kind: Kind): boolean =>
  roles.some((role) => mayWrite(role, kind) === "always" && mayRead(role, kind) !== "always");
