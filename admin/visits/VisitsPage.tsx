import { Stack } from "@mui/material";
import type { PageVisitsQuery } from "@zorgvuldig/schema/generated/operations";
import { countedPages, visitsTold } from "@zorgvuldig/schema/pages";
import { useGetList, useLocale } from "react-admin";
import { ChartSection } from "../parts/ChartSection";
import { ListProblem } from "../parts/ListProblem";
import { Nothing } from "../parts/Nothing";
import { PageHead } from "../parts/PageHead";
import { Waiting } from "../parts/Waiting";
import { today, useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { daysBefore } from "./days-before";

type Visit = PageVisitsQuery["pageVisits"][number] & { id: number };

const sum = (visits: readonly Visit[]): number => visits.reduce((total, { n }) => total + (n ?? 0), 0);

/** How often the public pages were looked at: by page and by day, as pictures with the table beneath. */
export const VisitsPage = () => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const numbers = new Intl.NumberFormat(useLocale() === "en" ? "en-GB" : "nl-NL");
  const { data, error, refetch } = useGetList<Visit>("pageVisits", {}, { onError: () => {} });
  const days = daysBefore(today(), visitsTold.days);
  const recent = data?.filter((visit) => days.includes(visit.day ?? ""));
  const parts = { counted: text("visits.count"), say: (count: number) => numbers.format(count) };
  const byPage = countedPages
    .map((page) => ({ name: word("page", page), count: sum((recent ?? []).filter((visit) => visit.page === page)) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  const byDay = days.map((one) => ({
    name: day(one),
    count: sum((recent ?? []).filter((visit) => visit.day === one)),
  }));
  return (
    <>
      <PageHead title={text("visits.title")} intro={text("visits.intro")} />
      {error ? <ListProblem error={error} retry={() => refetch()} /> : !recent && <Waiting lines={6} />}
      {recent && byPage.length === 0 && <Nothing>{text("visits.none")}</Nothing>}
      {byPage.length > 0 && (
        <Stack sx={{ gap: 3 }}>
          <ChartSection
            {...parts}
            title={text("visits.byPage", { days: visitsTold.days })}
            of={text("visits.page")}
            bars={byPage}
          />
          <ChartSection
            {...parts}
            title={text("visits.byDay", { days: visitsTold.days })}
            of={text("visits.day")}
            bars={byDay}
          />
        </Stack>
      )}
    </>
  );
};
