import { stages } from "@zorgvuldig/schema/words";
import { useText, useWord } from "../providers/words";
import { ChartSection } from "./ChartSection";
import type { WorkCounts } from "./work-counts";

/** Where the cases stand; a stage without any is left out. */
export const StageChart = ({ counts }: { counts: WorkCounts }) => {
  const text = useText();
  const word = useWord();
  const bars = stages
    .map((stage, at) => ({ name: word("stage", stage), count: counts.cases?.[at] ?? 0 }))
    .filter(({ count }) => count > 0);
  return <ChartSection title={text("work.byStage")} of={text("work.stage")} bars={bars} />;
};
