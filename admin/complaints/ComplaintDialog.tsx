import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { ReactNode } from "react";
import { RowDialog } from "../parts/RowDialog";
import type { ComplaintFile, DialogProps } from "./complaint";

type Which = { loneComplaintId: string; version: number };
export type Own<Input> = Omit<Input, keyof Which>;

type ComplaintDialogProps<Values> = DialogProps & {
  title: string;
  intro?: ReactNode;
  document: TypedDocumentNode<unknown, { input: Values & Which }>;
  /** From what is filled in to what is asked: these fields and no others. */
  input: (values: Partial<Values>) => Values;
  defaults?: Partial<Values>;
  children?: ReactNode;
};

/** An act about one complaint. */
export const ComplaintDialog = <Values extends object>({ complaint, ...dialog }: ComplaintDialogProps<Values>) => (
  <RowDialog<ComplaintFile, Values, Which>
    {...dialog}
    row={complaint}
    which={({ id, version }) => ({ loneComplaintId: id, version: version ?? 0 })}
  />
);
