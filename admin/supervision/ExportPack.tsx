import { ExportPackDocument, type ExportPackInput } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider } from "react-admin";
import { ExportDialog } from "../parts/export/ExportDialog";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";

/** What the authority is shown of what the house keeps: nothing out of any file. */
export const ExportPack = ({ close }: { close: () => void }) => {
  const text = useText();
  const provider = useDataProvider<PanelProvider>();
  return (
    <ExportDialog<ExportPackInput>
      title={text("exports.ofPack")}
      intro={text("exports.ofPackIntro")}
      ask={async ({ reason }) => (await provider.act(ExportPackDocument, { reason })).exportPack}
      close={close}
    />
  );
};
