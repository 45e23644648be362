import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTheme } from "@mui/material/styles";
import { visuallyHidden } from "@mui/utils";
import { BarChart } from "@mui/x-charts/BarChart";
import { Nothing } from "./Nothing";
import { Section } from "./Section";

type ChartSectionProps = {
  title: string;
  /** What each bar stands for. */
  of: string;
  /** What is counted. */
  counted: string;
  bars: readonly { name: string; count: number }[];
  /** How a count is said. */
  say: (count: number) => string;
};

/** A picture of some counts, and under it the same as a table: for who reads numbers, and for who cannot see a picture. */
export const ChartSection = ({ title, of, counted, bars, say }: ChartSectionProps) => {
  const { palette } = useTheme();
  if (bars.length === 0)
    return (
      <Section title={title}>
        <Nothing />
      </Section>
    );
  return (
    <Section title={title}>
      <Box aria-hidden sx={{ height: 44 + bars.length * 34 }}>
        <BarChart
          layout="horizontal"
          skipAnimation
          hideLegend
          dataset={bars.map((bar) => ({ ...bar }))}
          series={[{ dataKey: "count", color: palette.primary.main }]}
          yAxis={[{ scaleType: "band", dataKey: "name", width: 150 }]}
          xAxis={[{ tickMinStep: 1 }]}
          grid={{ vertical: true }}
          margin={{ left: 0, right: 16, top: 4, bottom: 0 }}
        />
      </Box>
      <Table size="small">
        <caption style={visuallyHidden}>{title}</caption>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{of}</TableCell>
            <TableCell scope="col" align="right">
              {counted}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {bars.map(({ name, count }) => (
            <TableRow key={name}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              <TableCell align="right">{say(count)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
};
