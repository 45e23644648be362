import { Typography } from "@mui/material";
import { ConfirmLogCutDocument } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useRefresh } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import type { PanelProvider } from "../providers/data";
import { useNumbers } from "../providers/numbers";
import { useText } from "../providers/words";

type CutDialogProps = { upTo: number; close: () => void };

/** The FG confirms that what he has before him goes, and hears first what becomes of it. */
export const CutDialog = ({ upTo, close }: CutDialogProps) => {
  const text = useText();
  const number = useNumbers();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const ask = async () => {
    await provider.act(ConfirmLogCutDocument, { upTo });
    refresh();
    close();
  };
  return (
    <FormDialog
      title={text("log.cut")}
      intro={text("log.cutIntro", { seq: number(upTo) })}
      submitLabel={text("log.cutConfirm")}
      ask={ask}
      reload={async () => {
        refresh();
        return [];
      }}
      close={close}
    >
      <Typography>{text("log.cutAfter")}</Typography>
    </FormDialog>
  );
};
