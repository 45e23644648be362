import { Box, Button, Paper, Typography } from "@mui/material";
import { type Act, leadsTo } from "@zorgvuldig/schema/words";
import { useNavigate } from "react-admin";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { StepFoot } from "../steps/StepFoot";
import { stepAddress } from "./steps";
import { useAct } from "./use-act";

const decisions = ["takeUpCase", "awaitSignatures", "putOnHold", "declineCase"] as const;
type Decision = (typeof decisions)[number];

type DecisionStepProps = { file: CaseFile; notYet: readonly Act[] };

/** Four ways on; each says when everything is erased, and one that cannot be taken yet says why. */
export const DecisionStep = ({ file, notYet }: DecisionStepProps) => {
  const text = useText();
  const word = useWord();
  const navigate = useNavigate();
  const { day } = useDates();
  const { open, dialog } = useAct(file, () => navigate(`/cases/${file.id}`));

  const ends: Record<Decision, string> = {
    takeUpCase: text("intake.whileHandled"),
    awaitSignatures: text("acts.endsOn", { day: day(file.ifAwaitedDestroyOn) }),
    putOnHold: text("acts.endsOn", { day: day(file.ifHeldDestroyOn) }),
    declineCase: text("acts.endsBy", { promised: day(file.ifDeclinedPromisedBy), day: day(file.ifDeclinedDestroyOn) }),
  };
  const why = (act: Decision) =>
    notYet.includes(act) && text(act === "takeUpCase" ? "board.notSigned" : "board.formsNotSent");

  return (
    <>
      <Box>
        <Typography>{text("intake.decide")}</Typography>
        <Typography sx={{ color: "text.secondary" }}>
          {text("intake.undecided", { day: day(file.destroyOn), promised: day(file.promisedBy) })}
        </Typography>
      </Box>
      <Box
        component="ul"
        sx={{
          listStyle: "none",
          m: 0,
          p: 0,
          display: "grid",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(2, minmax(0, 1fr))" },
          gap: 2,
        }}
      >
        {decisions
          .filter((act) => file.mayDo?.includes(act))
          .map((act) => (
            <Paper
              key={act}
              component="li"
              variant="outlined"
              sx={{ p: 2.5, borderColor: "divider", display: "flex", flexDirection: "column", gap: 1.25 }}
            >
              <Typography variant="h3">{word("stage", leadsTo[act])}</Typography>
              <Typography>{text(`acts.${act}`)}</Typography>
              <Typography variant="caption" sx={{ color: "text.secondary", mb: "auto" }}>
                {ends[act]}
              </Typography>
              {why(act) ? (
                <Typography sx={{ fontWeight: 600 }}>{why(act)}</Typography>
              ) : (
                <Button variant="outlined" onClick={() => open(act)}>
                  {word("act", act)}
                </Button>
              )}
            </Paper>
          ))}
      </Box>
      <StepFoot back={stepAddress(file.id, "forms")} />
      {dialog}
    </>
  );
};
