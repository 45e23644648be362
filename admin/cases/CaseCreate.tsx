import { Button, Paper, Stack } from "@mui/material";
import type { ApplicationInput, CaseCourseFragment } from "@zorgvuldig/schema/generated/operations";
import { LinkBase, useDataProvider, useNavigate, useNotify } from "react-admin";
import { AskForm } from "../parts/AskForm";
import { PageHead } from "../parts/PageHead";
import type { PanelProvider } from "../providers/data";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { ApplicationInputs } from "./application/ApplicationInputs";

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

/** One page, the least that is needed; a refused application leaves nothing behind but what is still on this page. */
export const CaseCreate = () => {
  const text = useText();
  const notify = useNotify();
  const navigate = useNavigate();
  const provider = useDataProvider<PanelProvider>();

  const ask = async (values: Partial<ApplicationInput>) => {
    const { data } = await provider.create<CaseCourseFragment>("cases", { data: inputOf(values) });
    notify(text("application.done"), { type: "success" });
    navigate(`/cases/${data.id}`);
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
    <>
      <PageHead title={text("application.title")} intro={text("application.intro")} />
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 4 }, borderColor: "divider", maxWidth: 840 }}>
        <AskForm<ApplicationInput>
          ask={ask}
          foot={foot}
          defaults={{ receivedOn: today(), guardians: [{}] }}
          onFilledIn={noted}
        >
          <ApplicationInputs />
        </AskForm>
      </Paper>
    </>
  );
};
