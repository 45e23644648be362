import { Skeleton, Stack } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { useText } from "../providers/words";

/** The shape of what is coming, so that nothing jumps when it does. */
export const Waiting = ({ lines = 6 }: { lines?: number }) => {
  const text = useText();
  return (
    <Stack role="status" sx={{ gap: 1.5, py: 2 }}>
      <span style={visuallyHidden}>{text("states.loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines that are all alike and never move
        <Skeleton key={line} variant="rounded" height={line === 0 ? 40 : 24} width={line === 0 ? "40%" : "100%"} />
      ))}
    </Stack>
  );
};
