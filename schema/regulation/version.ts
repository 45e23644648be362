/** A piece of text in both languages. The Dutch is what holds; the English helps whoever reads no Dutch. */
export type Said = { readonly nl: string; readonly en: string };

export type Article = {
  /** By what it is linked to; the same in every version. */
  readonly id: string;
  readonly title: Said;
  readonly text: readonly Said[];
  /** What is counted up below the text. */
  readonly items?: readonly Said[];
  /** Every duration that it names (ISO 8601), from where the house itself has it: a test holds the words against it. */
  readonly durations?: readonly string[];
};

/** The regulation as it holds from a day, in our own words. Never changed once it landed: what differs is a next version. */
export type RegulationVersion = {
  readonly version: string;
  readonly validFrom: string;
  readonly author: string;
  /** The main changes, for whoever knows the one before: at least one line (regulation/change-notice). */
  readonly changes: readonly Said[];
  readonly articles: readonly Article[];
};
