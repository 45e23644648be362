import { activeConsultants } from "@zorgvuldig/schema/case-list";
import { HandOverCaseDocument, type HandOverCaseInput } from "@zorgvuldig/schema/generated/operations";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { useConsultants } from "./consultants";

/** To whom the case goes; who has it now is not among them. */
export const HandOverCase = (props: ActProps) => {
  const text = useText();
  const { consultants } = useConsultants();
  const present = activeConsultants(props.file).map(({ consultant }) => consultant?.id);
  return (
    <ActDialog<Own<HandOverCaseInput>>
      {...props}
      act="handOverCase"
      intro={text("acts.handOverCase")}
      document={HandOverCaseDocument}
      input={({ consultantId, toOn }) => ({ consultantId, toOn })}
    >
      <ChoiceInput source="consultantId" choices={consultants.filter(({ id }) => !present.includes(id))} />
      <DayInput source="toOn" label={text("acts.assignedTo")} helperText={text("acts.openEnd")} />
    </ActDialog>
  );
};
