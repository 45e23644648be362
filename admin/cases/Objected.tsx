import { Alert, AlertTitle } from "@mui/material";
import { objectables } from "@zorgvuldig/schema/requests";
import { useText } from "../providers/words";
import type { CaseFile } from "./case-file";

/** What is not done in this case because somebody objected: whoever opens it must not ask or count anybody before he knows. */
export const Objected = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const holding = objectables.filter((what) => file.requests?.some(({ holdsFor }) => holdsFor?.includes(what)));
  if (holding.length === 0) return null;
  return (
    <Alert severity="info" role="note">
      <AlertTitle component="h2" sx={{ fontWeight: 650 }}>
        {text("cases.objected")}
      </AlertTitle>
      {holding
        .map((what) =>
          what === "FIGURES" && file.countedIn
            ? text("cases.countedBefore", { year: file.countedIn })
            : text(`cases.objectedTo.${what}`),
        )
        .join(" ")}
    </Alert>
  );
};
