import ChevronRight from "@mui/icons-material/ChevronRight";
import { Box, Button, Typography } from "@mui/material";
import type { Act, Stage } from "@zorgvuldig/schema/words";
import { useText } from "../providers/words";
import type { GroupName } from "./act-groups";
import { useActWord } from "./act-word";

type ActGroupProps = { stage: Stage | null; name: GroupName; acts: readonly Act[]; onChoose: (act: Act) => void };

const quiet = { justifyContent: "space-between", textAlign: "left", fontWeight: 500, px: 1 };

export const ActGroup = ({ stage, name, acts, onChoose }: ActGroupProps) => {
  const text = useText();
  const actWord = useActWord();
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
          {actWord(act, stage)}
        </Button>
      ))}
    </Box>
  );
};
