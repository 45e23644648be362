import { Alert, Box, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { type Act, type Stage, stages } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { useRefresh } from "react-admin";
import { focusTitle } from "../../parts/title";
import { useText } from "../../providers/words";
import { useCaseFilter } from "../filter/use-case-filter";
import { BoardColumn } from "./BoardColumn";
import { MoveDialog } from "./MoveDialog";
import { type Card, useMoves } from "./moves";

/** The list as columns, one for each stage that is asked for; on a small screen below one another. */
export const Board = () => {
  const text = useText();
  const refresh = useRefresh();
  const moveTo = useMoves();
  const { filter } = useCaseFilter();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("sm"));
  const [dragged, drag] = useState<Card | null>(null);
  const [moving, setMoving] = useState<{ card: Card; act: Act } | null>(null);
  const [refused, refuse] = useState<string | null>(null);

  const put = (card: Card, stage: Stage) => {
    const move = moveTo(card, stage);
    drag(null);
    if ("act" in move) {
      refuse(null);
      setMoving({ card, act: move.act });
    } else if (card.stage !== stage) refuse(text("board.refused", { number: card.number, why: move.why }));
  };
  const close = (isDone?: "done") => {
    setMoving(null);
    if (!isDone) return;
    refresh();
    // The card has gone to another column, and its menu with it.
    setTimeout(focusTitle);
  };
  return (
    <>
      <Box role="alert" sx={{ position: "sticky", top: 8, zIndex: 2 }}>
        {refused && (
          <Alert
            severity="warning"
            onClose={() => refuse(null)}
            closeText={text("board.close")}
            sx={{ mb: 2 }}
            role="none"
          >
            {refused}
          </Alert>
        )}
      </Box>
      <Box
        tabIndex={0}
        role="group"
        aria-label={text("board.label")}
        sx={{
          display: "flex",
          flexDirection: { xs: "column", sm: "row" },
          alignItems: { xs: "stretch", sm: "flex-start" },
          gap: 2,
          overflowX: { sm: "auto" },
          // As of a table: what is only read out lies in here too.
          position: "relative",
          pb: 2,
        }}
      >
        {(filter.stage ?? stages).map((stage) => (
          <BoardColumn key={stage} stage={stage} atOnce={isWide ? 25 : 10} dragged={dragged} drag={drag} put={put} />
        ))}
      </Box>
      {moving && <MoveDialog caseId={moving.card.id} act={moving.act} close={close} />}
    </>
  );
};
