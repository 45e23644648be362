import type { ClauseId } from "../clauses.js";
import type { FigureId } from "../proofs.js";
import type { TermCode } from "../terms.js";

type Said = { readonly nl: string; readonly en: string };

/** What the house does by itself to let go of what was kept for long enough, by the function that does it. */
export const keepingRounds = [
  "eraseDue",
  "tidyCertificates",
  "forgetColleagues",
  "tidyAgreements",
  "emptyQuarantine",
  "tidyBreaches",
  "tidyRequests",
  "tidyPostings",
  "tidyMail",
  "tidyExports",
  "endDeliveries",
  "forgetActs",
  "tidyDoor",
  "cutLog",
] as const;
export type KeepingRound = (typeof keepingRounds)[number];

/** The day or moment from which a term is counted. */
export const keptFrom = [
  "case",
  "leaving",
  "agreement end",
  "erasure",
  "export",
  "writing",
  "receipt",
  "sign-in",
  "begin",
  "act",
  "try",
  "last trace",
  "last contact",
  "answer",
  "answer to the request",
  "closing",
  "posting",
  "laying ready",
  "nothing",
] as const;
export type KeptFrom = (typeof keptFrom)[number];

/** Who lets go of it: it goes with its case, a round does it, a process sweeps it, or nobody, for it holds no person. */
export type KeptBy =
  | { readonly by: "case" }
  | { readonly by: "round"; readonly round: KeepingRound }
  | { readonly by: "limiter" }
  | { readonly by: "nobody" };

/** How long rows of a kind are kept, counted from what, by which clause; and who keeps that. */
export type KeptRule = KeptBy & {
  /** ISO 8601; none where it is kept as long as its case or account is, or where nobody is in it. */
  readonly duration?: string;
  /** The duration counts working days (Article 3(4), Regulation 1182/71). */
  readonly isInWorkingDays?: true;
  /** By the stage of a case, or the words of the log. */
  readonly terms?: readonly TermCode[];
  readonly from: KeptFrom;
  readonly clause: ClauseId;
  /** The regulation is silent here; this is our reading, shown to the FG. */
  readonly isGap?: true;
  /** What it is about. */
  readonly what: Said;
  /** Why so long, for the FG. */
  readonly because: Said;
  /** What counts the rows that are past their term and still there. */
  readonly figures: readonly FigureId[];
};
