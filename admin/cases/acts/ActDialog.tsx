import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { Act } from "@zorgvuldig/schema/words";
import { type ReactNode, useState } from "react";
import { useDataProvider, useNotify, useShowContext } from "react-admin";
import { FormDialog } from "../../parts/FormDialog";
import type { PanelProvider } from "../../providers/data";
import { useText } from "../../providers/words";
import { useActWord } from "../act-word";
import type { CaseFile } from "../case-file";
import type { ActProps, Whereabouts } from "./act";
import { useDifferences } from "./differences";

type ActDialogProps<Own> = ActProps & {
  act: Act;
  document: TypedDocumentNode<unknown, { input: Own & Whereabouts }>;
  /** From what is filled in to what is asked: these fields and no others. */
  input: (values: Partial<Own>) => Own;
  /** The file that goes along with it. */
  attached?: (values: Partial<Own>) => File | undefined;
  intro?: ReactNode;
  defaults?: Partial<Own>;
  submitLabel?: ReactNode;
  children?: ReactNode;
};

/** An act of a case: asks the house, and shows the case as it then is. */
export const ActDialog = <Own extends object>({
  file,
  close,
  act,
  document,
  input,
  attached,
  ...dialog
}: ActDialogProps<Own>) => {
  const text = useText();
  const actWord = useActWord();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const { refetch } = useShowContext<CaseFile>();
  const differencesOf = useDifferences();
  // As it was called when it was chosen: once done, the case stands elsewhere.
  const [title] = useState(actWord(act, file.stage));
  // The case that was read when the dialog opened: a fetch in the background must not hide another's change.
  const [seen, see] = useState(file);

  const ask = async (values: Partial<Own>) => {
    const asked = { ...input(values), caseId: file.id, version: seen.version ?? 0 };
    await provider.act(document, asked, attached?.(values));
    // Whoever goes on at once goes on with the case as it now is.
    await refetch();
    notify(text("cases.done", { act: title }), { type: "success" });
    close("done");
  };

  const reload = async (values: Partial<Own>) => {
    const { data: saved } = await refetch({ throwOnError: true });
    if (!saved) return [];
    see(saved);
    return differencesOf(seen, { ...values }, saved);
  };

  return <FormDialog<Own> {...dialog} title={title} ask={ask} reload={reload} close={() => close()} />;
};
