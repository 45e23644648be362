import { Box } from "@mui/material";
import type { ReactNode } from "react";

/** A list of names and values, in as many columns as fit. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <Box
    component="dl"
    sx={{
      m: 0,
      display: "grid",
      gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 15rem), 1fr))",
      columnGap: 4,
      rowGap: 2.5,
    }}
  >
    {children}
  </Box>
);
