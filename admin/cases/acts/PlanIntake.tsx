import { PlanIntakeDocument, type PlanIntakeInput } from "@zorgvuldig/schema/generated/operations";
import { MomentInput } from "../../parts/inputs/MomentInput";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const PlanIntake = (props: ActProps) => {
  const text = useText();
  const { day } = useDates();
  const { file } = props;
  return (
    <ActDialog<Own<PlanIntakeInput>>
      {...props}
      act="planIntake"
      intro={
        file.stage === "ON_HOLD" ? text("acts.rangBackHelp", { day: day(file.destroyOn) }) : text("acts.planIntake")
      }
      document={PlanIntakeDocument}
      input={({ plannedAt }) => ({ plannedAt })}
    >
      <MomentInput source="plannedAt" />
    </ActDialog>
  );
};
