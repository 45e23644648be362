import { Button, Typography } from "@mui/material";
import { useState } from "react";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import { CheckDialog } from "./CheckDialog";

/** Has the log read through; or says that it will be, and since when that was asked. */
export const LogCheck = ({ askedAt }: { askedAt: string | null }) => {
  const text = useText();
  const { moment } = useDates();
  const [isAsked, ask] = useState(false);
  return (
    <>
      {askedAt === null ? (
        <Button variant="outlined" color="inherit" onClick={() => ask(true)} sx={{ display: "flex", mt: 1.5 }}>
          {text("log.check")}
        </Button>
      ) : (
        <Typography role="status" variant="inherit" sx={{ mt: 1.5 }}>
          {text("log.checkComes", { moment: moment(askedAt) })}
        </Typography>
      )}
      {isAsked && <CheckDialog close={() => ask(false)} />}
    </>
  );
};
