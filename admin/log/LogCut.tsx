import { Alert, AlertTitle, Button } from "@mui/material";
import { useState } from "react";
import { useDates } from "../providers/dates";
import { useNumbers } from "../providers/numbers";
import { useText, useWord } from "../providers/words";
import { CutDialog } from "./CutDialog";
import type { LogStanding } from "./log-standing";

/** What of the log is kept no longer, up to which line and day; or that it goes, and from when on. Nothing, when all stays. */
export const LogCut = ({ state }: { state: LogStanding }) => {
  const text = useText();
  const word = useWord();
  const { day, moment } = useDates();
  const number = useNumbers();
  const [isAsked, ask] = useState(false);

  if (state.cutConfirmed !== null)
    return (
      <Alert severity="info" sx={{ mb: 2.5 }}>
        <AlertTitle>{text("log.cutComes", { seq: number(state.cutConfirmed) })}</AlertTitle>
        {text("log.cutComesHelp", { moment: moment(state.cutAt) })}
      </Alert>
    );
  if (state.cutTo === null) return null;
  return (
    <Alert severity="info" sx={{ mb: 2.5 }}>
      <AlertTitle>{text("log.mayGo", { seq: number(state.cutTo) })}</AlertTitle>
      {text("log.mayGoHelp", { day: day(state.cutDay), term: word("term", "LOG") })}
      <Button variant="outlined" onClick={() => ask(true)} sx={{ display: "flex", mt: 1.5 }}>
        {text("log.cut")}
      </Button>
      {isAsked && <CutDialog upTo={state.cutTo} close={() => ask(false)} />}
    </Alert>
  );
};
