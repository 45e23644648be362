import { Alert, AlertTitle } from "@mui/material";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import type { CaseFile } from "./case-file";

/** Guardians who disagree stop the work; whoever opens the case must see that first. */
export const Frozen = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const { day } = useDates();
  return (
    file.frozenOn && (
      <Alert severity="warning" role="note">
        <AlertTitle component="h2" sx={{ fontWeight: 650 }}>
          {text("cases.frozen", { day: day(file.frozenOn) })}
        </AlertTitle>
        {text("cases.frozenHelp")}
      </Alert>
    )
  );
};
