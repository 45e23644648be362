import { matterKinds } from "@zorgvuldig/schema/breaches";
import { AddMatterDocument, type AddMatterInput } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify, useRefresh } from "react-admin";
import { FieldRow } from "../parts/FieldRow";
import { FormDialog } from "../parts/FormDialog";
import { DayInput } from "../parts/inputs/DayInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import type { PanelProvider } from "../providers/data";
import { today } from "../providers/dates";
import { useText } from "../providers/words";

export const AddMatter = ({ close }: { close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const title = text("supervision.add");
  const ask = async ({ kind, receivedOn, dueOn, subject }: Partial<AddMatterInput>) => {
    await provider.act(AddMatterDocument, { kind, receivedOn, dueOn: dueOn || null, subject });
    refresh();
    notify(text("cases.done", { act: title }), { type: "success" });
    close();
  };
  return (
    <FormDialog<AddMatterInput>
      title={title}
      intro={text("supervision.addIntro")}
      defaults={{ receivedOn: today() }}
      ask={ask}
      close={close}
    >
      <WordInput source="kind" label={text("supervision.kind")} list="matterKind" codes={matterKinds} />
      <TextAreaInput source="subject" label={text("supervision.subject")} helperText={text("supervision.noNames")} />
      <FieldRow>
        <DayInput source="receivedOn" label={text("supervision.receivedOn")} />
        <DayInput source="dueOn" label={text("supervision.dueOn")} />
      </FieldRow>
    </FormDialog>
  );
};
