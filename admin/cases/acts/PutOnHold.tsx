import { PutOnHoldDocument, type PutOnHoldInput } from "@zorgvuldig/schema/generated/operations";
import { DayInput } from "../../parts/inputs/DayInput";
import { LineInput } from "../../parts/inputs/LineInput";
import { useText } from "../../providers/words";
import { useTerm } from "../term";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const PutOnHold = (props: ActProps) => {
  const text = useText();
  const term = useTerm()("ON_HOLD");
  return (
    <ActDialog<Own<PutOnHoldInput>>
      {...props}
      act="putOnHold"
      intro={`${text("acts.putOnHold")} ${text("acts.term", { term })}`}
      document={PutOnHoldDocument}
      input={({ referredTo, agreedCallbackOn }) => ({ referredTo, agreedCallbackOn })}
    >
      <LineInput source="referredTo" />
      <DayInput source="agreedCallbackOn" />
    </ActDialog>
  );
};
