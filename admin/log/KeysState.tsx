import { Alert, AlertTitle } from "@mui/material";
import type { KeysStateQuery } from "@zorgvuldig/schema/generated/operations";
import { useGetList } from "react-admin";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";

type State = KeysStateQuery["keysState"] & { id: string };

/** How old the keys are and their last copy is, and in a word and a colour whether that is too old. */
export const KeysState = () => {
  const text = useText();
  const { day, moment } = useDates();
  const { data: [state] = [] } = useGetList<State>("keysState");
  if (!state) return null;

  const known = (at: string | null) => moment(at) || text("log.keysUnknown");
  const copied = { moment: moment(state.copiedAt) || text("log.keysNever") };
  const ages = {
    epoch: day(state.epochOn),
    cases: known(state.casesAt),
    root: known(state.rootAt),
    signing: known(state.signingAt),
  };
  return (
    <Alert severity={state.isCopyDue ? "error" : "info"} sx={{ mb: 2.5 }}>
      <AlertTitle>{text(state.isCopyDue ? "log.keysUncopied" : "log.keysCopied")}</AlertTitle>
      {text(state.isCopyDue ? "log.keysUncopiedHelp" : "log.keysCopiedHelp", copied)} {text("log.keysAges", ages)}
    </Alert>
  );
};
