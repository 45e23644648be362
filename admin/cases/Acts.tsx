import ExpandMoreOutlined from "@mui/icons-material/ExpandMoreOutlined";
import { Box, Button, Paper, Stack, Typography, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { Act } from "@zorgvuldig/schema/words";
import { createElement, useId, useState } from "react";
import { focusTitle } from "../parts/title";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { ActList } from "./ActList";
import { useActWord } from "./act-word";
import { dialogs } from "./acts/dialogs";
import type { CaseFile } from "./case-file";
import { hasSense, nextAct } from "./next-act";

/** What a second person agrees to. */
const byLead: readonly Act[] = ["approveErasure", "explainIdle", "signComplaintCorrection"];

/** What the house lets this person do now: one likely step, and the rest in peace below it. */
export const Acts = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const actWord = useActWord();
  const list = useId();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("lg"));
  const [isUnfolded, setUnfolded] = useState(false);
  const [open, setOpen] = useState<Act | null>(null);
  const { person } = useSession();
  const may = (file.mayDo ?? []).filter(
    (act) => hasSense(act, file) && (!byLead.includes(act) || person?.isLead === true),
  );
  const next = nextAct({ ...file, mayDo: may });
  const others = may.filter((act) => act !== next);

  const close = (isDone?: "done") => {
    setOpen(null);
    // The button that opened the dialog may be gone with the act.
    if (isDone) setTimeout(focusTitle);
  };

  return (
    <Paper
      component="section"
      aria-label={text("cases.acts")}
      variant="outlined"
      sx={{ p: 2.5, borderColor: "divider" }}
    >
      <Typography variant="h3" component="h2" sx={{ mb: 1.5 }}>
        {text("cases.acts")}
      </Typography>
      {may.length === 0 && <Typography sx={{ color: "text.secondary" }}>{text("cases.noActs")}</Typography>}
      <Stack direction={{ xs: "column", sm: "row", lg: "column" }} sx={{ gap: 1 }}>
        {next && (
          <Button variant="contained" onClick={() => setOpen(next)}>
            {actWord(next, file.stage)}
          </Button>
        )}
        {others.length > 0 && !isWide && (
          <Button
            aria-expanded={isUnfolded}
            aria-controls={list}
            onClick={() => setUnfolded(!isUnfolded)}
            endIcon={<ExpandMoreOutlined sx={{ transform: isUnfolded ? "rotate(180deg)" : "none" }} />}
          >
            {text("cases.otherActs")}
          </Button>
        )}
      </Stack>
      <Box id={list}>{(isWide || isUnfolded) && <ActList stage={file.stage} acts={others} onChoose={setOpen} />}</Box>
      {open && createElement(dialogs[open], { file, close })}
    </Paper>
  );
};
