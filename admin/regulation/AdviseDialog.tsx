import { dpiaOutcomes } from "@zorgvuldig/schema/dpia";
import { AdviseOnRegulationDocument, type AdviseOnRegulationInput } from "@zorgvuldig/schema/generated/operations";
import { type RegulationVersion, regulationHashOf } from "@zorgvuldig/schema/regulation";
import { useDataProvider, useNotify } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";

/** The FG takes down his advice on the words that are on the website, and hears first that it stays. */
export const AdviseDialog = ({ of: { version }, close }: { of: RegulationVersion; close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const ask = async ({ outcome, explanation }: Partial<AdviseOnRegulationInput>) => {
    const input = { regulation: version, textHash: regulationHashOf(version), outcome, explanation };
    await provider.act(AdviseOnRegulationDocument, input);
    notify(text("cases.done", { act: text("regulation.advise") }), { type: "success" });
    close();
  };
  return (
    <FormDialog<AdviseOnRegulationInput>
      title={text("regulation.advise")}
      intro={text("regulation.adviseIntro", { version })}
      close={close}
      ask={ask}
    >
      <WordInput source="outcome" label={text("regulation.outcome")} list="dpiaOutcome" codes={dpiaOutcomes} />
      <TextAreaInput
        source="explanation"
        label={text("regulation.explanation")}
        helperText={text("regulation.explanationHelp")}
      />
    </FormDialog>
  );
};
