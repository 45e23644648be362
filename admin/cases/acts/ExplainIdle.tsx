import { ExplainIdleDocument, type ExplainIdleInput } from "@zorgvuldig/schema/generated/operations";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** A lead closes what lies still, or says why not. */
export const ExplainIdle = (props: ActProps) => {
  const text = useText();
  return (
    <ActDialog<Own<ExplainIdleInput>>
      {...props}
      act="explainIdle"
      intro={text("acts.explainIdle")}
      document={ExplainIdleDocument}
      input={({ reason }) => ({ reason })}
    >
      <TextAreaInput source="reason" helperText={text("complaints.textHelp")} />
    </ActDialog>
  );
};
