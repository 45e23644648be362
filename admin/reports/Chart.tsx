import { Box, Typography } from "@mui/material";
import { useTheme } from "@mui/material/styles";
import { BarPlot } from "@mui/x-charts/BarChart";
import { ChartDataProvider } from "@mui/x-charts/ChartDataProvider";
import { ChartsAxis } from "@mui/x-charts/ChartsAxis";
import { ChartsGrid } from "@mui/x-charts/ChartsGrid";
import { ChartsLegend } from "@mui/x-charts/ChartsLegend";
import { ChartsSurface } from "@mui/x-charts/ChartsSurface";
import { dimensions, marginOf, type ReportCode, reportRules } from "@zorgvuldig/schema/report";
import { useText, useWord } from "../providers/words";
import { BarMarks } from "./BarMarks";
import type { Cell } from "./Figures";
import type { Question } from "./question";

/** Told apart without their colours too: the legend has them in the order in which they stand. */
const shades = [
  "#0b4f8a",
  "#b8541a",
  "#2e7d4f",
  "#7a4fa3",
  "#8a6d00",
  "#00788a",
  "#a3235d",
  "#5a6b7a",
  "#3f51b5",
  "#795548",
  "#00897b",
  "#c62828",
  "#6d4c9f",
];
const lightShades = [
  "#7fb7e6",
  "#f0a36b",
  "#7fcf9f",
  "#c3a3e6",
  "#e0c65a",
  "#66c8d8",
  "#f08fb5",
  "#aab8c4",
  "#9fa8f0",
  "#bcaaa4",
  "#80cbc4",
  "#ef9a9a",
  "#b39ddb",
];

type ChartProps = { question: Question; cells: readonly Cell[] };

/** The same figures as bars, with how far each may be off; who listens has the table. What is small has no bar, which would be of nought. */
export const Chart = ({ question, cells }: ChartProps) => {
  const text = useText();
  const word = useWord();
  const { palette } = useTheme();
  const [first, second] = question.rows;
  const along = first ?? null;
  const apart = along ? (second ?? (question.byYear ? "year" : null)) : null;
  if (question.rows.length + (question.byYear ? 1 : 0) > 2) return <Typography>{text("reports.chartNone")}</Typography>;
  const groups: readonly (ReportCode | number | null)[] = along
    ? dimensions[along].filter((code) => cells.some(({ codes }) => codes[0] === code))
    : question.byYear
      ? question.years
      : [null];
  const sets: readonly (ReportCode | number | null)[] = second
    ? dimensions[second].filter((code) => cells.some(({ codes }) => codes[1] === code))
    : apart === "year"
      ? question.years
      : [null];
  const named = (one: ReportCode | number | null): string =>
    one === null ? text("reports.total") : typeof one === "number" ? String(one) : word("reportCode", one);
  const cellOf = (group: ReportCode | number | null, set: ReportCode | number | null) =>
    cells.find(
      ({ codes, cohort }) =>
        (along ? codes[0] === group : group === null || cohort === group) &&
        (second ? codes[1] === set : set === null || cohort === set),
    );
  const colours = palette.mode === "dark" ? lightShades : shades;
  const bars = sets.map((set, at) => ({
    type: "bar" as const,
    id: String(at),
    layout: "horizontal" as const,
    label: named(set),
    color: colours[at % colours.length] ?? palette.primary.main,
    data: groups.map((group) => cellOf(group, set)?.count ?? null),
  }));
  const margins = sets.map((set) =>
    groups.map((group) => {
      const cell = cellOf(group, set);
      return cell && cell.count !== null ? marginOf(cell) : 0;
    }),
  );
  const told = bars.flatMap(({ data }) => data);
  const isSmallSomewhere = told.includes(null);
  // Of nothing there is no scale.
  const most = told.every((count) => count === null) ? { max: reportRules.small } : {};
  return (
    <Box>
      <Typography variant="caption" component="p" sx={{ color: "text.secondary", mb: 1 }}>
        {text("reports.chartLine")}
        {isSmallSomewhere && ` ${text("reports.chartSmall")}`}
      </Typography>
      <Box aria-hidden sx={{ width: "100%" }}>
        <ChartDataProvider
          skipAnimation
          height={64 + groups.length * Math.max(30, sets.length * 18 + 10)}
          series={bars}
          yAxis={[{ scaleType: "band", data: groups.map(named), width: 150 }]}
          xAxis={[{ min: 0, ...most, position: "bottom" }]}
          margin={{ left: 0, right: 24, top: 4, bottom: 8 }}
        >
          {sets.length > 1 && <ChartsLegend />}
          <ChartsSurface>
            <ChartsGrid vertical />
            <BarPlot skipAnimation />
            <BarMarks series={bars} margins={margins} groups={groups.map(named)} />
            <ChartsAxis />
          </ChartsSurface>
        </ChartDataProvider>
      </Box>
    </Box>
  );
};
