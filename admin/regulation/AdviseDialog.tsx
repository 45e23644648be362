import { dpiaOutcomes } from "@zorgvuldig/schema/dpia";
import { AdviseOnRegulationDocument, type AdviseOnRegulationInput } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";
import type { Shown } from "./written";

/** The FG takes down his advice on exactly these words, and hears first that it stays. */
export const AdviseDialog = ({
  of: {
    said: { version },
    hash,
  },
  close,
}: {
  of: Shown;
  close: () => void;
}) => {
  const text = useText();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const ask = async ({ outcome, explanation }: Partial<AdviseOnRegulationInput>) => {
    const input = { regulation: version, textHash: hash, outcome, explanation };
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
