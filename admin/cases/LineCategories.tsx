import { Typography } from "@mui/material";
import { WithheldWord } from "../parts/WithheldWord";
import { isKept } from "../parts/withholding";
import { useText, useWord } from "../providers/words";
import type { Line } from "./case-file";

/** Which data, and why this institution, where the regulation asks for a reason. */
export const LineCategories = ({ line }: { line: Line }) => {
  const text = useText();
  const word = useWord();
  const declined = (line.declined ?? []).map((one) => word("dataCategory", one)).join(", ");
  const reasons = [
    declined && text("authorisations.declined", { categories: declined }),
    line.relevance && text("authorisations.relevance", { text: line.relevance }),
    line.necessity && text("authorisations.necessity", { text: line.necessity }),
  ].filter(Boolean);
  return (
    <>
      {(line.categories ?? []).map((category) => word("dataCategory", category)).join(", ")}
      {reasons.map((reason) => (
        <Typography key={reason} component="span" variant="caption" sx={{ display: "block", color: "text.secondary" }}>
          {reason}
        </Typography>
      ))}
      {isKept(line, "necessity") && (
        <Typography component="span" variant="caption" sx={{ display: "block" }}>
          <WithheldWord kind="note" />
        </Typography>
      )}
    </>
  );
};
