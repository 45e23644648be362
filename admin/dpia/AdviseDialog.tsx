import { type DpiaVersion, dpiaHashOf, dpiaOutcomes } from "@zorgvuldig/schema/dpia";
import { AdviseOnDpiaDocument, type AdviseOnDpiaInput } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";

/** The FG takes down his advice on the words that stand before him, and hears first that it stays. */
export const AdviseDialog = ({ of: { version }, close }: { of: DpiaVersion; close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const ask = async ({ outcome, explanation }: Partial<AdviseOnDpiaInput>) => {
    await provider.act(AdviseOnDpiaDocument, {
      dpiaVersion: version,
      textHash: dpiaHashOf(version),
      outcome,
      explanation,
    });
    notify(text("cases.done", { act: text("dpia.advise") }), { type: "success" });
    close();
  };
  return (
    <FormDialog<AdviseOnDpiaInput>
      title={text("dpia.advise")}
      intro={text("dpia.adviseIntro", { version })}
      close={close}
      ask={ask}
    >
      <WordInput source="outcome" label={text("dpia.outcome")} list="dpiaOutcome" codes={dpiaOutcomes} />
      <TextAreaInput source="explanation" label={text("dpia.explanation")} helperText={text("dpia.explanationHelp")} />
    </FormDialog>
  );
};
