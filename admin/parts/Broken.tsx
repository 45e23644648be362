import { Box } from "@mui/material";
import { PageProblem } from "./PageProblem";

type BrokenProps = { error: Error; resetErrorBoundary: (again: unknown) => void };

/** A fault in the panel itself, which may have taken the frame with it. */
export const Broken = ({ error, resetErrorBoundary }: BrokenProps) => (
  <Box component="main" sx={{ minHeight: "100vh", bgcolor: "background.default" }}>
    <PageProblem error={error} retry={() => resetErrorBoundary(null)} />
  </Box>
);
