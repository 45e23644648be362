import { Alert, AlertTitle } from "@mui/material";
import type { KeysStateQuery } from "@zorgvuldig/schema/generated/operations";
import { useGetList } from "react-admin";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";

type State = KeysStateQuery["keysState"] & { id: string };

/** How old the last copy of all data is, and how long ago it was tried whether one can be put back; in a colour whether that is too long. */
export const BackupsState = () => {
  const text = useText();
  const { moment } = useDates();
  const { data: [state] = [] } = useGetList<State>("keysState");
  if (!state) return null;

  const never = text("log.keysNever");
  const ages = { made: moment(state.backedUpAt) || never, tried: moment(state.restoreTriedAt) || never };
  const isDue = state.isBackupDue || state.isTrialDue;
  const untried = state.isTrialDue ? text("log.backupsUntried") : text("log.backups");
  return (
    <Alert severity={state.isBackupDue ? "error" : state.isTrialDue ? "warning" : "info"} sx={{ mb: 2.5 }}>
      <AlertTitle>{state.isBackupDue ? text("log.backupsDue") : untried}</AlertTitle>
      {text("log.backupsHelp", ages)} {isDue && text("log.backupsAsk")}
      {state.restoredAt && ` ${text("log.backupsRestored", { moment: moment(state.restoredAt) })}`}
    </Alert>
  );
};
