import { SettleComplaintDocument, type SettleComplaintInput } from "@zorgvuldig/schema/generated/operations";
import { complaintStates } from "@zorgvuldig/schema/words";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { openComplaints } from "../complaints";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { useComplaintChoices } from "./complaint-choices";

export const SettleComplaint = (props: ActProps) => {
  const text = useText();
  const choices = useComplaintChoices()(openComplaints(props.file));
  return (
    <ActDialog<Own<SettleComplaintInput>>
      {...props}
      act="settleComplaint"
      intro={text("acts.settleComplaint")}
      document={SettleComplaintDocument}
      defaults={{ complaintId: choices.length === 1 ? choices[0]?.id : null, settledOn: today() }}
      input={({ complaintId, state, settledOn }) => ({ complaintId, state, settledOn })}
    >
      <ChoiceInput source="complaintId" label={text("complaints.which")} choices={choices} />
      <WordInput
        source="state"
        label={text("complaints.outcome")}
        list="complaintState"
        codes={complaintStates.filter((state) => state !== "OPEN")}
      />
      <DayInput source="settledOn" label={text("complaints.settledOn")} />
    </ActDialog>
  );
};
