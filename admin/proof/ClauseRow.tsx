import ExpandMoreOutlined from "@mui/icons-material/ExpandMoreOutlined";
import { Box, ButtonBase, Typography } from "@mui/material";
import { clauses } from "@zorgvuldig/schema/clauses";
import { useId } from "react";
import { ClauseDetails } from "./ClauseDetails";
import type { Clause } from "./clause";
import { StateChip } from "./StateChip";

type ClauseRowProps = { clause: Clause; isOpen: boolean; toggle: () => void };

/** One promise: its name and how it stands, and opened everything about it. The regulation is in Dutch. */
export const ClauseRow = ({ clause, isOpen, toggle }: ClauseRowProps) => {
  const details = useId();
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: "divider", "&:first-of-type": { borderTop: 0 } }}>
      <Typography variant="h3" component="h3" sx={{ m: 0, fontSize: "1.0625rem" }}>
        <ButtonBase
          aria-expanded={isOpen}
          aria-controls={details}
          onClick={toggle}
          sx={{
            width: "100%",
            minHeight: 56,
            py: 1.25,
            gap: { xs: 1, sm: 2 },
            justifyContent: "space-between",
            textAlign: "left",
            font: "inherit",
            borderRadius: 1,
            "&:hover": { backgroundColor: "action.hover" },
          }}
        >
          <Box
            component="span"
            sx={{
              display: "flex",
              flex: 1,
              minWidth: 0,
              flexDirection: { xs: "column", sm: "row" },
              alignItems: { xs: "flex-start", sm: "center" },
              justifyContent: "space-between",
              columnGap: 2,
              rowGap: 0.75,
            }}
          >
            <span lang="nl">{clauses[clause.id].title}</span>
            <StateChip state={clause.state} />
          </Box>
          <ExpandMoreOutlined
            aria-hidden
            sx={{
              color: "text.secondary",
              transform: isOpen ? "rotate(180deg)" : "none",
              "@media print": { display: "none" },
            }}
          />
        </ButtonBase>
      </Typography>
      <Box
        id={details}
        sx={{ display: isOpen ? "block" : "none", pb: 3, pt: 0.5, "@media print": { display: "block" } }}
      >
        <ClauseDetails clause={clause} />
      </Box>
    </Box>
  );
};
