import { Alert, AlertTitle } from "@mui/material";
import { useText } from "../providers/words";
import type { CaseFile } from "./case-file";

/** How much of the case nobody who works on it sees any more: who misses something must know why. */
export const KeptForClaim = ({ file }: { file: CaseFile }) => {
  const text = useText();
  if (!file.itemsKeptForClaim) return null;
  return (
    <Alert severity="info" role="note">
      <AlertTitle component="h2" sx={{ fontWeight: 650 }}>
        {text("changes.withheld", { smart_count: file.itemsKeptForClaim })}
      </AlertTitle>
      {text("changes.withheldHelp")}
    </Alert>
  );
};
