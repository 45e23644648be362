import { TakeUpCaseDocument, type TakeUpCaseInput } from "@zorgvuldig/schema/generated/operations";
import { DayInput } from "../../parts/inputs/DayInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const TakeUpCase = (props: ActProps) => {
  const text = useText();
  return (
    <ActDialog<Own<TakeUpCaseInput>>
      {...props}
      act="takeUpCase"
      intro={text("acts.takeUpCase")}
      document={TakeUpCaseDocument}
      defaults={{ startedOn: today() }}
      input={({ startedOn }) => ({ startedOn })}
    >
      <DayInput source="startedOn" />
    </ActDialog>
  );
};
