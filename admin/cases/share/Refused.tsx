import { Alert, AlertTitle, Button } from "@mui/material";
import type { DataCategory } from "@zorgvuldig/schema/words";
import { useText, useWord } from "../../providers/words";

type RefusedProps = { missing: readonly DataCategory[]; name: string | null | undefined; onAsk: (() => void) | null };

/** What the authorisation lacks, by its name; there is no way round it but asking for it. */
export const Refused = ({ missing, name, onAsk }: RefusedProps) => {
  const text = useText();
  const word = useWord();
  const categories = missing.map((category) => word("dataCategory", category)).join(", ");
  return (
    <Alert severity="error" role="note">
      <AlertTitle component="p" sx={{ fontWeight: 650 }}>
        {text("share.refused")}
      </AlertTitle>
      {name && missing.length > 0 ? text("share.refusedFor", { categories, name }) : text("acts.noRecipients")}{" "}
      {onAsk ? (
        <Button variant="outlined" color="inherit" onClick={onAsk} sx={{ display: "flex", mt: 1.5 }}>
          {text("share.askLine")}
        </Button>
      ) : (
        text("share.askOffice")
      )}
    </Alert>
  );
};
