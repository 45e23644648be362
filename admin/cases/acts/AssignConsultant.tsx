import { AssignConsultantDocument, type AssignConsultantInput } from "@zorgvuldig/schema/generated/operations";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import { AssignmentInputs } from "./AssignmentInputs";
import type { ActProps, Own } from "./act";

export const AssignConsultant = (props: ActProps) => {
  const text = useText();
  return (
    <ActDialog<Own<AssignConsultantInput>>
      {...props}
      act="assignConsultant"
      intro={text("acts.assignConsultant")}
      document={AssignConsultantDocument}
      defaults={{ fromOn: today() }}
      input={({ consultantId, fromOn, toOn }) => ({ consultantId, fromOn, toOn })}
    >
      <AssignmentInputs />
    </ActDialog>
  );
};
