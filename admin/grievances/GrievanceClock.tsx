import AlarmOutlined from "@mui/icons-material/AlarmOutlined";
import { Chip } from "../parts/Chip";
import { today, useDates } from "../providers/dates";
import { useText } from "../providers/words";
import type { GrievanceRow } from "./grievance";

type Clock = Pick<GrievanceRow, "state" | "receivedOn" | "answerBy">;
const weekLength = 7 * 86_400_000;

/** How many weeks it has been open; with a sign once that is too long. */
export const GrievanceClock = ({ state, receivedOn, answerBy }: Clock) => {
  const text = useText();
  const { day } = useDates();
  if (state !== "OPEN" || !receivedOn || !today()) return day(null);
  const weeks = Math.floor((Date.parse(today()) - Date.parse(receivedOn)) / weekLength);
  const open = weeks < 1 ? text("grievances.openBriefly") : text("grievances.open", { smart_count: weeks });
  if (!answerBy || today() <= answerBy) return open;
  return (
    <>
      <Chip tone="amber" icon={AlarmOutlined}>
        {text("grievances.late")}
      </Chip>{" "}
      {open}
    </>
  );
};
