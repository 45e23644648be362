import InsertChartOutlined from "@mui/icons-material/InsertChartOutlined";
import { Paper, Stack } from "@mui/material";
import type { ReportCatalogueQuery } from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { useGetList } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { Message } from "../parts/Message";
import { PageHead } from "../parts/PageHead";
import { Waiting } from "../parts/Waiting";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { Answer } from "./Answer";
import { Builder } from "./Builder";
import { KeepReport } from "./KeepReport";
import { KeptReports } from "./KeptReports";
import { Legend } from "./Legend";
import { NoteStates } from "./NoteStates";
import type { Question } from "./question";
import { Released } from "./Released";
import { YearStates } from "./YearStates";

export type Cohort = ReportCatalogueQuery["reportCatalogue"]["cohorts"][number] & { id: number };

/** The yearly figures: for the ministry all that there is, for the bureau the same and how it stands with each year. */
export const ReportPage = () => {
  const text = useText();
  const { person } = useSession();
  const { data: cohorts, error, refetch } = useGetList<Cohort>("reports", {}, { onError: () => {} });
  const [asked, ask] = useState<Question>();
  const latest = cohorts?.[0]?.year;
  const question = asked ?? {
    years: latest === undefined ? [] : [latest],
    byYear: false,
    rows: ["PROVINCE"] as const,
    limits: {},
  };
  const isHouse = person?.role !== "ministry";
  return (
    <>
      <PageHead title={text("reports.title")} intro={text("reports.intro")} />
      <Stack sx={{ gap: 3 }}>
        {error ? <ListProblem error={error} retry={() => refetch()} /> : !cohorts && <Waiting lines={6} />}
        {cohorts?.length === 0 && (
          <Paper variant="outlined" sx={{ borderColor: "divider" }}>
            <Message icon={InsertChartOutlined} title={text("reports.empty")}>
              {text("reports.emptyHelp")}
            </Message>
          </Paper>
        )}
        {cohorts && cohorts.length > 0 && (
          <>
            <Builder released={cohorts.map(({ year }) => year).sort()} question={question} ask={ask} />
            <Answer
              question={question}
              notes={cohorts.filter(({ year }) => question.years.includes(year)).flatMap(({ notes }) => notes)}
              action={<KeepReport question={question} />}
            />
            <KeptReports notes={cohorts.flatMap(({ notes }) => notes)} show={ask} />
            <Released cohorts={cohorts} mayPropose={isHouse} />
          </>
        )}
        {isHouse && <NoteStates />}
        {isHouse && <YearStates />}
        <Legend />
      </Stack>
    </>
  );
};
