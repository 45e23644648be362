import { FinishMatterDocument, type FinishMatterInput } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify, useRefresh } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { DayInput } from "../parts/inputs/DayInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import type { PanelProvider } from "../providers/data";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import type { Matter } from "./matter";

type Done = Pick<FinishMatterInput, "doneOn" | "result">;

export const FinishMatter = ({ matter, close }: { matter: Matter; close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const title = text("supervision.finishOf", { subject: matter.subject });
  const ask = async ({ doneOn, result }: Partial<Done>) => {
    await provider.act(FinishMatterDocument, { matterId: matter.id, version: matter.version ?? 0, doneOn, result });
    refresh();
    notify(text("cases.done", { act: title }), { type: "success" });
    close();
  };
  return (
    <FormDialog<Done>
      title={title}
      intro={text("supervision.finishIntro")}
      defaults={{ doneOn: today() }}
      ask={ask}
      close={close}
    >
      <DayInput source="doneOn" label={text("supervision.doneDay")} />
      <TextAreaInput source="result" label={text("supervision.result")} helperText={text("supervision.noNames")} />
    </FormDialog>
  );
};
