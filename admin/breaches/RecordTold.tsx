import { RecordBreachToldDocument, type RecordBreachToldInput } from "@zorgvuldig/schema/generated/operations";
import { channels } from "@zorgvuldig/schema/words";
import { useDataProvider, useListContext, useNotify } from "react-admin";
import { FieldRow } from "../parts/FieldRow";
import { FormDialog } from "../parts/FormDialog";
import { DayInput } from "../parts/inputs/DayInput";
import { WordInput } from "../parts/inputs/WordInput";
import type { PanelProvider } from "../providers/data";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import type { AffectedCase } from "./breach";

type Told = Pick<RecordBreachToldInput, "toldOn" | "channel">;

/** That the people of one case were told, on which day and how. */
export const RecordTold = ({ of, close }: { of: AffectedCase; close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const provider = useDataProvider<PanelProvider>();
  const { refetch } = useListContext();
  const title = text("breaches.recordToldOf", { number: of.case?.number ?? "" });
  const ask = async ({ toldOn, channel }: Partial<Told>) => {
    await provider.act(RecordBreachToldDocument, { breachCaseId: of.id, version: of.version ?? 0, toldOn, channel });
    await refetch();
    notify(text("cases.done", { act: title }), { type: "success" });
    close();
  };
  return (
    <FormDialog<Told>
      title={title}
      intro={text("breaches.toldIntro")}
      defaults={{ toldOn: today() }}
      ask={ask}
      close={close}
    >
      <FieldRow>
        <DayInput source="toldOn" label={text("breaches.toldDay")} />
        <WordInput source="channel" label={text("breaches.how")} list="channel" codes={channels} />
      </FieldRow>
    </FormDialog>
  );
};
