import { errandKinds } from "@zorgvuldig/schema/duties";
import { AddTaskDocument, type AddTaskInput } from "@zorgvuldig/schema/generated/operations";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { useTaskOwners } from "../../parts/task-owners";
import { today } from "../../providers/dates";
import { useSession } from "../../providers/session";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** A consultant sets himself to something; the office anybody who works on the case. */
export const AddTask = (props: ActProps) => {
  const text = useText();
  const { person } = useSession();
  return (
    <ActDialog<Own<AddTaskInput>>
      {...props}
      act="addTask"
      intro={text("acts.addTask")}
      document={AddTaskDocument}
      defaults={{ targetOn: today() }}
      input={({ kind, targetOn, ownerId }) => ({ kind, targetOn, ...(ownerId ? { ownerId } : {}) })}
    >
      <WordInput source="kind" list="taskKind" codes={errandKinds} />
      <DayInput source="targetOn" />
      {person?.role === "office" && <OwnerInput />}
    </ActDialog>
  );
};

const OwnerInput = () => {
  const text = useText();
  return <ChoiceInput source="ownerId" choices={useTaskOwners()} empty={text("tasks.office")} />;
};
