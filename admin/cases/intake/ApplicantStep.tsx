import { Paper, Stack } from "@mui/material";
import { Fact } from "../../parts/Fact";
import { Facts } from "../../parts/Facts";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { OnwardLink, StepFoot } from "../steps/StepFoot";
import { ApplicantFacts } from "../tabs/ApplicantFacts";
import { stepAddress } from "./steps";

/** Who applied, and with whose leave: recorded with the application, and only looked at here. */
export const ApplicantStep = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  return (
    <>
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, borderColor: "divider" }}>
        <Stack sx={{ gap: 2.5 }}>
          <ApplicantFacts file={file} />
          <Facts>
            <Fact label={text("intake.received")}>{day(file.receivedOn)}</Fact>
            <Fact label={text("intake.channel")}>{word("channel", file.channel)}</Fact>
            <Fact label={text("intake.notice")}>{day(file.noticeGivenOn)}</Fact>
          </Facts>
        </Stack>
      </Paper>
      <StepFoot>
        <OnwardLink to={stepAddress(file.id, "forms")} />
      </StepFoot>
    </>
  );
};
