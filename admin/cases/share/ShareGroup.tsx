import { Box, FormControl, FormHelperText, FormLabel, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { InputHelperText, type UseInputValue } from "react-admin";

type ShareGroupProps = {
  legend: string;
  /** What is to be known before anything is ticked. */
  help?: string | null;
  /** The field of the form that is ticked here, when something can be wrong with it. */
  input?: UseInputValue;
  children: ReactNode;
};

/** Things of one sort that can be shared, each with its tick; what is wrong with them is said under them. */
export const ShareGroup = ({ legend, help, input, children }: ShareGroupProps) => {
  const message = input?.fieldState.error?.message;
  const described = input && message && `${input.id}-helper-text`;
  return (
    <FormControl component="fieldset" error={!!message} aria-describedby={described}>
      <FormLabel component="legend" sx={{ mb: 1 }}>
        {legend}
      </FormLabel>
      {help && (
        <Typography variant="body2" sx={{ color: "text.secondary", mb: 1 }}>
          {help}
        </Typography>
      )}
      <Box sx={{ display: "grid", gap: 1 }}>{children}</Box>
      {message && (
        <FormHelperText id={described}>
          <InputHelperText error={message} />
        </FormHelperText>
      )}
    </FormControl>
  );
};
