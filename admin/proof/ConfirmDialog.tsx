import { Typography } from "@mui/material";
import { ConfirmReadingDocument } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useRefresh } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";
import type { Reading } from "./clause";

type ConfirmDialogProps = { reading: Reading; rule: string; close: () => void };

/** The FG confirms the words that stand before him, and hears first that it stays. */
export const ConfirmDialog = ({ reading: { reading, wordsHash }, rule, close }: ConfirmDialogProps) => {
  const text = useText();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const ask = async () => {
    await provider.act(ConfirmReadingDocument, { reading, wordsHash });
    refresh();
    close();
  };
  return (
    <FormDialog
      title={text("proof.confirm")}
      intro={text("proof.confirmIntro")}
      submitLabel={text("proof.confirm")}
      ask={ask}
      reload={async () => {
        refresh();
        return [];
      }}
      close={close}
    >
      <Typography sx={{ mb: 2 }}>{rule}</Typography>
      <Typography sx={{ color: "text.secondary" }}>{text("proof.confirmAfter")}</Typography>
    </FormDialog>
  );
};
