import { Checkbox, FormControlLabel } from "@mui/material";
import { FieldTitle, useInput } from "react-admin";

/** A yes that is no unless somebody ticks it. */
export const TickInput = ({ source }: { source: string }) => {
  const { field } = useInput({ source, defaultValue: false });
  return (
    <FormControlLabel
      label={<FieldTitle source={source} />}
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
