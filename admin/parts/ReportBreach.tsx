import { breachNatures } from "@zorgvuldig/schema/breaches";
import { ReportBreachDocument, type ReportBreachInput } from "@zorgvuldig/schema/generated/operations";
import { dataCategories } from "@zorgvuldig/schema/words";
import { useDataProvider, useNotify } from "react-admin";
import type { PanelProvider } from "../providers/data";
import { thisMinute } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { FieldRow } from "./FieldRow";
import { FormDialog } from "./FormDialog";
import { ChecksInput } from "./inputs/ChecksInput";
import { CountInput } from "./inputs/CountInput";
import { MomentInput } from "./inputs/MomentInput";
import { TextAreaInput } from "./inputs/TextAreaInput";
import { WordInput } from "./inputs/WordInput";

/** Whoever sees a breach says so at once; what it comes to the FG finds out. */
export const ReportBreach = ({ close }: { close: () => void }) => {
  const text = useText();
  const word = useWord();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const ask = async ({ knownAt, startedAt, nature, dataKinds, peopleCount, summary }: Partial<ReportBreachInput>) => {
    const input = { knownAt, startedAt: startedAt || null, nature, dataKinds, peopleCount: peopleCount ?? null };
    const { reportBreach } = await provider.act(ReportBreachDocument, { ...input, summary });
    notify(text("breaches.reported", { number: reportBreach.number }), { type: "success" });
    close();
  };
  return (
    <FormDialog<ReportBreachInput>
      title={text("breaches.report")}
      intro={text("breaches.reportIntro")}
      submitLabel={text("breaches.submit")}
      defaults={{ knownAt: thisMinute(), dataKinds: [] }}
      ask={ask}
      close={close}
    >
      <WordInput source="nature" label={text("breaches.columns.nature")} list="breachNature" codes={breachNatures} />
      <TextAreaInput source="summary" label={text("breaches.summary")} helperText={text("breaches.summaryHelp")} />
      <FieldRow>
        <MomentInput source="knownAt" label={text("breaches.columns.knownAt")} />
        <MomentInput source="startedAt" label={text("breaches.startedAtMaybe")} />
      </FieldRow>
      <ChecksInput
        source="dataKinds"
        label={text("breaches.dataKindsMaybe")}
        choices={dataCategories.map((id) => ({ id, name: word("dataCategory", id) }))}
      />
      <CountInput source="peopleCount" label={text("breaches.peopleCountMaybe")} />
    </FormDialog>
  );
};
