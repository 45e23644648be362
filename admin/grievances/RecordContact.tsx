import { RecordPrivacyContactDocument, type RecordPrivacyContactInput } from "@zorgvuldig/schema/generated/operations";
import { channels } from "@zorgvuldig/schema/words";
import { FieldRow } from "../parts/FieldRow";
import { DayInput } from "../parts/inputs/DayInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { GrievanceDialog, type Own } from "./GrievanceDialog";
import type { DialogProps } from "./grievance";

export const RecordContact = (props: DialogProps) => {
  const text = useText();
  return (
    <GrievanceDialog<Own<RecordPrivacyContactInput>>
      {...props}
      title={text("grievances.acts.contact")}
      intro={text("grievances.contactIntro")}
      document={RecordPrivacyContactDocument}
      defaults={{ heldOn: today() }}
      input={({ heldOn, channel, summary }) => ({ heldOn, channel, summary })}
    >
      <FieldRow>
        <DayInput source="heldOn" label={text("grievances.heldOn")} />
        <WordInput source="channel" label={text("grievances.how")} list="channel" codes={channels} />
      </FieldRow>
      <TextAreaInput source="summary" label={text("grievances.summary")} />
    </GrievanceDialog>
  );
};
