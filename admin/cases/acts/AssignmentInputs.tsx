import { Alert } from "@mui/material";
import { FieldRow } from "../../parts/FieldRow";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { useText } from "../../providers/words";
import { useConsultants } from "./consultants";

/** Whom, from which day and until when. */
export const AssignmentInputs = () => {
  const text = useText();
  const { consultants, isPending } = useConsultants();
  return (
    <>
      {!isPending && consultants.length === 0 && (
        <Alert severity="info" role="note">
          {text("acts.noConsultants")}
        </Alert>
      )}
      <ChoiceInput source="consultantId" choices={consultants} />
      <FieldRow>
        <DayInput source="fromOn" label={text("acts.assignedFrom")} />
        <DayInput source="toOn" label={text("acts.assignedTo")} helperText={text("acts.openEnd")} />
      </FieldRow>
    </>
  );
};
