import { DateTimeInput } from "react-admin";
import { momentOf, wallClockOf } from "../../providers/dates";

const wallClock = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

const shown = (value: unknown) => {
  if (typeof value !== "string" || value === "") return "";
  return wallClock.test(value) ? value : wallClockOf(value);
};

const kept = (value: unknown) => (typeof value === "string" && wallClock.test(value) ? momentOf(value) : null);

/** Date and time on a clock in the Netherlands, wherever the browser stands. */
export const MomentInput = ({ source, label }: { source: string; label?: string }) => (
  <DateTimeInput
    source={source}
    label={label}
    format={shown}
    parse={kept}
    helperText={false}
    sx={{ maxWidth: "18rem" }}
  />
);
