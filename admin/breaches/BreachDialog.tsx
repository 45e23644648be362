import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type ReactNode, useState } from "react";
import { useDataProvider, useNotify, useShowContext } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";
import type { BreachFile, DialogProps } from "./breach";

type Which = { breachId: string; version: number };
export type Own<Input> = Omit<Input, keyof Which>;

type BreachDialogProps<Values> = DialogProps & {
  title: string;
  intro?: ReactNode;
  document: TypedDocumentNode<unknown, { input: Values & Which }>;
  /** From what is filled in to what is asked: these fields and no others. */
  input: (values: Partial<Values>) => Values;
  defaults?: Partial<Values>;
  children?: ReactNode;
};

/** An act about one breach: asks the house, and shows it as it then is. */
export const BreachDialog = <Values extends object>({
  breach,
  close,
  document,
  input,
  ...dialog
}: BreachDialogProps<Values>) => {
  const text = useText();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const { refetch } = useShowContext<BreachFile>();
  // What was read when the dialog opened: a fetch in the background must not hide another's change.
  const [seen, see] = useState(breach);
  const ask = async (values: Partial<Values>) => {
    await provider.act(document, { ...input(values), breachId: seen.id, version: seen.version ?? 0 });
    await refetch();
    notify(text("cases.done", { act: dialog.title }), { type: "success" });
    close();
  };
  const reload = async () => {
    const { data: saved } = await refetch({ throwOnError: true });
    if (saved) see(saved);
    return [];
  };
  return <FormDialog<Values> {...dialog} ask={ask} reload={reload} close={close} />;
};
