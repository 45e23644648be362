import { Typography } from "@mui/material";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useDates } from "../providers/dates";
import { houseNow, useSession } from "../providers/session";
import { useText } from "../providers/words";

/** On paper alone: who printed this and when, so that a sheet that lies about can be asked after (share/consultant). */
export const PrintFoot = () => {
  const text = useText();
  const { moment } = useDates();
  const { person } = useSession();
  const [at, setAt] = useState("");
  useEffect(() => {
    const now = () => flushSync(() => setAt(new Date(houseNow() ?? 0).toISOString()));
    window.addEventListener("beforeprint", now);
    return () => window.removeEventListener("beforeprint", now);
  }, []);

  if (!person) return null;
  return (
    <Typography variant="caption" component="p" sx={{ display: "none", "@media print": { display: "block", mt: 3 } }}>
      {text("house.printed", { name: person.name, moment: moment(at) })}
    </Typography>
  );
};
