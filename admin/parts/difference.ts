/** A detail of which somebody has another version before him than is saved, in words. */
export type Difference = { readonly label: string; readonly mine: string; readonly saved: string };
