import { GiveTaskDocument } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify, useRefresh } from "react-admin";
import type { PanelProvider } from "../../providers/data";
import { useText } from "../../providers/words";
import { FormDialog } from "../FormDialog";
import { ChoiceInput } from "../inputs/ChoiceInput";
import { useTaskOwners } from "../task-owners";
import type { TaskRow } from "./task-row";

type GiveTaskProps = { task: TaskRow; close: () => void };

export const GiveTask = ({ task, close }: GiveTaskProps) => {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const owners = useTaskOwners();

  const ask = async ({ ownerId }: { ownerId?: string | null }) => {
    const input = { taskId: task.id, version: task.version ?? 0, ...(ownerId ? { ownerId } : {}) };
    await provider.act(GiveTaskDocument, input);
    notify(text("tasks.given"), { type: "success" });
    refresh();
    close();
  };

  const reload = async () => {
    refresh();
    return [];
  };

  return (
    <FormDialog<{ ownerId?: string | null }>
      title={text("tasks.give")}
      intro={text("tasks.giveIntro")}
      submitLabel={text("tasks.give")}
      defaults={{ ownerId: task.owner?.id ?? null }}
      ask={ask}
      reload={reload}
      close={close}
    >
      <ChoiceInput source="ownerId" choices={owners} empty={text("tasks.office")} />
    </FormDialog>
  );
};
