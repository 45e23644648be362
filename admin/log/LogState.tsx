import { Alert, AlertTitle } from "@mui/material";
import type { LogStateQuery } from "@zorgvuldig/schema/generated/operations";
import { useGetList } from "react-admin";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";

type State = LogStateQuery["logState"] & { id: string };

/** Whether the log is what was sealed, in a word and a colour; and the head to hold against those that were kept. */
export const LogState = () => {
  const text = useText();
  const { moment } = useDates();
  const { data: [state] = [] } = useGetList<State>("logState");
  if (!state) return null;

  const read = moment(state.checkedAt);
  const [severity, title, help] =
    state.checkedAt === null
      ? (["info", text("log.unread"), text("log.unreadHelp", { count: state.sealed })] as const)
      : state.changedBox !== null
        ? (["error", text("log.changed"), text("log.changedHelp", { box: state.changedBox, moment: read })] as const)
        : state.brokenAt === null
          ? (["success", text("log.whole"), text("log.wholeHelp", { moment: read, count: state.checked })] as const)
          : (["error", text("log.broken"), text("log.brokenHelp", { seq: state.brokenAt, moment: read })] as const);
  const head = { seq: state.headSeq, hash: state.headMark, moment: moment(state.headAt) };
  return (
    <Alert severity={severity} sx={{ mb: 2.5 }}>
      <AlertTitle>{title}</AlertTitle>
      {help} {state.headSeq !== null && text("log.head", head)}
    </Alert>
  );
};
