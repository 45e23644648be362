import TaskAltOutlined from "@mui/icons-material/TaskAltOutlined";
import { Paper } from "@mui/material";
import type { Column } from "../../parts/column";
import { Message } from "../../parts/Message";
import { Nothing } from "../../parts/Nothing";
import { Rows } from "../../parts/Rows";
import { TaskActs } from "../../parts/tasks/TaskActs";
import { TaskDue } from "../../parts/tasks/TaskDue";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";

type Task = NonNullable<CaseFile["tasks"]>[number];

/** What is still to be done; what was done stands in the time line. */
export const Tasks = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const open = (file.tasks ?? []).filter(({ state }) => state === "OPEN");
  const rows = open.toSorted((one, other) => String(one.targetOn).localeCompare(String(other.targetOn)));
  const columns: readonly Column<Task>[] = [
    { id: "kind", label: text("tasks.columns.kind"), cell: (row) => word("taskKind", row.kind) },
    { id: "targetOn", label: text("tasks.columns.targetOn"), cell: (row) => <TaskDue task={row} /> },
    {
      id: "finalOn",
      label: text("tasks.columns.finalOn"),
      cell: (row) => day(row.finalOn) || <Nothing>{text("tasks.noFinal")}</Nothing>,
    },
    { id: "owner", label: text("tasks.columns.owner"), cell: (row) => row.owner?.name ?? text("tasks.office") },
    { id: "act", label: text("tasks.columns.act"), cell: (row) => <TaskActs task={row} /> },
  ];

  return (
    <Paper variant="outlined" sx={{ borderColor: "divider", overflow: "hidden" }}>
      {rows.length === 0 ? (
        <Message icon={TaskAltOutlined} title={text("tasks.empty")}>
          {text("tasks.emptyInCase")}
        </Message>
      ) : (
        <Rows caption={text("tasks.caption", { number: file.number })} columns={columns} rows={rows} />
      )}
    </Paper>
  );
};
