import { Box } from "@mui/material";
import type { ReactNode } from "react";

/** Side by side where they fit. */
export const FieldRow = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: "grid",
      gap: 2.5,
      gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 13rem), 1fr))",
      alignItems: "start",
    }}
  >
    {children}
  </Box>
);
