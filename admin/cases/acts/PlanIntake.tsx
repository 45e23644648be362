import { PlanIntakeDocument, type PlanIntakeInput } from "@zorgvuldig/schema/generated/operations";
import { MomentInput } from "../../parts/inputs/MomentInput";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const PlanIntake = (props: ActProps) => {
  const text = useText();
  return (
    <ActDialog<Own<PlanIntakeInput>>
      {...props}
      act="planIntake"
      intro={text("acts.planIntake")}
      document={PlanIntakeDocument}
      input={({ plannedAt }) => ({ plannedAt })}
    >
      <MomentInput source="plannedAt" />
    </ActDialog>
  );
};
