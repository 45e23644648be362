import { ExportLogDocument, type ExportLogInput } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider } from "react-admin";
import { ExportDialog } from "../parts/export/ExportDialog";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";

export const ExportLog = ({ close }: { close: () => void }) => {
  const text = useText();
  const provider = useDataProvider<PanelProvider>();
  return (
    <ExportDialog<ExportLogInput>
      title={text("exports.ofLog")}
      intro={text("exports.ofLogIntro")}
      ask={async ({ reason }) => (await provider.act(ExportLogDocument, { reason })).exportLog}
      close={close}
    />
  );
};
