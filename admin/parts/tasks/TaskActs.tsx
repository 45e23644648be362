import ForwardOutlined from "@mui/icons-material/ForwardOutlined";
import { Box, Button, IconButton, Tooltip } from "@mui/material";
import { isDuty } from "@zorgvuldig/schema/duties";
import { CompleteTaskDocument } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { LinkBase, useDataProvider, useNotify, useRefresh } from "react-admin";
import type { PanelProvider } from "../../providers/data";
import { problemOf } from "../../providers/problem";
import { useSession } from "../../providers/session";
import { useText, useWord } from "../../providers/words";
import { GiveTask } from "./GiveTask";
import type { TaskRow } from "./task-row";

type TaskActsProps = { task: TaskRow; of?: { id: string; number: string | null } | null };

/** What is done by an act of the case is done on its page; the rest is ticked off here. */
export const TaskActs = ({ task, of }: TaskActsProps) => {
  const text = useText();
  const word = useWord();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const { person } = useSession();
  const [isGiving, give] = useState(false);
  const [isBusy, setBusy] = useState(false);
  if (!task.kind || task.state !== "OPEN" || person?.role === "fg") return null;
  const name = word("taskKind", task.kind);

  const complete = async () => {
    setBusy(true);
    try {
      await provider.act(CompleteTaskDocument, { taskId: task.id, version: task.version ?? 0 });
      notify(text("tasks.completed"), { type: "success" });
    } catch (error) {
      const problem = problemOf(error);
      notify("message" in problem ? problem.message : text("states.problem"), { type: "error" });
    } finally {
      setBusy(false);
      refresh();
    }
  };

  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.5 }}>
      {isDuty(task.kind) ? (
        of && (
          <Button
            component={LinkBase}
            to={task.kind === "TELL_BREACH" ? "/breaches" : `/cases/${of.id}`}
            variant="outlined"
            sx={{ whiteSpace: "nowrap" }}
          >
            {text(task.kind === "TELL_BREACH" ? "breaches.title" : "tasks.openCase")}
          </Button>
        )
      ) : (
        <Button
          variant="outlined"
          disabled={isBusy}
          aria-label={text("tasks.completeNamed", { task: name, number: of?.number ?? "" })}
          onClick={complete}
        >
          {text("tasks.complete")}
        </Button>
      )}
      {person?.role === "office" && (
        <Tooltip title={text("tasks.give")}>
          <IconButton
            color="primary"
            aria-label={text("tasks.giveNamed", { task: name })}
            onClick={() => give(true)}
            sx={{ width: 44, height: 44 }}
          >
            <ForwardOutlined />
          </IconButton>
        </Tooltip>
      )}
      {isGiving && <GiveTask task={task} close={() => give(false)} />}
    </Box>
  );
};
