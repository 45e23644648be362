import { RecordLoneContactDocument, type RecordLoneContactInput } from "@zorgvuldig/schema/generated/operations";
import { channels } from "@zorgvuldig/schema/words";
import { FieldRow } from "../parts/FieldRow";
import { DayInput } from "../parts/inputs/DayInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { ComplaintDialog, type Own } from "./ComplaintDialog";
import type { DialogProps } from "./complaint";

/** From the last of these days the five years are counted. */
export const RecordContact = (props: DialogProps) => {
  const text = useText();
  return (
    <ComplaintDialog<Own<RecordLoneContactInput>>
      {...props}
      title={text("loneComplaints.acts.contact")}
      intro={text("loneComplaints.contactIntro")}
      document={RecordLoneContactDocument}
      defaults={{ heldOn: today() }}
      input={({ heldOn, channel, summary }) => ({ heldOn, channel, summary })}
    >
      <FieldRow>
        <DayInput source="heldOn" label={text("loneComplaints.heldOn")} />
        <WordInput source="channel" label={text("loneComplaints.how")} list="channel" codes={channels} />
      </FieldRow>
      <TextAreaInput source="summary" label={text("loneComplaints.summary")} helperText={text("complaints.textHelp")} />
    </ComplaintDialog>
  );
};
