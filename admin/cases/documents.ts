import type { CaseFile } from "./case-file";

type OfCase = NonNullable<CaseFile["documents"]>[number];
export type SignedForm = NonNullable<CaseFile["signedForms"]>[number];
export type CaseDocument = OfCase & { readonly box: "document" | "sensitive" };
/** What all files of a case have. */
export type Filed = CaseDocument | (SignedForm & { readonly box: "form" });

const newestFirst = (one: Filed, other: Filed) =>
  (other.receivedOn ?? "").localeCompare(one.receivedOn ?? "") ||
  (other.createdAt ?? "").localeCompare(one.createdAt ?? "");

/** The documents of a case as far as this viewer gets them, newest first. */
export const documentsOf = (file: CaseFile): CaseDocument[] =>
  [
    ...(file.documents ?? []).map((one) => ({ ...one, box: "document" as const })),
    ...(file.sensitiveDocuments ?? []).map((one) => ({ ...one, box: "sensitive" as const })),
  ].toSorted(newestFirst);

export const formsOf = (file: CaseFile) =>
  (file.signedForms ?? []).map((one) => ({ ...one, box: "form" as const })).toSorted(newestFirst);

/** Whether there is a later one in its place. */
export const isReplaced = (all: readonly Filed[], { id }: Filed): boolean =>
  all.some(({ replaces }) => replaces?.id === id);

/** What has to be known of a file to look at it. */
export type Viewed = Pick<Filed, "id" | "name" | "format"> & Partial<Pick<OfCase, "kind">>;

/** Where what is in it is had. */
export const addressOf = ({ id }: { id: string }): string => `/documents/${id}`;
