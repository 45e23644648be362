import { TextField } from "@mui/material";
import { useEffect, useState } from "react";

type FilterDayProps = { label: string; value: string | null | undefined; put: (day: string | null) => void };

/** Before this a year is still being typed. */
const first = "1990";

/** A day to filter on: what is half typed is asked of nobody. */
export const FilterDay = ({ label, value, put }: FilterDayProps) => {
  const [typed, type] = useState(value ?? "");
  useEffect(() => type(value ?? ""), [value]);
  const take = (day: string) => {
    type(day);
    if (day === "" || day > first) put(day || null);
  };
  return <TextField type="date" label={label} value={typed} onChange={(event) => take(event.target.value)} />;
};
