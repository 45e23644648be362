import { Checkbox, FormControlLabel } from "@mui/material";
import { FieldTitle, useInput } from "react-admin";

/** A yes that is no unless somebody ticks it. */
export const TickInput = ({ source, label }: { source: string; label?: string }) => {
  const { field } = useInput({ source, defaultValue: false });
  return (
    <FormControlLabel
      label={<FieldTitle source={source} label={label} />}
      control={
        <Checkbox
          name={field.name}
          checked={field.value === true}
          onChange={(_, isTicked) => field.onChange(isTicked)}
        />
      }
    />
  );
};
