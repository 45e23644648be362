import { Button, Paper, Stack } from "@mui/material";
import type { ApplicationInput, CaseCourseFragment } from "@zorgvuldig/schema/generated/operations";
import { LinkBase, useDataProvider, useNavigate } from "react-admin";
import { AskForm } from "../parts/AskForm";
import type { PanelProvider } from "../providers/data";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { ApplicationInputs } from "./application/ApplicationInputs";
import { IntakeFrame } from "./intake/IntakeFrame";
import { stepAddress } from "./intake/steps";

const inputOf = ({ channel, receivedOn, question, applicant, guardians, pupil }: Partial<ApplicationInput>) => ({
  channel,
  receivedOn,
  question,
  applicant: applicant ?? {},
  guardians: guardians ?? [],
  pupil,
});

/** Nothing here depends on it; whoever leaves is asked. */
const noted = () => {};
// Before the application is recorded there is no case to go on with.
const nowhere = () => null;
const never = () => false;

/**
 * The first step of the intake, the least that is needed. Nothing of it is kept before it is recorded: of somebody else's
 * application nothing may lie anywhere without the parents' leave.
 */
export const CaseCreate = () => {
  const text = useText();
  const navigate = useNavigate();
  const provider = useDataProvider<PanelProvider>();

  const ask = async (values: Partial<ApplicationInput>) => {
    const { data } = await provider.create<CaseCourseFragment>("cases", { data: inputOf(values) });
    navigate(stepAddress(data.id, "forms"));
  };

  const foot = (isBusy: boolean) => (
    <Stack direction="row" sx={{ mt: 4, gap: 1.5, flexWrap: "wrap" }}>
      <Button type="submit" variant="contained" loading={isBusy}>
        {text("application.submit")}
      </Button>
      <Button component={LinkBase} to="/cases">
        {text("house.cancel")}
      </Button>
    </Stack>
  );

  return (
    <IntakeFrame
      title={text("application.title")}
      intro={text("intake.newIntro")}
      step="applicant"
      linkOf={nowhere}
      isDone={never}
    >
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 4 }, borderColor: "divider" }}>
        <AskForm<ApplicationInput>
          ask={ask}
          foot={foot}
          defaults={{ receivedOn: today(), guardians: [{}] }}
          onFilledIn={noted}
        >
          <ApplicationInputs />
        </AskForm>
      </Paper>
    </IntakeFrame>
  );
};
