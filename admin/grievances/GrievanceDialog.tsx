import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { ReactNode } from "react";
import { RowDialog } from "../parts/RowDialog";
import type { DialogProps, GrievanceFile } from "./grievance";

type Which = { privacyComplaintId: string; version: number };
export type Own<Input> = Omit<Input, keyof Which>;

type GrievanceDialogProps<Values> = DialogProps & {
  title: string;
  intro?: ReactNode;
  document: TypedDocumentNode<unknown, { input: Values & Which }>;
  /** From what is filled in to what is asked: these fields and no others. */
  input: (values: Partial<Values>) => Values;
  defaults?: Partial<Values>;
  children?: ReactNode;
};

/** An act about one complaint. */
export const GrievanceDialog = <Values extends object>({ grievance, ...dialog }: GrievanceDialogProps<Values>) => (
  <RowDialog<GrievanceFile, Values, Which>
    {...dialog}
    row={grievance}
    which={({ id, version }) => ({ privacyComplaintId: id, version: version ?? 0 })}
  />
);
