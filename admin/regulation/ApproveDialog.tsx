import { ApproveRegulationDocument, type ApproveRegulationInput } from "@zorgvuldig/schema/generated/operations";
import { type RegulationVersion, regulationHashOf } from "@zorgvuldig/schema/regulation";
import { useDataProvider, useNotify } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";

/** Whoever leads the bureau approves the words that are on the website, after the FG advised on them. */
export const ApproveDialog = ({ of: { version }, close }: { of: RegulationVersion; close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const ask = async () => {
    await provider.act(ApproveRegulationDocument, { regulation: version, textHash: regulationHashOf(version) });
    notify(text("cases.done", { act: text("regulation.approve") }), { type: "success" });
    close();
  };
  return (
    <FormDialog<ApproveRegulationInput>
      title={text("regulation.approve")}
      intro={text("regulation.approveIntro", { version })}
      close={close}
      ask={ask}
    >
      {null}
    </FormDialog>
  );
};
