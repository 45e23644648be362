import LockOutlined from "@mui/icons-material/LockOutlined";
import { Box, Typography } from "@mui/material";
import type { Kind } from "@zorgvuldig/schema/kinds";
import { useWord } from "../providers/words";
import { useWithheldReason } from "./use-withheld-reason";

/** Says that something is kept from this viewer, and why, whether or not there is anything. */
export const Withheld = ({ kind }: { kind: Kind }) => {
  const word = useWord();
  const reason = useWithheldReason(kind);
  return (
    <Box
      sx={{
        display: "flex",
        gap: 1.25,
        alignItems: "flex-start",
        px: 1.5,
        py: 1.25,
        borderRadius: 1,
        bgcolor: "action.hover",
      }}
    >
      <LockOutlined aria-hidden fontSize="small" sx={{ mt: 0.25, color: "text.secondary" }} />
      <Typography variant="body2">
        <strong>{word("noun", "withheld")}</strong>{" "}
        <Box component="span" sx={{ display: "block", color: "text.secondary" }}>
          {reason}
        </Box>
      </Typography>
    </Box>
  );
};
