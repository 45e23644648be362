import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutline from "@mui/icons-material/ErrorOutline";
import { Box, Button, Stack, Typography } from "@mui/material";
import { type ClauseId, clauses } from "@zorgvuldig/schema/clauses";
import type { AssignTogetherMutation } from "@zorgvuldig/schema/generated/operations";
import { CaseLink } from "../../parts/CaseLink";
import { Clause } from "../../parts/Clause";
import { StepDialog } from "../../parts/StepDialog";
import { useReason, useText } from "../../providers/words";
import type { CaseRow } from "../case-file";

type Outcome = AssignTogetherMutation["assignTogether"][number];
type OutcomesProps = { cases: readonly CaseRow[]; done: readonly Outcome[]; close: () => void };

const isClause = (id: string | null): id is ClauseId => id !== null && id in clauses;

/** Case by case what came of it, and of what did not why; those first. */
export const Outcomes = ({ cases, done, close }: OutcomesProps) => {
  const text = useText();
  const reason = useReason();
  const assigned = done.filter(({ isAssigned }) => isAssigned).length;
  const rows = [...done].sort((one, other) => Number(one.isAssigned) - Number(other.isAssigned));
  return (
    <StepDialog title={text("chosen.assigned", { smart_count: assigned, all: done.length })}>
      <Stack component="ul" sx={{ m: 0, p: 0, listStyle: "none", gap: 1.5, mb: 3 }}>
        {rows.map(({ caseId, isAssigned, reason: why, clause }) => {
          const Icon = isAssigned ? CheckCircleOutlined : ErrorOutline;
          return (
            <Box component="li" key={caseId} sx={{ display: "flex", gap: 1.5, alignItems: "flex-start" }}>
              <Icon aria-hidden sx={{ color: isAssigned ? "success.main" : "error.main", mt: 0.25 }} />
              <div>
                <CaseLink to={cases.find(({ id }) => id === caseId) ?? null} />
                <Typography>{isAssigned ? text("chosen.isAssigned") : reason(why)}</Typography>
                {isClause(clause) && <Clause id={clause} />}
              </div>
            </Box>
          );
        })}
      </Stack>
      <Button variant="contained" onClick={close}>
        {text("exports.close")}
      </Button>
    </StepDialog>
  );
};
