import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { RegulationVersion } from "@zorgvuldig/schema/regulation";
import { type ReactNode, useState } from "react";
import { useDataProvider, useNotify } from "react-admin";
import type { Difference } from "../parts/difference";
import { FormDialog } from "../parts/FormDialog";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";
import { saidIn, type WrittenText } from "./written";

type Place = { draftId: string; version: number };
type Labels<Typed> = Readonly<Partial<Record<keyof Typed, string>>>;

type WriteDialogProps<Typed, Own> = {
  title: string;
  intro?: ReactNode;
  draft: WrittenText;
  document: TypedDocumentNode<unknown, { input: Own & Place }>;
  /** From what is filled in to what is asked. */
  input: (values: Partial<Typed>) => Own;
  /** What the draft says there now, as it is typed; nothing when it is gone. */
  typed: (said: RegulationVersion) => Partial<Typed>;
  labels: Labels<Typed>;
  refetch: () => Promise<unknown>;
  close: () => void;
  children?: ReactNode;
};

/** Writes a part of the draft; when somebody else wrote meanwhile, both are shown and whoever typed chooses. */
export const WriteDialog = <Typed extends object, Own extends object>(props: WriteDialogProps<Typed, Own>) => {
  const { title, intro, draft, document, input, typed, labels, refetch, close, children } = props;
  const text = useText();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const [seen, see] = useState(draft);
  const ask = async (values: Partial<Typed>) => {
    await provider.act(document, { ...input(values), draftId: seen.id, version: seen.version ?? 0 });
    await refetch();
    notify(text("cases.done", { act: title }), { type: "success" });
    close();
  };
  const reload = async (values: Partial<Typed>): Promise<Difference[]> => {
    const { data } = await provider.getList<WrittenText>("regulationTexts", {});
    const saved = data.find(({ id }) => id === seen.id);
    if (!saved) return [];
    see(saved);
    const now = typed(saidIn(saved));
    return (Object.keys(labels) as (keyof Typed)[])
      .map((field) => ({
        label: labels[field] ?? "",
        mine: String(values[field] ?? ""),
        saved: String(now[field] ?? ""),
      }))
      .filter(({ mine, saved: theirs }) => mine !== theirs);
  };
  return (
    <FormDialog<Typed>
      title={title}
      intro={intro}
      defaults={typed(saidIn(seen))}
      ask={ask}
      reload={reload}
      close={close}
    >
      {children}
    </FormDialog>
  );
};
