import { SendNoteBackDocument } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify, useRefresh } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";

/** The FG says why a note is not published, so that it can be written anew. */
export const SendNoteBack = ({ id, close }: { id: string; close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const ask = async ({ remark }: { remark?: string }) => {
    await provider.act(SendNoteBackDocument, { proposalId: id, remark });
    notify(text("reports.noteSentBack"), { type: "success" });
    refresh();
    close();
  };
  return (
    <FormDialog<{ remark: string }>
      title={text("reports.sendNoteBack")}
      submitLabel={text("reports.sendNoteBack")}
      close={close}
      ask={ask}
    >
      <TextAreaInput source="remark" label={text("reports.noteRemark")} />
    </FormDialog>
  );
};
