import LockOutlined from "@mui/icons-material/LockOutlined";
import { Box } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { Kind } from "@zorgvuldig/schema/kinds";
import { useWord } from "../providers/words";
import { useWithheldReason } from "./use-withheld-reason";

/** The same on one line, for a cell of a table. */
export const WithheldWord = ({ kind }: { kind: Kind }) => {
  const word = useWord();
  const reason = useWithheldReason(kind);
  return (
    <Box
      component="span"
      title={reason}
      sx={{ display: "inline-flex", gap: 0.5, alignItems: "center", color: "text.secondary" }}
    >
      <LockOutlined aria-hidden sx={{ fontSize: 17 }} />
      {word("noun", "withheld")}
      <Box component="span" sx={visuallyHidden}>
        . {reason}
      </Box>
    </Box>
  );
};
