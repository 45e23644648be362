import { Alert, Button, Stack, Typography } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { useSaid } from "../../parts/said";
import { Unsaved } from "../../parts/Unsaved";
import { useDates } from "../../providers/dates";
import { type Problem, problemOf } from "../../providers/problem";
import { useSession } from "../../providers/session";
import { useText } from "../../providers/words";
import { DiscardDraft } from "./DiscardDraft";
import { holdsSecret, type Typed } from "./draft";
import type { DraftKept } from "./use-draft";

/** Long enough to finish a sentence; each keeping is a line in the log, so they do not come too close upon each other. */
const pause = 3_000;
const apart = 15_000;
const never = () => false;

type DraftLineProps = { draft: DraftKept; beginAgain: () => void };

/** Keeps what is filled in when nobody types for a moment, and says since when it is kept; what is not, nobody loses unasked. */
export const DraftLine = ({ draft, beginAgain }: DraftLineProps) => {
  const text = useText();
  const { time } = useDates();
  const { person } = useSession();
  const [problem, setProblem] = useState<Problem | null>(null);
  const last = useRef(0);
  const [isDiscarding, setDiscarding] = useState(false);
  const typed: Typed = useWatch();
  const words = JSON.stringify(typed);
  const isBehind = draft.isBehind(typed);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is what it waits for; the draft is made anew at every turn
  useEffect(() => {
    if (!isBehind) return;
    const wait = Math.max(pause, last.current + apart - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      draft.keep(typed).then(
        () => setProblem(null),
        (error: unknown) => setProblem(problemOf(error)),
      );
    }, wait);
    return () => clearTimeout(timer);
  }, [words, isBehind]);

  const { kept } = draft;
  const at = kept && { time: time(kept.keptAt), name: kept.author?.name };
  const isMine = kept?.author?.name === person?.name;
  return (
    <Stack sx={{ gap: 1 }}>
      {problem && <NotKept problem={problem} />}
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap", minHeight: 36 }}>
        <Typography variant="caption" sx={{ color: "text.secondary" }}>
          {isBehind
            ? text(typed.heldOn ? "intake.keeping" : "intake.emptyDay")
            : at && text(isMine ? "intake.keptAt" : "intake.keptBy", at)}
        </Typography>
        {kept && !isBehind && (
          <Button size="small" onClick={() => setDiscarding(true)}>
            {text("intake.discard")}
          </Button>
        )}
      </Stack>
      {(isBehind || holdsSecret(typed)) && <Unsaved isBeingSent={never} />}
      {isDiscarding && <DiscardDraft draft={draft} close={() => setDiscarding(false)} done={beginAgain} />}
    </Stack>
  );
};

const NotKept = ({ problem }: { problem: Problem }) => {
  const text = useText();
  const { title, help } = useSaid(problem);
  return (
    <Alert severity="warning" role="status">
      {text("intake.notKept")}. {title}. {help}
    </Alert>
  );
};
