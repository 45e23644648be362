import type { SurveyOutlookQuery } from "@zorgvuldig/schema/generated/operations";
import { useGetList } from "react-admin";
import { ChartSection } from "../parts/ChartSection";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { ListProblem } from "../parts/ListProblem";
import { Nothing } from "../parts/Nothing";
import { Section } from "../parts/Section";
import { Waiting } from "../parts/Waiting";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";

type Seen = SurveyOutlookQuery["surveyOutlook"] & { id: string };

/** Which weeks bring how many cases, and of how many nobody will be or was asked. */
export const Outlook = () => {
  const text = useText();
  const { day } = useDates();
  const { data, error, refetch } = useGetList<Seen>("surveyOutlook", {}, { onError: () => {} });
  const [outlook] = data ?? [];
  const bars = (outlook?.weeks ?? []).map(({ begins, cases }) => ({ name: day(begins), count: cases ?? 0 }));
  return (
    <>
      {bars.length > 0 && (
        <ChartSection
          title={text("surveys.outlookOf")}
          of={text("surveys.week")}
          counted={text("surveys.cases")}
          bars={bars}
          say={String}
        />
      )}
      <Section title={text("surveys.outlook")}>
        {error ? <ListProblem error={error} retry={() => refetch()} /> : !outlook && <Waiting lines={2} />}
        {outlook && bars.length === 0 && <Nothing>{text("surveys.noWeeks")}</Nothing>}
        {outlook && (
          <Facts>
            <Fact label={text("surveys.refused")}>{String(outlook.refused ?? 0)}</Fact>
            <Fact label={text("surveys.missed")}>{String(outlook.missed ?? 0)}</Fact>
          </Facts>
        )}
      </Section>
    </>
  );
};
