import { Alert, AlertTitle } from "@mui/material";
import { today, useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { CaseFile } from "./case-file";

/** Why the case will not go, or did not, on its day, and until when: whoever looks at the date must see that beside it. */
export const Held = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  return (file.holds ?? [])
    .filter(({ endedOn }) => !endedOn)
    .map(({ id, ground, until, destroyOn, request }) => {
      const isLate = ground === "REQUEST" && (until ?? "") < today();
      const says = ground === "WISH" ? "holds.waitsWish" : isLate ? "holds.waitsLate" : "holds.waits";
      const kind = word("requestKind", request?.kind ?? null).toLowerCase();
      return (
        <Alert key={id} severity={isLate ? "warning" : "info"} role="note">
          <AlertTitle component="h2" sx={{ fontWeight: 650 }}>
            {text(says, { kind, day: day(until) })}
          </AlertTitle>
          {text(ground === "WISH" ? "holds.waitsWishHelp" : "holds.waitsHelp", { day: day(destroyOn) })}
        </Alert>
      );
    });
};
