import { Typography } from "@mui/material";
import { SignNoteDocument } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify, useRefresh } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";
import type { Proposal } from "./NoteStates";

type SignNoteProps = { of: Proposal; close: () => void };

/** The FG signs what he has before him, and hears first that it stays. */
export const SignNote = ({ of: { id, year, replaces, dutch, english }, close }: SignNoteProps) => {
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
      {replaces !== null && (
        <Typography sx={{ fontWeight: 600 }}>
          {text("reports.replaces")} {text("reports.noteOf", { number: replaces, year: year ?? "" })}
        </Typography>
      )}
      <Typography lang="nl" sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
        {dutch}
      </Typography>
      <Typography lang="en" sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
        {english}
      </Typography>
    </FormDialog>
  );
};
