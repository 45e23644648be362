import { ApproveLoneErasureDocument, type ApproveLoneErasureInput } from "@zorgvuldig/schema/generated/operations";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import { ComplaintDialog, type Own } from "./ComplaintDialog";
import type { DialogProps } from "./complaint";

/** A second person looks at what no night had foretold before it is gone for good. */
export const ApproveErasure = (props: DialogProps) => {
  const text = useText();
  const { day } = useDates();
  return (
    <ComplaintDialog<Own<ApproveLoneErasureInput>>
      {...props}
      title={text("loneComplaints.acts.approve")}
      intro={text("loneComplaints.approveIntro", { day: day(props.complaint.destroyOn) })}
      document={ApproveLoneErasureDocument}
      input={() => ({})}
    />
  );
};
