import type { TasksQuery } from "@zorgvuldig/schema/generated/operations";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { CaseLink } from "../CaseLink";
import type { Column } from "../column";
import { Nothing } from "../Nothing";
import { TaskActs } from "./TaskActs";
import { TaskDue } from "./TaskDue";

export type CaseTask = TasksQuery["tasks"]["items"][number];

/** `sort`: where the rows are a list that can be put in another order. */
export const useTaskColumns = (sort?: "targetOn"): readonly Column<CaseTask>[] => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  return [
    { id: "kind", label: text("tasks.columns.kind"), cell: (row) => word("taskKind", row.kind) },
    { id: "case", label: text("tasks.columns.case"), cell: (row) => <CaseLink to={row.case} /> },
    {
      id: "targetOn",
      label: text("tasks.columns.targetOn"),
      ...(sort ? { sort } : {}),
      cell: (row) => <TaskDue task={row} />,
    },
    {
      id: "finalOn",
      label: text("tasks.columns.finalOn"),
      cell: (row) => day(row.finalOn) || <Nothing>{text("tasks.noFinal")}</Nothing>,
    },
    { id: "owner", label: text("tasks.columns.owner"), cell: (row) => row.owner?.name ?? text("tasks.office") },
    { id: "act", label: text("tasks.columns.act"), cell: (row) => <TaskActs task={row} of={row.case} /> },
  ];
};
