import { Alert } from "@mui/material";
import { isWholeFile } from "@zorgvuldig/schema/changes";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { changesOf, type RequestFile } from "./request";

/** In which night the whole file goes, or what that waits for; and, before it is decided, what stands in the way. */
export const WholeFileState = ({ request }: { request: RequestFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const planned = changesOf(request).find(isWholeFile);
  if (!planned) return null;
  const { goesOn, waitsFor } = request;
  const waits = (waitsFor ?? []).map((one) => word("fileHindrance", one));
  const state = !planned.madeOn
    ? text("changes.wholeFile.planned")
    : goesOn
      ? text("changes.wholeFile.night", { day: day(goesOn) })
      : text("changes.wholeFile.untold");
  return (
    <Alert severity={waits.length > 0 ? "warning" : "info"} role="status">
      {state}
      {waits.length > 0 && ` ${text("changes.wholeFile.waits", { waits: waits.join(". ") })}`}
    </Alert>
  );
};
