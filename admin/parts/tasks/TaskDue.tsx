import AlarmOutlined from "@mui/icons-material/AlarmOutlined";
import { Box } from "@mui/material";
import { today, useDates } from "../../providers/dates";
import { useText } from "../../providers/words";
import { tone } from "../theme/tone";

/** When it should be done; in words and with a sign when that day has passed. */
export const TaskDue = ({ task }: { task: { targetOn: string | null; state: string | null } }) => {
  const text = useText();
  const { day } = useDates();
  const isLate = task.state === "OPEN" && task.targetOn !== null && task.targetOn < today();
  if (!isLate) return day(task.targetOn);
  return (
    <Box
      component="span"
      sx={[
        { display: "inline-flex", alignItems: "center", gap: 0.5, px: 1, borderRadius: 1, fontWeight: 600 },
        tone("amber"),
      ]}
    >
      <AlarmOutlined aria-hidden sx={{ fontSize: 18 }} />
      {text("tasks.late", { day: day(task.targetOn) })}
    </Box>
  );
};
