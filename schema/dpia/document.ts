import type { ClauseId } from "../clauses.js";

/** How likely, or how bad. */
export const levels = ["klein", "midden", "groot"] as const;
export type Level = (typeof levels)[number];
export type Weight = { readonly likelihood: Level; readonly severity: Level };

/** What makes a risk smaller, and the promise whose proofs show that it is done. */
export type Measure = { readonly does: string; readonly clause: ClauseId };

export type Risk = {
  readonly id: string;
  readonly title: string;
  /** What it would do to a pupil or a parent. */
  readonly harm: string;
  readonly before: Weight;
  readonly measures: readonly [Measure, ...Measure[]];
  readonly after: Weight;
};

export const sectionIds = [
  "reason",
  "description",
  "people",
  "need",
  "proportion",
  "rights",
  "heard",
  "conclusion",
  "review",
] as const;
export type SectionId = (typeof sectionIds)[number];
export type Section = { readonly title: string; readonly lines: readonly string[] };

/** The assessment as it holds from a day (article 35 GDPR). In Dutch, as the regulation is. Never changed once it landed: what differs is a next version. */
export type DpiaVersion = {
  readonly version: number;
  readonly validFrom: string;
  readonly author: string;
  /** What is new, in a line. */
  readonly summary: string;
  readonly sections: Readonly<Record<SectionId, Section>>;
  readonly risks: readonly Risk[];
};
