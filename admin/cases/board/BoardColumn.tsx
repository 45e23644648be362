import { Box, Button, Skeleton, Typography } from "@mui/material";
import { limits } from "@zorgvuldig/schema/limits";
import type { Stage } from "@zorgvuldig/schema/words";
import { useId, useState } from "react";
import { useGetList } from "react-admin";
import { ListProblem } from "../../parts/ListProblem";
import { StageChip } from "../../parts/StageChip";
import { useNumbers } from "../../providers/numbers";
import { useText } from "../../providers/words";
import { useCaseFilter } from "../filter/use-case-filter";
import { BoardCard } from "./BoardCard";
import { type Card, useMoves } from "./moves";

type BoardColumnProps = {
  stage: Stage;
  atOnce: number;
  dragged: Card | null;
  drag: (card: Card | null) => void;
  put: (card: Card, stage: Stage) => void;
};

/** The cases in one stage, the newest first. While a card is held over the board, it says whether that can come here. */
export const BoardColumn = ({ stage, atOnce, dragged, drag, put }: BoardColumnProps) => {
  const text = useText();
  const number = useNumbers();
  const heading = useId();
  const moveTo = useMoves();
  const { filter } = useCaseFilter();
  const [many, setMany] = useState(atOnce);
  const { data, meta, error, pageInfo, refetch } = useGetList<Card>("cases", {
    filter: { ...filter, stage: [stage] },
    sort: { field: "receivedOn", order: "DESC" },
    pagination: { page: 1, perPage: many },
    meta: { board: true },
  });
  const move = dragged && dragged.stage !== stage ? moveTo(dragged, stage) : null;
  const takes = move !== null && "act" in move;
  const count = meta?.totalIsExact === false ? text("board.many", { count: number(meta.total) }) : number(meta?.total);

  return (
    <Box
      component="section"
      aria-labelledby={heading}
      onDragOver={(event) => move && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (dragged) put(dragged, stage);
      }}
      sx={{
        width: { sm: 264 },
        flexShrink: 0,
        p: 1.5,
        borderRadius: 2,
        bgcolor: "action.hover",
        outline: takes ? 2 : 0,
        outlineColor: "primary.main",
        outlineStyle: "dashed",
        opacity: move && !takes ? 0.75 : 1,
      }}
    >
      <Box sx={{ display: "flex", justifyContent: "space-between", alignItems: "center", gap: 1, mb: 1.5 }}>
        <Typography component="h2" id={heading} variant="inherit">
          <StageChip stage={stage} />
        </Typography>
        <Typography
          sx={{ color: "text.secondary" }}
          aria-label={data && text("board.count", { smart_count: meta?.total ?? 0 })}
        >
          {data && count}
        </Typography>
      </Box>
      {move && (
        <Typography sx={{ mb: 1.5, fontWeight: 600 }}>{"why" in move ? move.why : text("board.dropHere")}</Typography>
      )}
      {error && <ListProblem error={error} retry={() => refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={104} />}
      {data?.length === 0 && <Typography sx={{ color: "text.secondary" }}>{text("board.empty")}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1.25 }}>
        {data?.map((card) => (
          <BoardCard key={card.id} card={card} drag={drag} put={put} />
        ))}
      </Box>
      {pageInfo?.hasNextPage && many < limits.page && (
        <Button fullWidth sx={{ mt: 1 }} onClick={() => setMany(Math.min(many + atOnce, limits.page))}>
          {text("board.more")}
        </Button>
      )}
      {pageInfo?.hasNextPage && many >= limits.page && (
        <Typography variant="body2" sx={{ mt: 1, color: "text.secondary" }}>
          {text("board.restInList")}
        </Typography>
      )}
    </Box>
  );
};
