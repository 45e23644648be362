import { stages } from "@zorgvuldig/schema/words";
import { ChartSection } from "../parts/ChartSection";
import { useText, useWord } from "../providers/words";
import { useMany } from "./many";
import type { WorkCounts } from "./work-counts";

/** Where the cases stand; a stage without any is left out. */
export const StageChart = ({ counts }: { counts: WorkCounts }) => {
  const text = useText();
  const say = useMany();
  const word = useWord();
  const bars = stages
    .map((stage, at) => ({ name: word("stage", stage), count: counts.cases?.[at] ?? 0 }))
    .filter(({ count }) => count > 0);
  return (
    <ChartSection
      title={text("work.byStage")}
      of={text("work.stage")}
      counted={text("work.count")}
      bars={bars}
      say={say}
    />
  );
};
