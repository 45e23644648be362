import { DateInput } from "react-admin";

type DayInputProps = { source: string; label?: string; helperText?: string };

/** A day without a time, as the house keeps it. */
export const DayInput = ({ helperText = "", ...props }: DayInputProps) => (
  <DateInput {...props} helperText={helperText || false} sx={{ maxWidth: "15rem" }} />
);
