import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import EditNoteOutlined from "@mui/icons-material/EditNoteOutlined";
import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import LockOutlined from "@mui/icons-material/LockOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import { Box, Button, Stack, Typography } from "@mui/material";
import { isWholeFile, keepsForItAlone } from "@zorgvuldig/schema/changes";
import { Chip } from "../parts/Chip";
import { WithheldWord } from "../parts/WithheldWord";
import { isKept } from "../parts/withholding";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { Thing } from "./changeable";
import type { Change } from "./request";

const looks = {
  CORRECT: { tone: "blue", icon: EditNoteOutlined },
  STATEMENT: { tone: "blue", icon: EditNoteOutlined },
  ERASE: { tone: "amber", icon: PendingOutlined },
  KEEP: { tone: "grey", icon: LockOutlined },
} as const;

type ItemProps = {
  change: Change;
  thing: Thing | undefined;
  drop: (() => void) | undefined;
  review: (() => void) | undefined;
};

/** One thing: what it is, what is decided of it, and what it said and says. */
export const ChangeItem = ({ change, thing, drop, review }: ItemProps) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { target, field, measure, ground, madeOn, was, becomes } = change;
  const isRest = target === "CASE" && !isWholeFile(change);
  const name = isRest ? text("changes.rest") : (thing?.name ?? word("changeTarget", target));
  // It is still there: it goes by itself, in a night to come.
  const isGoing = isWholeFile(change) && !!madeOn;
  const called = [name, field && word("changeField", field)].filter(Boolean).join(" · ");
  return (
    <Stack component="li" sx={{ gap: 0.75, "& + &": { borderTop: 1, borderColor: "divider", pt: 2 } }}>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: "center", justifyContent: "space-between", flexWrap: "wrap" }}>
        <Typography sx={{ fontWeight: 600, minWidth: 0, overflowWrap: "anywhere" }}>{called}</Typography>
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          {measure && (
            <Chip {...(madeOn && !isGoing ? { tone: "green", icon: CheckCircleOutlined } : looks[measure])}>
              {isGoing ? text("changes.wholeFile.going") : word(madeOn ? "changeDone" : "changeMeasure", measure)}
            </Chip>
          )}
          {change.isOvertaken && (
            <Chip tone="amber" icon={HistoryOutlined}>
              {text("changes.overtaken")}
            </Chip>
          )}
          {change.isOvertaken && review && (
            <Button
              variant="outlined"
              onClick={review}
              aria-label={text("changes.reviewNamed", { thing: called })}
              sx={{ "@media print": { display: "none" } }}
            >
              {text("changes.review")}
            </Button>
          )}
          {drop && (
            <Button onClick={drop} aria-label={text("changes.dropNamed", { thing: called })}>
              {text("changes.drop")}
            </Button>
          )}
        </Stack>
      </Stack>
      {ground && (
        <Typography sx={{ color: "text.secondary" }}>
          {word("refusalGround", ground)}
          {ground === keepsForItAlone && target !== "CASE" && ` · ${text("changes.forFgAlone")}`}
        </Typography>
      )}
      {measure !== "KEEP" && measure !== "ERASE" && (
        <Box sx={{ overflowWrap: "anywhere", whiteSpace: "pre-line" }}>
          {isKept(change, "becomes") ? (
            <WithheldWord kind="wording" />
          ) : (
            <Typography>{was ? text("changes.fromTo", { was, becomes: becomes ?? "" }) : becomes}</Typography>
          )}
        </Box>
      )}
      {madeOn && (
        <Typography variant="caption" sx={{ color: "text.secondary" }}>
          {text("changes.madeOn", { day: day(madeOn) })}
        </Typography>
      )}
    </Stack>
  );
};
