import { ResumeCaseDocument, type ResumeCaseInput } from "@zorgvuldig/schema/generated/operations";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** Whether everybody agrees again is the house's to say. */
export const ResumeCase = (props: ActProps) => {
  const text = useText();
  return (
    <ActDialog<Own<ResumeCaseInput>>
      {...props}
      act="resumeCase"
      intro={text("acts.resumeCase")}
      document={ResumeCaseDocument}
      input={() => ({})}
    />
  );
};
