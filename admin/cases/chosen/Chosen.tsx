import { Box, Button, Typography } from "@mui/material";
import { limits } from "@zorgvuldig/schema/limits";
import { useState } from "react";
import { useText, useWord } from "../../providers/words";
import { AssignTogether } from "./AssignTogether";
import type { Chosen as ChosenCases } from "./use-chosen";

/** It stays in sight, however far down somebody chooses. */
const bar = {
  position: "sticky",
  top: 0,
  zIndex: 2,
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: 1.5,
  py: 1,
  mb: 0.5,
  bgcolor: "background.default",
} as const;

/** How many are chosen, and what can be done with them. */
export const Chosen = ({ chosen }: { chosen: ChosenCases }) => {
  const text = useText();
  const word = useWord();
  const [isOpen, setOpen] = useState(false);
  const { rows, clear, picking } = chosen;
  if (!picking) return null;

  const isTooMany = rows.length > limits.parts;
  const close = (isDone: boolean) => {
    setOpen(false);
    if (isDone) clear();
  };
  return (
    <Box sx={rows.length > 0 ? bar : undefined}>
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {rows.length > 0 && text("chosen.count", { smart_count: rows.length })}
        {isTooMany && ` ${text("chosen.tooMany", { most: limits.parts })}`}
      </Typography>
      {rows.length > 0 && (
        <>
          <Button variant="contained" disabled={isTooMany} onClick={() => setOpen(true)}>
            {word("act", "assignConsultant")}
          </Button>
          <Button onClick={clear}>{text("chosen.clear")}</Button>
        </>
      )}
      {isOpen && <AssignTogether cases={rows} close={close} />}
    </Box>
  );
};
