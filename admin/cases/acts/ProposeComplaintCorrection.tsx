import {
  ProposeComplaintCorrectionDocument,
  type ProposeComplaintCorrectionInput,
} from "@zorgvuldig/schema/generated/operations";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { useText } from "../../providers/words";
import { notProposed } from "../complaints";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { useComplaintChoices } from "./complaint-choices";

/** The FG says that it was never a complaint of the bureau; a lead signs. */
export const ProposeComplaintCorrection = (props: ActProps) => {
  const text = useText();
  const choices = useComplaintChoices()(notProposed(props.file));
  return (
    <ActDialog<Own<ProposeComplaintCorrectionInput>>
      {...props}
      act="proposeComplaintCorrection"
      intro={text("acts.proposeComplaintCorrection")}
      document={ProposeComplaintCorrectionDocument}
      defaults={{ complaintId: choices.length === 1 ? choices[0]?.id : null }}
      input={({ complaintId, correction }) => ({ complaintId, correction })}
    >
      <ChoiceInput source="complaintId" label={text("complaints.which")} choices={choices} />
      <TextAreaInput source="correction" label={text("complaints.correction")} />
    </ActDialog>
  );
};
