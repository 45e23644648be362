import { Typography } from "@mui/material";
import { CheckLogDocument } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useRefresh } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";

/** The FG has the log read through now, and hears first what that is. */
export const CheckDialog = ({ close }: { close: () => void }) => {
  const text = useText();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const ask = async () => {
    await provider.act(CheckLogDocument);
    refresh();
    close();
  };
  return (
    <FormDialog
      title={text("log.check")}
      intro={text("log.checkIntro")}
      submitLabel={text("log.checkConfirm")}
      ask={ask}
      reload={async () => {
        refresh();
        return [];
      }}
      close={close}
    >
      <Typography>{text("log.checkAfter")}</Typography>
    </FormDialog>
  );
};
