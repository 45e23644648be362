import { Box, Typography } from "@mui/material";
import { useId } from "react";
import { ArrayInputBase, SimpleFormIteratorBase } from "react-admin";
import { RepeatItems } from "./RepeatItems";
import type { RepeatInputProps } from "./repeat-input-props";

/** The same questions as often as there is something to answer. */
export const RepeatInput = ({ source, title, ...items }: RepeatInputProps) => {
  const heading = useId();
  return (
    <Box role="group" aria-labelledby={heading}>
      <Typography variant="h3" component="p" id={heading} sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      <ArrayInputBase source={source}>
        <SimpleFormIteratorBase>
          <RepeatItems {...items} />
        </SimpleFormIteratorBase>
      </ArrayInputBase>
    </Box>
  );
};
