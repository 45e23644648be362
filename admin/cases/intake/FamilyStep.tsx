import { Alert, Box, Paper, Stack, Typography } from "@mui/material";
import { useWatch } from "react-hook-form";
import { FieldGroup } from "../../parts/FieldGroup";
import { DayInput } from "../../parts/inputs/DayInput";
import { Nothing } from "../../parts/Nothing";
import { PupilInputs } from "../../parts/PupilInputs";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { GuardianFacts } from "../tabs/GuardianFacts";
import { PupilContact } from "../tabs/PupilContact";
import { holdsSecret } from "./draft";

/** With whom is spoken, and about which child; who is known already is not asked for again. */
export const FamilyStep = ({ file }: { file: CaseFile }) => {
  const text = useText();
  return (
    <>
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
        <Stack sx={{ gap: 4 }}>
          <FieldGroup title={text("intake.interview")} help={text("intake.interviewHelp")}>
            <DayInput source="heldOn" />
          </FieldGroup>
          {file.pupil ? <PupilContact file={file} /> : <PupilInputs />}
          {!file.pupil && <SecretNotKept />}
        </Stack>
      </Paper>
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
        <Typography variant="h3" sx={{ mb: 2 }}>
          {text("intake.guardians")}
        </Typography>
        <Stack sx={{ gap: 2.5 }}>
          {(file.guardians ?? []).map((guardian) => (
            <GuardianFacts key={guardian.id} guardian={guardian} file={file} />
          ))}
          {!file.guardians?.length && <Nothing>{text("records.noGuardians")}</Nothing>}
        </Stack>
      </Paper>
    </>
  );
};

/** What is not in the draft is gone when nobody records the interview; whoever types it knows. */
const SecretNotKept = () => {
  const text = useText();
  const isSecret = holdsSecret(useWatch());
  return (
    <Box role="status">
      {isSecret && (
        <Alert severity="info" role="none">
          {text("intake.secretNotKept")}
        </Alert>
      )}
    </Box>
  );
};
