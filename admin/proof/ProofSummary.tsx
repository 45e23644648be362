import { Box, ButtonBase, Paper, Stack, Typography } from "@mui/material";
import { type ClauseState, clauseStates } from "@zorgvuldig/schema/proofs";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import { type Clause, looks } from "./clause";

type ProofSummaryProps = {
  clauses: readonly Clause[];
  only: ClauseState | null;
  show: (state: ClauseState | null) => void;
};

/** How it stands, in one sentence and a count of each state; a count shows its promises alone. */
export const ProofSummary = ({ clauses, only, show }: ProofSummaryProps) => {
  const text = useText();
  const { moment } = useDates();
  const many = (state: ClauseState) => clauses.filter((clause) => clause.state === state).length;
  const checkedAt = clauses.flatMap(({ proofs }) => proofs ?? [])[0]?.checkedAt;
  const broken = many("BROKEN");
  const stands = { all: clauses.length, proved: many("PROVED"), bureau: many("BY_BUREAU"), toDo: many("TO_DO") };
  const counts = [
    { state: null, count: clauses.length },
    ...clauseStates.map((state) => ({ state, count: many(state) })),
  ];
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
      <Typography variant="h2" component="p" role="status">
        {text("proof.stands", stands)}{" "}
        {broken > 0 ? text("proof.someBroken", { smart_count: broken }) : text("proof.allNought")}
      </Typography>
      {checkedAt && (
        <Typography sx={{ mt: 0.5, color: "text.secondary" }}>
          {text("proof.checked", { moment: moment(checkedAt) })}
        </Typography>
      )}
      <Stack
        component="ul"
        direction="row"
        aria-label={text("proof.filter")}
        sx={{ listStyle: "none", m: 0, mt: 2.5, p: 0, gap: 1.5, flexWrap: "wrap" }}
      >
        {counts.map(({ state, count }) => {
          const Icon = state && looks[state].icon;
          return (
            <Box component="li" key={state ?? "all"} sx={{ flex: { xs: "1 1 40%", sm: "0 0 auto" } }}>
              <ButtonBase
                aria-pressed={only === state}
                onClick={() => show(state)}
                sx={{
                  width: "100%",
                  minHeight: 56,
                  px: 2,
                  py: 1,
                  gap: 1,
                  justifyContent: "flex-start",
                  textAlign: "left",
                  border: 2,
                  borderRadius: 2,
                  borderColor: only === state ? "primary.main" : "divider",
                  font: "inherit",
                }}
              >
                {Icon && <Icon aria-hidden sx={{ fontSize: 20, color: "text.secondary" }} />}
                <strong>{count}</strong> {state ? text(`proof.state.${state}`) : text("proof.all")}
              </ButtonBase>
            </Box>
          );
        })}
      </Stack>
    </Paper>
  );
};
