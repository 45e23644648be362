import type { ClauseId } from "../clauses.js";

type Said = { readonly nl: string; readonly en: string };

/** Words of the regulation that can be read in more ways than one, and how the house reads them until the FG decides otherwise. */
export type Reading = {
  readonly clause: ClauseId;
  /** What is in question. */
  readonly about: Said;
  readonly rule: Said;
  /** How else it could be read. */
  readonly others: Said;
  /** The regulation says nothing about it: the rule fills a gap. */
  readonly isGap?: true;
};
