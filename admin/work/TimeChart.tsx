import { useText } from "../providers/words";
import { ChartSection } from "./ChartSection";
import type { WorkCounts } from "./work-counts";

const times = ["late", "now", "week", "later"] as const;

/** How much of one's work is late, and how much is still to come. */
export const TimeChart = ({ counts }: { counts: WorkCounts }) => {
  const text = useText();
  const bars = times.map((time, at) => ({ name: text(`work.${time}`), count: counts.tasks?.[at] ?? 0 }));
  return <ChartSection title={text("work.byTime")} of={text("work.when")} bars={bars} />;
};
