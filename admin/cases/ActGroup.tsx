import ChevronRight from "@mui/icons-material/ChevronRight";
import { Box, Button, Typography } from "@mui/material";
import type { Act } from "@zorgvuldig/schema/words";
import { useText, useWord } from "../providers/words";
import type { GroupName } from "./act-groups";

type ActGroupProps = { name: GroupName; acts: readonly Act[]; onChoose: (act: Act) => void };

const quiet = { justifyContent: "space-between", textAlign: "left", fontWeight: 500, px: 1 };

export const ActGroup = ({ name, acts, onChoose }: ActGroupProps) => {
  const text = useText();
  const word = useWord();
  if (acts.length === 0) return null;

  return (
    <Box sx={{ mt: 2.5, mx: -1 }}>
      <Typography variant="overline" component="h3" sx={{ px: 1, color: "text.secondary" }}>
        {text(`acts.groups.${name}`)}
      </Typography>
      {acts.map((act) => (
        <Button
          key={act}
          fullWidth
          color="inherit"
          onClick={() => onChoose(act)}
          endIcon={<ChevronRight sx={{ color: "text.secondary" }} />}
          sx={quiet}
        >
          {word("act", act)}
        </Button>
      ))}
    </Box>
  );
};
