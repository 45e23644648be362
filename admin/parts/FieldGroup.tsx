import { Box, Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";

type FieldGroupProps = { title: string; help?: string; children: ReactNode };

/** Fields that belong together, so named to everyone. */
export const FieldGroup = ({ title, help, children }: FieldGroupProps) => (
  <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
    <Typography component="legend" variant="h3" sx={{ p: 0, mb: help ? 0.25 : 1.5 }}>
      {title}
    </Typography>
    {help && <Typography sx={{ mb: 1.5, color: "text.secondary" }}>{help}</Typography>}
    <Stack sx={{ gap: 2.5 }}>{children}</Stack>
  </Box>
);
