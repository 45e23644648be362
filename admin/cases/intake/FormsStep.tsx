import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import { Button, Paper, Stack, Typography } from "@mui/material";
import { Message } from "../../parts/Message";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { hasSense } from "../next-act";
import { OnwardLink, StepFoot } from "../steps/StepFoot";
import { ConsentForm } from "../tabs/ConsentForm";
import { isToBeHeld, stepAddress } from "./steps";
import { useAct } from "./use-act";

/** Which forms went out and what came back; nobody has to wait for it here. */
export const FormsStep = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { moment } = useDates();
  const { open, dialog } = useAct(file);
  const consents = file.consents ?? [];
  const acts = (["sendForms", "registerSignature", "remindSigners"] as const).filter(
    (act) => file.mayDo?.includes(act) && hasSense(act, file),
  );

  return (
    <>
      {consents.length === 0 && (
        <Paper variant="outlined" sx={{ borderColor: "divider" }}>
          <Message icon={FactCheckOutlined} title={text("intake.noForms")}>
            {text("intake.noFormsHelp")}
          </Message>
        </Paper>
      )}
      {consents.map((consent) => (
        <ConsentForm key={consent.id} consent={consent} file={file} />
      ))}
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        {acts.map((act) => (
          <Button key={act} variant="outlined" onClick={() => open(act)}>
            {word("act", act)}
          </Button>
        ))}
      </Stack>
      {isToBeHeld(file) && (
        <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
          <Typography variant="h3" sx={{ mb: 0.5 }}>
            {text("intake.later")}
          </Typography>
          <Typography sx={{ color: "text.secondary", mb: 1.5 }}>
            {file.intakePlannedAt
              ? text("intake.planned", { moment: moment(file.intakePlannedAt) })
              : text("intake.laterHelp")}
          </Typography>
          <Button variant="outlined" onClick={() => open("planIntake")}>
            {word("act", "planIntake")}
          </Button>
        </Paper>
      )}
      <StepFoot back={stepAddress(file.id, "applicant")}>
        <OnwardLink to={stepAddress(file.id, isToBeHeld(file) ? "family" : "decision")} />
      </StepFoot>
      {dialog}
    </>
  );
};
