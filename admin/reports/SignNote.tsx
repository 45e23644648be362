import { SignNoteDocument } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify, useRefresh } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";

type SignNoteProps = { of: { readonly id: string; readonly year: number | null }; close: () => void };

/** The FG signs what he vouches for, and hears first that it stays. */
export const SignNote = ({ of: { id, year }, close }: SignNoteProps) => {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const ask = async () => {
    await provider.act(SignNoteDocument, { proposalId: id });
    notify(text("reports.noteSigned"), { type: "success" });
    refresh();
    close();
  };
  return (
    <FormDialog
      title={text("reports.signNoteTitle", { year: year ?? "" })}
      intro={text("reports.signNoteIntro")}
      submitLabel={text("reports.signNote")}
      close={close}
      ask={ask}
    >
      {null}
    </FormDialog>
  );
};
