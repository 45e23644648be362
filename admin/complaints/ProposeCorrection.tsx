import {
  ProposeLoneCorrectionDocument,
  type ProposeLoneCorrectionInput,
} from "@zorgvuldig/schema/generated/operations";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { useText } from "../providers/words";
import { ComplaintDialog, type Own } from "./ComplaintDialog";
import type { DialogProps } from "./complaint";

/** The FG says that it was never a complaint of the bureau; a lead signs. */
export const ProposeCorrection = (props: DialogProps) => {
  const text = useText();
  return (
    <ComplaintDialog<Own<ProposeLoneCorrectionInput>>
      {...props}
      title={text("loneComplaints.acts.propose")}
      intro={text("loneComplaints.proposeIntro")}
      document={ProposeLoneCorrectionDocument}
      input={({ correction }) => ({ correction })}
    >
      <TextAreaInput source="correction" label={text("complaints.correction")} />
    </ComplaintDialog>
  );
};
