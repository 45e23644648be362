import TaskAltOutlined from "@mui/icons-material/TaskAltOutlined";
import { Button } from "@mui/material";
import { LinkBase, useGetList } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { Message } from "../parts/Message";
import { Rows } from "../parts/Rows";
import { Section } from "../parts/Section";
import { type CaseTask, useTaskColumns } from "../parts/tasks/task-columns";
import { Waiting } from "../parts/Waiting";
import { today } from "../providers/dates";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";

const quiet = { onError: () => {} };

/** What is due, the latest first; who needs the rest goes to all tasks. */
export const TodaysTasks = () => {
  const text = useText();
  const { person } = useSession();
  const columns = useTaskColumns();
  const isOffice = person?.role === "office";
  const filter = { state: "OPEN", targetTo: today(), isOwn: true };
  const { data, error, refetch } = useGetList<CaseTask>(
    "tasks",
    { filter, sort: { field: "targetOn", order: "ASC" }, pagination: { page: 1, perPage: 10 } },
    quiet,
  );

  const content = () => {
    if (error) return <ListProblem error={error} retry={() => refetch()} />;
    if (!data) return <Waiting lines={4} />;
    if (data.length === 0)
      return (
        <Message icon={TaskAltOutlined} title={text("work.nothing")}>
          {text("work.nothingHelp")}
        </Message>
      );
    return <Rows caption={text("work.today")} columns={columns} rows={data} />;
  };

  return (
    <Section
      title={text("work.today")}
      line={text(isOffice ? "work.todayHelp" : "work.todayHelpConsultant")}
      action={
        <Button component={LinkBase} to="/tasks">
          {text("work.allTasks")}
        </Button>
      }
    >
      {content()}
    </Section>
  );
};
