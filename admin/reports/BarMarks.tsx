import { useTheme } from "@mui/material/styles";
import { useXScale, useYScale } from "@mui/x-charts/hooks";
import type { ScaleBand, ScaleLinear } from "@mui/x-charts-vendor/d3-scale";
import { useText } from "../providers/words";

type BarMarksProps = {
  series: readonly { readonly id: string; readonly color: string; readonly data: readonly (number | null)[] }[];
  margins: readonly (readonly number[])[];
  groups: readonly string[];
};

/** Between the bars of one group, as a part of their height: what the bars themselves are drawn with. */
const gap = 0.1;

/** A line across the end of each bar, from the least to the most that the true number may be; where what is small has no bar, the sign that the table has for it. */
export const BarMarks = ({ series, margins, groups }: BarMarksProps) => {
  const text = useText();
  const { palette } = useTheme();
  const across = useXScale() as ScaleLinear<number, number>;
  const down = useYScale() as ScaleBand<string>;
  const height = down.bandwidth() / (series.length + (series.length - 1) * gap);
  return (
    <g stroke={palette.text.primary} strokeWidth={1.5}>
      {series.flatMap(({ id, color, data }, set) =>
        groups.map((group, at) => {
          const [count, margin] = [data[at] ?? null, margins[set]?.[at] ?? 0];
          const y = (down(group) ?? 0) + set * height * (1 + gap) + height / 2;
          const key = `${group} ${id}`;
          if (count === null)
            return (
              <text
                key={key}
                x={across(0) + 6}
                y={y}
                dominantBaseline="central"
                fill={color}
                stroke="none"
                fontWeight={700}
              >
                {text("reports.small")}
              </text>
            );
          if (margin === 0) return null;
          const [from, to] = [across(Math.max(0, count - margin)), across(count + margin)];
          const tick = Math.min(5, height / 3);
          return (
            <path key={key} d={`M${from} ${y}H${to}M${from} ${y - tick}V${y + tick}M${to} ${y - tick}V${y + tick}`} />
          );
        }),
      )}
    </g>
  );
};
