import MoreVert from "@mui/icons-material/MoreVert";
import { IconButton, ListItemText, ListSubheader, Menu, MenuItem } from "@mui/material";
import { type Stage, stages } from "@zorgvuldig/schema/words";
import { useId, useState } from "react";
import { useText, useWord } from "../../providers/words";
import { type Card, useMoves } from "./moves";

type MoveMenuProps = { card: Card; put: (card: Card, stage: Stage) => void };

/** The same as dragging, for every hand: all other stages, and of those where it cannot go why. */
export const MoveMenu = ({ card, put }: MoveMenuProps) => {
  const text = useText();
  const word = useWord();
  const menu = useId();
  const moveTo = useMoves();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        size="small"
        aria-label={text("board.move", { number: card.number })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? menu : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ width: 36, height: 36 }}
      >
        <MoreVert />
      </IconButton>
      <Menu
        id={menu}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{
          list: { "aria-label": text("board.move", { number: card.number }) },
          paper: { sx: { maxWidth: "min(26rem, 92vw)" } },
        }}
      >
        <ListSubheader role="presentation" sx={{ bgcolor: "inherit", lineHeight: 2.5 }}>
          {text("board.moveTo")}
        </ListSubheader>
        {stages
          .filter((stage) => stage !== card.stage)
          .map((stage) => {
            const move = moveTo(card, stage);
            return (
              <MenuItem
                key={stage}
                aria-disabled={"why" in move}
                onClick={() => {
                  setAnchor(null);
                  put(card, stage);
                }}
              >
                <ListItemText
                  primary={word("stage", stage)}
                  secondary={"why" in move ? move.why : undefined}
                  slotProps={{
                    primary: { sx: "why" in move ? { color: "text.secondary" } : { fontWeight: 600 } },
                    secondary: { sx: { whiteSpace: "normal" } },
                  }}
                />
              </MenuItem>
            );
          })}
      </Menu>
    </>
  );
};
