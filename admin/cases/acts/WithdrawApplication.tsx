import { WithdrawApplicationDocument, type WithdrawApplicationInput } from "@zorgvuldig/schema/generated/operations";
import { DayInput } from "../../parts/inputs/DayInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const WithdrawApplication = (props: ActProps) => {
  const text = useText();
  return (
    <ActDialog<Own<WithdrawApplicationInput>>
      {...props}
      act="withdrawApplication"
      intro={text("acts.withdrawApplication")}
      document={WithdrawApplicationDocument}
      defaults={{ withdrawnOn: today() }}
      input={({ withdrawnOn }) => ({ withdrawnOn })}
    >
      <DayInput source="withdrawnOn" />
    </ActDialog>
  );
};
