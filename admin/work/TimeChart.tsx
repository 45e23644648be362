import { ChartSection } from "../parts/ChartSection";
import { useText } from "../providers/words";
import { useMany } from "./many";
import type { WorkCounts } from "./work-counts";

const times = ["late", "now", "week", "later"] as const;

/** How much of one's work is late, and how much is still to come. */
export const TimeChart = ({ counts }: { counts: WorkCounts }) => {
  const text = useText();
  const say = useMany();
  const bars = times.map((time, at) => ({ name: text(`work.${time}`), count: counts.tasks?.[at] ?? 0 }));
  return (
    <ChartSection
      title={text("work.byTime")}
      of={text("work.when")}
      counted={text("work.count")}
      bars={bars}
      say={say}
    />
  );
};
