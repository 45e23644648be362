import {
  SignComplaintCorrectionDocument,
  type SignComplaintCorrectionInput,
} from "@zorgvuldig/schema/generated/operations";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { useText } from "../../providers/words";
import { toSign } from "../complaints";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { useComplaintChoices } from "./complaint-choices";

/** A lead agrees with the FG: the file is kept as long as one without it. */
export const SignComplaintCorrection = (props: ActProps) => {
  const text = useText();
  const choices = useComplaintChoices()(toSign(props.file));
  return (
    <ActDialog<Own<SignComplaintCorrectionInput>>
      {...props}
      act="signComplaintCorrection"
      intro={text("acts.signComplaintCorrection")}
      document={SignComplaintCorrectionDocument}
      defaults={{ complaintId: choices.length === 1 ? choices[0]?.id : null }}
      input={({ complaintId }) => ({ complaintId })}
    >
      <ChoiceInput source="complaintId" label={text("complaints.which")} choices={choices} />
    </ActDialog>
  );
};
