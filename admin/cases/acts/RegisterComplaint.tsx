import { RegisterComplaintDocument, type RegisterComplaintInput } from "@zorgvuldig/schema/generated/operations";
import { channels, complaintDirections } from "@zorgvuldig/schema/words";
import { FieldRow } from "../../parts/FieldRow";
import { DayInput } from "../../parts/inputs/DayInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** Of the bureau itself: the file stays five years. Of whom it is has to be said, for nothing else keeps it longer. */
export const RegisterComplaint = (props: ActProps) => {
  const text = useText();
  return (
    <ActDialog<Own<RegisterComplaintInput>>
      {...props}
      act="registerComplaint"
      intro={text("acts.registerComplaint")}
      document={RegisterComplaintDocument}
      defaults={{ receivedOn: today() }}
      input={({ directedAt, receivedOn, channel, text: said }) => ({ directedAt, receivedOn, channel, text: said })}
    >
      <WordInput
        source="directedAt"
        label={text("complaints.directedAt")}
        list="complaintDirection"
        codes={complaintDirections}
      />
      <FieldRow>
        <DayInput source="receivedOn" />
        <WordInput source="channel" list="channel" codes={channels} />
      </FieldRow>
      <TextAreaInput source="text" label={text("complaints.text")} helperText={text("complaints.textHelp")} />
    </ActDialog>
  );
};
