import PauseCircleOutlined from "@mui/icons-material/PauseCircleOutlined";
import { Box, Paper, Typography } from "@mui/material";
import { activeConsultants } from "@zorgvuldig/schema/case-list";
import type { Stage } from "@zorgvuldig/schema/words";
import { CaseLink } from "../../parts/CaseLink";
import { Chip } from "../../parts/Chip";
import { Nothing } from "../../parts/Nothing";
import { useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import { hasEnded } from "../case-file";
import { PupilInitials } from "../PupilInitials";
import { MoveMenu } from "./MoveMenu";
import { type Card, isMovable } from "./moves";

type BoardCardProps = { card: Card; drag: (card: Card | null) => void; put: (card: Card, stage: Stage) => void };

/** Enough of a case to know it by; it is moved with the mouse, or by its menu. */
export const BoardCard = ({ card, drag, put }: BoardCardProps) => {
  const text = useText();
  const { day } = useDates();
  const canMove = isMovable(card);
  const names = activeConsultants(card).map(({ consultant }) => consultant?.name);
  return (
    <Paper
      component="li"
      variant="outlined"
      draggable={canMove}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", card.number ?? "");
        // The browser lets go of a drag whose element changes at once.
        setTimeout(() => drag(card));
      }}
      onDragEnd={() => drag(null)}
      sx={{ p: 1.5, borderColor: "divider", cursor: canMove ? "grab" : "auto", minWidth: 0 }}
    >
      <Box sx={{ display: "flex", justifyContent: "space-between", alignItems: "center", gap: 1, minHeight: 36 }}>
        <CaseLink to={card} />
        {canMove && <MoveMenu card={card} put={put} />}
      </Box>
      <Typography>
        <PupilInitials row={card} />
        {" · "}
        {names.join(", ") || (
          <Nothing>{text(hasEnded(card.stage) ? "cases.nobodyLeft" : "cases.noConsultant")}</Nothing>
        )}
      </Typography>
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {card.destroyOn
          ? text("board.erased", { day: day(card.destroyOn) })
          : text("board.received", { day: day(card.receivedOn) })}
      </Typography>
      {card.frozenOn && (
        <Box sx={{ mt: 1 }}>
          <Chip tone="amber" icon={PauseCircleOutlined}>
            {text("filter.said.isFrozen")}
          </Chip>
        </Box>
      )}
    </Paper>
  );
};
