import { activeConsultants } from "@zorgvuldig/schema/case-list";
import { EndAssignmentDocument, type EndAssignmentInput } from "@zorgvuldig/schema/generated/operations";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const EndAssignment = (props: ActProps) => {
  const text = useText();
  const assigned = activeConsultants(props.file).map(({ id, consultant }) => ({ id, name: consultant?.name ?? "" }));
  return (
    <ActDialog<Own<EndAssignmentInput>>
      {...props}
      act="endAssignment"
      intro={text("acts.endAssignment")}
      document={EndAssignmentDocument}
      defaults={{ assignmentId: assigned.length === 1 ? assigned[0]?.id : null }}
      input={({ assignmentId }) => ({ assignmentId })}
    >
      <ChoiceInput source="assignmentId" choices={assigned} />
    </ActDialog>
  );
};
