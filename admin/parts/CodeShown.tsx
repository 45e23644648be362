import { Paper, Stack, Typography } from "@mui/material";
import { type ReactNode, useEffect, useRef } from "react";
import { spokenCode } from "./code";

type CodeShownProps = { code: string; title: string; help: string; action: ReactNode };

/** Shown once: it lies nowhere, and whoever forgets it sends a new link. */
export const CodeShown = ({ code, title, help, action }: CodeShownProps) => {
  const box = useRef<HTMLDivElement>(null);
  // The button that asked for it is gone.
  useEffect(() => box.current?.focus(), []);
  return (
    <Paper
      ref={box}
      tabIndex={-1}
      variant="outlined"
      role="status"
      sx={{ outline: "none", p: { xs: 2, sm: 3 }, borderColor: "divider" }}
    >
      <Stack sx={{ gap: 1.5, alignItems: "flex-start" }}>
        <Typography variant="h3">{title}</Typography>
        <Typography
          aria-label={code.split("").join(" ")}
          sx={{ fontSize: "2.25rem", fontWeight: 650, letterSpacing: "0.08em", fontVariantNumeric: "tabular-nums" }}
        >
          {spokenCode(code)}
        </Typography>
        <Typography>{help}</Typography>
        {action}
      </Stack>
    </Paper>
  );
};
