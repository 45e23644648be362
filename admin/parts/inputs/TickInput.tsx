import { Checkbox, FormControlLabel } from "@mui/material";
import { FieldTitle, useInput } from "react-admin";

type TickInputProps = {
  source: string;
  label?: string;
  /** Shown as it is, and not to be changed here. */
  isFixed?: boolean;
};

/** A yes that is no unless somebody ticks it. */
export const TickInput = ({ source, label, isFixed = false }: TickInputProps) => {
  const { field } = useInput({ source, defaultValue: false });
  return (
    <FormControlLabel
      sx={{ "& .MuiFormControlLabel-label.Mui-disabled": { color: "text.secondary" } }}
      label={<FieldTitle source={source} label={label} />}
      control={
        <Checkbox
          name={field.name}
          checked={field.value === true}
          disabled={isFixed}
          onChange={(_, isTicked) => field.onChange(isTicked)}
        />
      }
    />
  );
};
