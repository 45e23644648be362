import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { sessionTerms } from "@zorgvuldig/schema/terms";
import { useEffect, useId, useRef, useState } from "react";
import { useText } from "../../providers/words";
import { numberIn } from "../number-in";
import type { Left } from "./use-left";

type IdleWarningProps = { left: Left; goOn: () => void; over: () => void; signOut: () => void };

/** At these it is said how long there is left: every second of it would be nothing else any more. */
const spoken = [60, 30, 15, 5];
const secondsTo = (endsAt: number) => Math.max(0, Math.ceil((endsAt - Date.now()) / 1_000));

export const IdleWarning = ({ left: { endsAt, canGoOn }, goOn, over, signOut }: IdleWarningProps) => {
  const text = useText();
  const [heading, body] = [useId(), useId()];
  const [seconds, setSeconds] = useState(secondsTo(endsAt));
  const end = useRef(over);
  end.current = over;
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds(secondsTo(endsAt));
      if (secondsTo(endsAt) > 0) return;
      clearInterval(timer);
      end.current();
    }, 1_000);
    return () => clearInterval(timer);
  }, [endsAt]);

  const said = spoken.findLast((at) => seconds <= at) ?? seconds;
  return (
    <Dialog
      open
      role="alertdialog"
      onClose={(_, how) => how === "escapeKeyDown" && goOn()}
      aria-labelledby={heading}
      aria-describedby={body}
      fullWidth
      maxWidth="xs"
    >
      <DialogTitle id={heading} sx={{ px: { xs: 2.5, sm: 4 }, pt: { xs: 2.5, sm: 3.5 }, pb: 1 }}>
        {text("preferences.soon")}
      </DialogTitle>
      <DialogContent sx={{ px: { xs: 2.5, sm: 4 } }}>
        <Typography aria-hidden sx={{ fontSize: "1.25rem", fontWeight: 600, mb: 1 }}>
          {text("preferences.seconds", { smart_count: seconds })}
        </Typography>
        <Box component="span" role="status" sx={visuallyHidden}>
          {text("preferences.seconds", { smart_count: said })}
        </Box>
        <Typography id={body} sx={{ color: "text.secondary" }}>
          {canGoOn
            ? text("preferences.soonIdle")
            : text("preferences.soonOver", { hours: numberIn(sessionTerms.absolute) })}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: { xs: 2.5, sm: 4 }, pb: { xs: 2.5, sm: 3.5 }, gap: 1, flexWrap: "wrap" }}>
        <Button onClick={signOut}>{text("preferences.signOut")}</Button>
        <Button variant="contained" onClick={goOn} autoFocus sx={{ "&&": { ml: 0 } }}>
          {text(canGoOn ? "preferences.goOn" : "preferences.close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
