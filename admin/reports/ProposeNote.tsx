import { ProposeNoteDocument } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify, useRefresh } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { ChoiceInput } from "../parts/inputs/ChoiceInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";
import type { Cohort } from "./ReportPage";

type Values = { dutch: string; english: string; replaces: string };

/** A note beside a year is written down in both languages, with the rule before the eyes; it waits for the FG. */
export const ProposeNote = ({ cohort: { year, notes }, close }: { cohort: Cohort; close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const ask = async ({ dutch, english, replaces }: Partial<Values>) => {
    await provider.act(ProposeNoteDocument, { year, dutch, english, replaces: replaces ? Number(replaces) : null });
    notify(text("reports.noteProposed"), { type: "success" });
    refresh();
    close();
  };
  const choices = notes
    .filter(({ replacedBy }) => replacedBy === null)
    .map(({ number }) => ({ id: String(number), name: text("reports.noteOf", { number, year }) }));
  return (
    <FormDialog<Values>
      title={text("reports.proposeNoteOf", { year })}
      intro={text("reports.noteRule")}
      submitLabel={text("reports.proposeNote")}
      close={close}
      ask={ask}
    >
      <TextAreaInput source="dutch" label={text("reports.noteDutch")} />
      <TextAreaInput source="english" label={text("reports.noteEnglish")} />
      {choices.length > 0 && (
        <ChoiceInput
          source="replaces"
          label={text("reports.replaces")}
          empty={text("reports.replacesNone")}
          choices={choices}
        />
      )}
    </FormDialog>
  );
};
