import type { Stage } from "@zorgvuldig/schema/words";

/** By what a list of cases is narrowed down, as it is asked, exported and kept. */
export type Narrowed = {
  readonly stage?: readonly Stage[] | null;
  readonly consultantId?: string | null;
  readonly withoutConsultant?: boolean | null;
  readonly receivedFrom?: string | null;
  readonly receivedTo?: string | null;
  readonly destroyBefore?: string | null;
  readonly authorisedBefore?: string | null;
  readonly isFrozen?: boolean | null;
};
export type Part = keyof Narrowed;

/** In the order in which they stand on the screen. */
export const parts = [
  "stage",
  "consultantId",
  "withoutConsultant",
  "receivedFrom",
  "receivedTo",
  "authorisedBefore",
  "destroyBefore",
  "isFrozen",
] as const satisfies readonly Part[];

const isAsked = (value: Narrowed[Part]): boolean => (Array.isArray(value) ? value.length > 0 : !!value);

/** What is asked and nothing else: the parts of a row that are no filter, and those that ask for nothing, are left out. */
export const narrowedBy = (row: Narrowed): Narrowed =>
  Object.fromEntries(parts.filter((part) => isAsked(row[part])).map((part) => [part, row[part]]));
