import { Alert, AlertTitle, Typography } from "@mui/material";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import type { CaseFile } from "./case-file";

/** Guardians who disagree stop the work; whoever opens the case must see that first, and how it can go on. */
export const Frozen = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const { day } = useDates();
  if (!file.frozenOn) return null;

  const settle = file.tasks?.find(({ kind, state }) => kind === "SETTLE_OBJECTION" && state === "OPEN");
  return (
    <Alert severity="warning" role="note">
      <AlertTitle component="h2" sx={{ fontWeight: 650 }}>
        {text("cases.frozen", { day: day(file.frozenOn) })}
      </AlertTitle>
      {text("cases.frozenHelp")}
      {settle && (
        <Typography variant="inherit" sx={{ mt: 1 }}>
          {text("cases.frozenSettle", { day: day(settle.targetOn) })}
        </Typography>
      )}
    </Alert>
  );
};
