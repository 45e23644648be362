import { SignLoneCorrectionDocument, type SignLoneCorrectionInput } from "@zorgvuldig/schema/generated/operations";
import { useText } from "../providers/words";
import { ComplaintDialog, type Own } from "./ComplaintDialog";
import type { DialogProps } from "./complaint";

/** A lead agrees with the FG: there is no ground left to keep anything of it. */
export const SignCorrection = (props: DialogProps) => {
  const text = useText();
  return (
    <ComplaintDialog<Own<SignLoneCorrectionInput>>
      {...props}
      title={text("loneComplaints.acts.sign")}
      intro={text("loneComplaints.signIntro")}
      document={SignLoneCorrectionDocument}
      input={() => ({})}
    />
  );
};
