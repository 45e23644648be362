import { Alert } from "@mui/material";
import { AssignConsultantDocument, type AssignConsultantInput } from "@zorgvuldig/schema/generated/operations";
import { FieldRow } from "../../parts/FieldRow";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { useConsultants } from "./consultants";

export const AssignConsultant = (props: ActProps) => {
  const text = useText();
  const { consultants, isPending } = useConsultants();
  return (
    <ActDialog<Own<AssignConsultantInput>>
      {...props}
      act="assignConsultant"
      intro={text("acts.assignConsultant")}
      document={AssignConsultantDocument}
      defaults={{ fromOn: today() }}
      input={({ consultantId, fromOn, toOn }) => ({ consultantId, fromOn, toOn })}
    >
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
    </ActDialog>
  );
};
