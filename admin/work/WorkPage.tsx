import { Box, Stack } from "@mui/material";
import { useGetList } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { NewApplication } from "../parts/NewApplication";
import { OfficerNotice } from "../parts/OfficerNotice";
import { PageHead } from "../parts/PageHead";
import { PassOnGrievance } from "../parts/PassOnGrievance";
import { Waiting } from "../parts/Waiting";
import { useSession } from "../providers/session";
import { useText } from "../providers/words";
import { Counters } from "./Counters";
import { StageChart } from "./StageChart";
import { TimeChart } from "./TimeChart";
import { TodaysTasks } from "./TodaysTasks";
import type { WorkCounts } from "./work-counts";

const quiet = { onError: () => {} };

/** The page that a day begins with: how much there is, what is due, and where the cases stand. */
export const WorkPage = () => {
  const text = useText();
  const { person } = useSession();
  const { data, error, refetch } = useGetList<WorkCounts>("workList", {}, quiet);
  const counts = data?.[0];

  const content = () => {
    if (error) return <ListProblem error={error} retry={() => refetch()} />;
    if (!counts) return <Waiting lines={4} />;
    return (
      <>
        <Counters counts={counts} />
        <TodaysTasks />
        <Box
          sx={{
            display: "grid",
            gap: 3,
            gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "repeat(2, minmax(0, 1fr))" },
          }}
        >
          <StageChart counts={counts} />
          <TimeChart counts={counts} />
        </Box>
        <PassOnGrievance />
      </>
    );
  };

  return (
    <>
      <PageHead
        title={text("work.title")}
        intro={text("work.intro", { name: person?.name ?? "" })}
        action={<NewApplication />}
      />
      <Stack sx={{ gap: 3 }}>
        {person?.isLead && <OfficerNotice />}
        {content()}
      </Stack>
    </>
  );
};
