import { Alert, AlertTitle } from "@mui/material";
import { Link, useGetList } from "react-admin";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import type { Run } from "./run-columns";

/** The cases that are due or will be before this day; a filter of the list of cases. */
const dueBefore = (day: string) => `/cases?filter=${encodeURIComponent(JSON.stringify({ destroyBefore: day }))}`;
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** How the last night ended, and what of it somebody has to do something about. */
export const RunState = () => {
  const text = useText();
  const { day } = useDates();
  const { data: [run] = [] } = useGetList<Run>("destructionRuns", {
    pagination: { page: 1, perPage: 1 },
    sort: { field: "createdAt", order: "DESC" },
  });
  if (!run?.runOn) return null;
  const { runOn, waiting, held, residue } = run;
  const [severity, title] = residue
    ? (["error", text("retention.state.left", { smart_count: residue })] as const)
    : waiting
      ? (["warning", text("retention.state.waiting", { smart_count: waiting })] as const)
      : (["success", text("retention.state.done", { day: day(runOn) })] as const);
  return (
    <Alert severity={severity}>
      <AlertTitle>{title}</AlertTitle>
      {waiting ? text("retention.state.waitingHelp") : text("retention.state.doneHelp")}{" "}
      {!!held && text("retention.state.held", { smart_count: held })}{" "}
      <Link to={dueBefore(dayAfter(runOn, waiting || held ? 1 : 8))} sx={{ fontWeight: 600 }}>
        {text(waiting || held ? "retention.state.showDue" : "retention.state.showWeek")}
      </Link>
    </Alert>
  );
};
