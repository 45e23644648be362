import TaskAltOutlined from "@mui/icons-material/TaskAltOutlined";
import { taskKinds, taskStates } from "@zorgvuldig/schema/duties";
import { useFilterAsked } from "../parts/filter-asked";
import { DayInput } from "../parts/inputs/DayInput";
import { TickInput } from "../parts/inputs/TickInput";
import { WordInput } from "../parts/inputs/WordInput";
import { ListPage } from "../parts/ListPage";
import { Message } from "../parts/Message";
import { useTaskColumns } from "../parts/tasks/task-columns";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";

export const TaskList = () => {
  const text = useText();
  const columns = useTaskColumns("targetOn");
  const { person } = useSession();
  const asked = useFilterAsked();
  const all = text("lists.everything");
  return (
    <ListPage
      title={text("tasks.title")}
      intro={text("tasks.intro")}
      sort={{ field: "targetOn", order: "ASC" }}
      filtered={asked ?? { state: "OPEN" }}
      columns={columns}
      filters={
        <>
          <WordInput source="state" list="taskState" codes={taskStates} empty={all} />
          <WordInput source="kind" list="taskKind" codes={taskKinds} empty={all} />
          <TickInput source="isMine" />
          {person?.role === "office" && <TickInput source="isOwn" />}
          <DayInput source="targetTo" />
        </>
      }
      empty={
        <Message icon={TaskAltOutlined} title={text("tasks.empty")}>
          {text("tasks.emptyHelp")}
        </Message>
      }
    />
  );
};
