import { exportFields, exportPurposes } from "@zorgvuldig/schema/exported";
import {
  type CaseSortField,
  ExportCasesDocument,
  type ExportCasesInput,
} from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useListContext } from "react-admin";
import { ExportDialog } from "../parts/export/ExportDialog";
import { ChecksInput } from "../parts/inputs/ChecksInput";
import { WordInput } from "../parts/inputs/WordInput";
import type { PanelProvider } from "../providers/data";
import { useText, useWord } from "../providers/words";
import type { CaseRow } from "./case-file";

type Chosen = Pick<ExportCasesInput, "fields" | "activity" | "reason">;
const orders: readonly CaseSortField[] = ["number", "receivedOn", "destroyOn"];
/** Who the pupil is, and until when there is an authorisation, is not needed for most of what lists are made for. */
const usual: Partial<Chosen> = { fields: ["NUMBER", "STAGE", "CONSULTANT", "RECEIVED_ON", "DESTROY_ON"] };

/** The cases of the list as it stands: with its filters, in its order. */
export const ExportCases = ({ close }: { close: () => void }) => {
  const text = useText();
  const word = useWord();
  const provider = useDataProvider<PanelProvider>();
  const { filterValues, sort } = useListContext<CaseRow>();
  const field = orders.find((known) => known === sort.field) ?? "number";
  const ask = async ({ fields, activity, reason }: Partial<Chosen>) => {
    const chosen = { filter: filterValues, sort: { field, order: sort.order }, fields, activity, reason };
    return (await provider.act(ExportCasesDocument, chosen)).exportCases;
  };
  return (
    <ExportDialog<Chosen>
      title={text("exports.ofCases")}
      intro={text("exports.ofCasesIntro")}
      defaults={usual}
      ask={ask}
      close={close}
    >
      <ChecksInput source="fields" choices={exportFields.map((id) => ({ id, name: word("exportField", id) }))} />
      <WordInput source="activity" list="activity" codes={exportPurposes} />
    </ExportDialog>
  );
};
