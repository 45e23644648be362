/** A promise of the privacy regulation, in our own words, and who sees to it that it is kept. */
export type Clause = {
  readonly title: string;
  readonly summary: string;
} & ({ readonly kept: "by software" } | { readonly kept: "by the bureau"; readonly because: string });
