import { PutOnHoldDocument, type PutOnHoldInput } from "@zorgvuldig/schema/generated/operations";
import { DayInput } from "../../parts/inputs/DayInput";
import { LineInput } from "../../parts/inputs/LineInput";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const PutOnHold = (props: ActProps) => {
  const text = useText();
  const { day } = useDates();
  return (
    <ActDialog<Own<PutOnHoldInput>>
      {...props}
      act="putOnHold"
      intro={`${text("acts.putOnHold")} ${text("acts.endsOn", { day: day(props.file.ifHeldDestroyOn) })}`}
      document={PutOnHoldDocument}
      input={({ referredTo, agreedCallbackOn }) => ({ referredTo, agreedCallbackOn })}
    >
      <LineInput source="referredTo" />
      <DayInput source="agreedCallbackOn" />
    </ActDialog>
  );
};
