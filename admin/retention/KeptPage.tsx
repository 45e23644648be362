import { Alert, AlertTitle, Link as PageLink, Paper, Stack, Typography } from "@mui/material";
import { LinkBase, useGetList } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { PageHead } from "../parts/PageHead";
import { PrintFoot } from "../parts/PrintFoot";
import { Rows } from "../parts/Rows";
import { Waiting } from "../parts/Waiting";
import { useText } from "../providers/words";
import { Holds } from "./Holds";
import { type Kept, useKeptColumns } from "./kept-columns";

const quiet = { onError: () => {} };

/** What is kept how long, counted from what and why, who lets go of it, and what is past its term now (keep/no-longer-than-needed). */
export const KeptPage = () => {
  const text = useText();
  const columns = useKeptColumns();
  const { data: rules, error, refetch } = useGetList<Kept>("keptRules", {}, quiet);

  const content = () => {
    if (error) return <ListProblem error={error} retry={() => refetch()} />;
    if (!rules) return <Waiting lines={8} />;
    const past = rules.reduce((sum, rule) => sum + (rule.past ?? 0), 0);
    return (
      <>
        <Alert severity={past ? "warning" : "success"}>
          <AlertTitle>
            {past ? text("retention.kept.late", { smart_count: past }) : text("retention.kept.onTime")}
          </AlertTitle>
          {text(past ? "retention.kept.lateHelp" : "retention.kept.onTimeHelp")}
        </Alert>
        <Paper variant="outlined" sx={{ borderColor: "divider", overflow: "hidden" }}>
          <Rows caption={text("retention.kept.title")} columns={columns} rows={rules} />
        </Paper>
      </>
    );
  };

  return (
    <>
      <PageHead title={text("retention.kept.title")} intro={text("retention.kept.intro")} />
      <Stack sx={{ gap: 2.5 }}>
        {content()}
        <Holds />
        <Typography sx={{ "@media print": { display: "none" } }}>
          <PageLink component={LinkBase} to="/destructionRuns">
            {text("retention.kept.back")}
          </PageLink>
        </Typography>
      </Stack>
      <PrintFoot />
    </>
  );
};
