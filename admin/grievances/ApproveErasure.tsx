import {
  ApprovePrivacyErasureDocument,
  type ApprovePrivacyErasureInput,
} from "@zorgvuldig/schema/generated/operations";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import { GrievanceDialog, type Own } from "./GrievanceDialog";
import type { DialogProps } from "./grievance";

/** The FG looks at what no night had foretold before it is gone for good. */
export const ApproveErasure = (props: DialogProps) => {
  const text = useText();
  const { day } = useDates();
  return (
    <GrievanceDialog<Own<ApprovePrivacyErasureInput>>
      {...props}
      title={text("grievances.acts.approve")}
      intro={text("grievances.approveIntro", { day: day(props.grievance.destroyOn) })}
      document={ApprovePrivacyErasureDocument}
      input={() => ({})}
    />
  );
};
