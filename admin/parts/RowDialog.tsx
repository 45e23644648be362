import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type ReactNode, useState } from "react";
import { useDataProvider, useNotify, useShowContext } from "react-admin";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";
import { FormDialog } from "./FormDialog";

/** What an act says of itself, apart from the row that it is about. */
export type RowAct<Values, Which> = {
  close: () => void;
  /** What comes after it was done, where that is more than that the dialog closes. */
  done?: () => void;
  title: string;
  intro?: ReactNode;
  document: TypedDocumentNode<unknown, { input: Values & Which }>;
  /** From what is filled in to what is asked: these fields and no others. */
  input: (values: Partial<Values>) => Values;
  defaults?: Partial<Values>;
  children?: ReactNode;
};

type RowDialogProps<Row, Values, Which> = RowAct<Values, Which> & {
  row: Row;
  /** How the act names what it is about, of the row as it was read when the dialog opened. */
  which: (seen: Row) => Which;
};

/** An act about what stands on a page of its own: asks the house, and shows it as it then is. */
export const RowDialog = <Row extends { id: string }, Values extends object, Which extends object>({
  row,
  close,
  done = close,
  document,
  which,
  input,
  ...dialog
}: RowDialogProps<Row, Values, Which>) => {
  const text = useText();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const { refetch } = useShowContext<Row>();
  // What was read when the dialog opened: a fetch in the background must not hide another's change.
  const [seen, see] = useState(row);
  const ask = async (values: Partial<Values>) => {
    await provider.act(document, { ...input(values), ...which(seen) });
    await refetch();
    notify(text("cases.done", { act: dialog.title }), { type: "success" });
    done();
  };
  const reload = async () => {
    const { data: saved } = await refetch({ throwOnError: true });
    if (saved) see(saved);
    return [];
  };
  return <FormDialog<Values> {...dialog} ask={ask} reload={reload} close={close} />;
};
