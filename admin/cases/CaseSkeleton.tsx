import { Paper, Skeleton, Stack } from "@mui/material";
import { Waiting } from "../parts/Waiting";

export const CaseSkeleton = () => (
  <Stack sx={{ gap: 3 }}>
    <Paper variant="outlined" sx={{ p: 3, borderColor: "divider" }}>
      <Waiting lines={3} />
    </Paper>
    <Skeleton variant="rounded" height={48} width="60%" />
    <Paper variant="outlined" sx={{ p: 3, borderColor: "divider" }}>
      <Waiting lines={7} />
    </Paper>
  </Stack>
);
