import { Typography } from "@mui/material";
import type { SurveyResultsQuery } from "@zorgvuldig/schema/generated/operations";
import { useGetList } from "react-admin";
import { ListProblem } from "../parts/ListProblem";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { Waiting } from "../parts/Waiting";
import { useText } from "../providers/words";
import { Quarter } from "./Quarter";

export type Result = SurveyResultsQuery["surveyResults"][number] & { id: number };

/** What the answers come to, quarter by quarter; of too few it is only told how many there are. */
export const Results = () => {
  const text = useText();
  const { data, error, refetch } = useGetList<Result>("surveyResults", {}, { onError: () => {} });
  return (
    <Section title={text("surveys.results")} line={text("surveys.resultsLine")}>
      {error ? <ListProblem error={error} retry={() => refetch()} /> : !data && <Waiting lines={4} />}
      {data?.length === 0 && <Nothing>{text("surveys.none")}</Nothing>}
      {data?.map((result) => {
        const [year = "", nth = ""] = (result.quarter ?? "").split("-Q");
        const title = text("surveys.quarter", { nth, year });
        return result.told ? (
          <Quarter key={result.id} title={title} result={result} />
        ) : (
          <div key={result.id}>
            <Typography variant="h3">{title}</Typography>
            <Typography>{text("surveys.few", { given: result.given ?? 0 })}</Typography>
          </div>
        );
      })}
    </Section>
  );
};
