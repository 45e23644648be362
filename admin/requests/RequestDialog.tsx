import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { ReactNode } from "react";
import { RowDialog } from "../parts/RowDialog";
import type { Decision, DialogProps, RequestFile } from "./request";

type Which = { requestId: string; version: number };
type WhichDecision = { decisionId: string; version: number };
export type Own<Input> = Omit<Input, keyof Which>;
export type OwnOfDecision<Input> = Omit<Input, keyof WhichDecision>;

type Asked<Values, Names> = DialogProps & {
  title: string;
  intro?: ReactNode;
  document: TypedDocumentNode<unknown, { input: Values & Names }>;
  /** From what is filled in to what is asked: these fields and no others. */
  input: (values: Partial<Values>) => Values;
  defaults?: Partial<Values>;
  children?: ReactNode;
};

/** An act about one request. */
export const RequestDialog = <Values extends object>({ request, ...dialog }: Asked<Values, Which>) => (
  <RowDialog<RequestFile, Values, Which>
    {...dialog}
    row={request}
    which={({ id, version }) => ({ requestId: id, version: version ?? 0 })}
  />
);

/** An act about one decision on it. */
export const DecisionDialog = <Values extends object>({
  request,
  decision,
  ...dialog
}: Asked<Values, WhichDecision> & { decision: Decision | undefined }) => (
  <RowDialog<RequestFile, Values, WhichDecision>
    {...dialog}
    row={request}
    which={({ decisions }) => {
      const seen = decisions?.find(({ id }) => id === decision?.id);
      return { decisionId: seen?.id ?? "", version: seen?.version ?? 0 };
    }}
  />
);
