import { SettleLoneComplaintDocument, type SettleLoneComplaintInput } from "@zorgvuldig/schema/generated/operations";
import { complaintStates } from "@zorgvuldig/schema/words";
import { DayInput } from "../parts/inputs/DayInput";
import { WordInput } from "../parts/inputs/WordInput";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { ComplaintDialog, type Own } from "./ComplaintDialog";
import type { DialogProps } from "./complaint";

export const SettleComplaint = (props: DialogProps) => {
  const text = useText();
  return (
    <ComplaintDialog<Own<SettleLoneComplaintInput>>
      {...props}
      title={text("loneComplaints.acts.settle")}
      intro={text("acts.settleComplaint")}
      document={SettleLoneComplaintDocument}
      defaults={{ settledOn: today() }}
      input={({ state, settledOn }) => ({ state, settledOn })}
    >
      <WordInput
        source="state"
        label={text("complaints.outcome")}
        list="complaintState"
        codes={complaintStates.filter((state) => state !== "OPEN")}
      />
      <DayInput source="settledOn" label={text("complaints.settledOn")} />
    </ComplaintDialog>
  );
};
