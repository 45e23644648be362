import { Alert, AlertTitle } from "@mui/material";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import type { CaseFile } from "./case-file";

/** It is kept and nothing else: whoever opens the case must see that before he wonders why nothing is there. */
export const Restricted = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const { day } = useDates();
  if (!file.restrictedOn) return null;
  return (
    <Alert severity="info" role="note">
      <AlertTitle component="h2" sx={{ fontWeight: 650 }}>
        {text("cases.restricted", { day: day(file.restrictedOn) })}
      </AlertTitle>
      {text("cases.restrictedHelp")}
    </Alert>
  );
};
