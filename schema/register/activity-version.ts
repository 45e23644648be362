import type { Word } from "../glossary/word.js";
import type { Kind } from "../kinds.js";
import type { EntityId, LegalBasis, Measure, Processing, SpecialBasis, SubjectKind } from "../register-words.js";
import type { TermCode } from "../terms.js";

/** Data that are kept equally long: by the terms of the case, or as it is said. */
export type Kept = { readonly kinds: readonly Kind[] } & (
  | { readonly terms: readonly TermCode[] }
  | { readonly until: Word }
);

/**
 * What an activity is as from a day: the entry of article 30(1) GDPR, in the shape of the register that Logboek Dataverwerkingen points at. Never
 * changed once it holds: what differs is a next version.
 */
export type ActivityVersion = {
  readonly version: number;
  /** Until the next version begins, or for good. */
  readonly validFrom: string;
  readonly purpose: Word;
  /** Of the Data Privacy Vocabulary. */
  readonly purposes: readonly string[];
  readonly legalBases: readonly [LegalBasis, ...LegalBasis[]];
  readonly specialBasis?: SpecialBasis;
  readonly subjects: readonly SubjectKind[];
  readonly data: readonly Kept[];
  readonly processing: readonly Processing[];
  readonly recipients: readonly EntityId[];
  readonly measures: readonly Measure[];
};
