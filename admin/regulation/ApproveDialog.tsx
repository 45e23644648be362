import { ApproveRegulationDocument, type ApproveRegulationInput } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import type { PanelProvider } from "../providers/data";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import type { Shown } from "./written";

/** Whoever leads the bureau approves exactly these words, after the FG advised on them; a draft is published by that. */
export const ApproveDialog = ({ of: { said, hash, draft }, close }: { of: Shown; close: () => void }) => {
  const text = useText();
  const { day } = useDates();
  const { version, validFrom } = said;
  const title = text(draft ? "regulation.publish" : "regulation.approve");
  const intro = draft
    ? text("regulation.publishIntro", { version, day: day(validFrom) })
    : text("regulation.approveIntro", { version });
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const ask = async () => {
    await provider.act(ApproveRegulationDocument, { regulation: version, textHash: hash });
    notify(text("cases.done", { act: title }), { type: "success" });
    close();
  };
  return (
    <FormDialog<ApproveRegulationInput> title={title} intro={intro} close={close} ask={ask}>
      {null}
    </FormDialog>
  );
};
