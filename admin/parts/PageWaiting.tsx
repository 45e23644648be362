import { Box } from "@mui/material";
import { Waiting } from "./Waiting";

/** Before it is known who is here, there is no frame to wait in. */
export const PageWaiting = () => (
  <Box component="main" sx={{ maxWidth: 720, mx: "auto", p: 4 }}>
    <Waiting />
  </Box>
);
