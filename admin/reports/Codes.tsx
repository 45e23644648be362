import { Checkbox, ListItemText, MenuItem, TextField } from "@mui/material";
import type { ReportCode } from "@zorgvuldig/schema/report";
import { useText, useWord } from "../providers/words";

type CodesProps = {
  label: string;
  all: readonly ReportCode[];
  chosen: readonly ReportCode[];
  isDisabled: boolean;
  choose: (codes: ReportCode[]) => void;
};

/** To which codes of one dimension the figures are limited; nothing chosen: all of them. */
export const Codes = ({ label, all, chosen, isDisabled, choose }: CodesProps) => {
  const text = useText();
  const word = useWord();
  const named = (codes: readonly ReportCode[]): string =>
    codes.length === 0 ? text("reports.all") : codes.map((code) => word("reportCode", code)).join(", ");
  return (
    <TextField
      select
      size="small"
      label={label}
      disabled={isDisabled}
      sx={{ width: { xs: "100%", sm: 220 } }}
      slotProps={{
        select: {
          multiple: true,
          displayEmpty: true,
          value: [...chosen],
          renderValue: () => named(chosen),
          onChange: ({ target }) => choose(all.filter((code) => (target.value as readonly string[]).includes(code))),
        },
        inputLabel: { shrink: true },
      }}
    >
      {all.map((code) => (
        <MenuItem key={code} value={code} dense>
          <Checkbox tabIndex={-1} size="small" checked={chosen.includes(code)} aria-hidden />
          <ListItemText primary={word("reportCode", code)} />
        </MenuItem>
      ))}
    </TextField>
  );
};
