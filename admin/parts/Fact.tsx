import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { Nothing } from "./Nothing";

type FactProps = { label: string; children?: ReactNode; wide?: "wide" };

/** One name and its value; an empty value says so. */
export const Fact = ({ label, children, wide }: FactProps) => (
  <Box sx={{ gridColumn: wide && "1 / -1", minWidth: 0, overflowWrap: "anywhere" }}>
    <Typography component="dt" variant="caption" sx={{ color: "text.secondary" }}>
      {label}
    </Typography>
    <Typography component="dd" sx={{ m: 0, mt: 0.25, whiteSpace: "pre-line" }}>
      {children || <Nothing />}
    </Typography>
  </Box>
);
