import { useTheme } from "@mui/material/styles";
import { useXScale, useYScale } from "@mui/x-charts/hooks";
import type { ScaleBand, ScaleLinear } from "@mui/x-charts-vendor/d3-scale";

type ErrorBarsProps = {
  series: readonly { readonly id: string; readonly data: readonly number[] }[];
  margins: readonly (readonly number[])[];
  groups: readonly string[];
};

/** Between the bars of one group, as a part of their height: what the bars themselves are drawn with. */
const gap = 0.1;

/** A line across the end of each bar, from the least to the most that the true number may be. */
export const ErrorBars = ({ series, margins, groups }: ErrorBarsProps) => {
  const { palette } = useTheme();
  const across = useXScale() as ScaleLinear<number, number>;
  const down = useYScale() as ScaleBand<string>;
  const height = down.bandwidth() / (series.length + (series.length - 1) * gap);
  return (
    <g stroke={palette.text.primary} strokeWidth={1.5}>
      {series.flatMap(({ id, data }, set) =>
        groups.map((group, at) => {
          const [count, margin] = [data[at] ?? 0, margins[set]?.[at] ?? 0];
          if (margin === 0) return null;
          const y = (down(group) ?? 0) + set * height * (1 + gap) + height / 2;
          const [from, to] = [across(Math.max(0, count - margin)), across(count + margin)];
          const tick = Math.min(5, height / 3);
          return (
            <path
              key={`${group} ${id}`}
              d={`M${from} ${y}H${to}M${from} ${y - tick}V${y + tick}M${to} ${y - tick}V${y + tick}`}
            />
          );
        }),
      )}
    </g>
  );
};
