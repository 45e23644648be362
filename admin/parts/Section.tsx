import { Paper, Stack, Typography } from "@mui/material";
import { type ReactNode, useId } from "react";

type SectionProps = { title: string; line?: ReactNode; action?: ReactNode; children: ReactNode };

/** A quiet surface with a heading, one line about it, and what it is about. */
export const Section = ({ title, line, action, children }: SectionProps) => {
  const heading = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={heading}
      variant="outlined"
      sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider", minWidth: 0 }}
    >
      <Stack direction="row" sx={{ justifyContent: "space-between", alignItems: "center", gap: 2, flexWrap: "wrap" }}>
        <Typography id={heading} variant="h2">
          {title}
        </Typography>
        {action}
      </Stack>
      {line && (
        <Typography variant="caption" component="p" sx={{ mt: 0.5, color: "text.secondary", maxWidth: "110ch" }}>
          {line}
        </Typography>
      )}
      <Stack sx={{ mt: 2.5, gap: 2.5 }}>{children}</Stack>
    </Paper>
  );
};
