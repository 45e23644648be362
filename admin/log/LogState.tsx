import { Alert, AlertTitle } from "@mui/material";
import { useGetList } from "react-admin";
import { useDates } from "../providers/dates";
import { useNumbers } from "../providers/numbers";
import { useText } from "../providers/words";
import { LogCheck } from "./LogCheck";
import { LogCut } from "./LogCut";
import type { LogStanding } from "./log-standing";

/** While a reading is to come, in milliseconds. */
const lookAgain = 10_000;

/** Whether the log is what was sealed, in words and a colour; the head to hold against those that were kept; and what may go. */
export const LogState = () => {
  const text = useText();
  const { moment } = useDates();
  const number = useNumbers();
  const { data: [state] = [] } = useGetList<LogStanding>("logState", undefined, {
    refetchInterval: ({ state: { data } }) => (data?.data[0]?.checkAskedAt ? lookAgain : false),
  });
  if (!state) return null;

  const read = { moment: moment(state.checkedAt), since: number(state.since) };
  const [severity, title, help] =
    state.checkedAt === null
      ? (["info", text("log.unread"), text("log.unreadHelp", { count: number(state.sealed) })] as const)
      : state.changedBox !== null
        ? (["error", text("log.changed"), text("log.changedHelp", { box: state.changedBox, ...read })] as const)
        : state.brokenAt === null
          ? (["success", text("log.whole", { seq: number(state.checked) }), text("log.wholeHelp", read)] as const)
          : (["error", text("log.broken"), text("log.brokenHelp", { seq: number(state.brokenAt), ...read })] as const);
  const head = { seq: number(state.headSeq), hash: state.headMark, moment: moment(state.headAt) };
  return (
    <>
      <Alert severity={severity} sx={{ mb: 2.5 }}>
        <AlertTitle>{title}</AlertTitle>
        {help} {state.headSeq !== null && text("log.head", head)}{" "}
        {state.lastCutAt !== null && text("log.cutEarlier", { ...read, moment: moment(state.lastCutAt) })}
        <LogCheck askedAt={state.checkAskedAt} />
      </Alert>
      <LogCut state={state} />
    </>
  );
};
