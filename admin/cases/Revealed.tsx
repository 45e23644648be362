import { Alert, AlertTitle } from "@mui/material";
import { useEffect } from "react";
import { useShowContext } from "react-admin";
import { useDates } from "../providers/dates";
import { houseNow } from "../providers/session";
import { useText } from "../providers/words";
import type { CaseFile } from "./case-file";

/** Until when this viewer's own reveal lasts; what was shown leaves the screen by itself. */
export const Revealed = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const { moment } = useDates();
  const { refetch } = useShowContext<CaseFile>();
  const ends = (file.reveals ?? []).flatMap(({ isMine, endsAt }) => (isMine && endsAt ? [Date.parse(endsAt)] : []));
  const until = Math.max(0, ...ends);
  const left = until - (houseNow() ?? 0);

  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => refetch(), left + 1_000);
    return () => clearTimeout(timer);
  }, [left, refetch]);

  return (
    left > 0 && (
      <Alert severity="info" role="note">
        <AlertTitle component="h2" sx={{ fontWeight: 650 }}>
          {text("reveals.until", { moment: moment(new Date(until).toISOString()) })}
        </AlertTitle>
        {text("reveals.untilHelp")}
      </Alert>
    )
  );
};
