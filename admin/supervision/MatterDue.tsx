import AlarmOutlined from "@mui/icons-material/AlarmOutlined";
import AssignmentTurnedInOutlined from "@mui/icons-material/AssignmentTurnedInOutlined";
import { Chip } from "../parts/Chip";
import { today, useDates } from "../providers/dates";
import { useText } from "../providers/words";
import type { Matter } from "./matter";

const dayLength = 86_400_000;

/** By when, and whether it is done; late in words and with a sign too. */
export const MatterDue = ({ matter: { dueOn, doneOn } }: { matter: Matter }) => {
  const text = useText();
  const { day } = useDates();
  if (doneOn)
    return (
      <Chip tone="green" icon={AssignmentTurnedInOutlined}>
        {text("supervision.doneOn", { day: day(doneOn) })}
      </Chip>
    );
  if (!dueOn || !today()) return text("supervision.noDay");
  const left = (Date.parse(dueOn) - Date.parse(today())) / dayLength;
  const last = text("supervision.by", { day: day(dueOn) });
  if (left >= 0) return last;
  return (
    <>
      <Chip tone="amber" icon={AlarmOutlined}>
        {text("supervision.late", { smart_count: -left })}
      </Chip>{" "}
      {last}
    </>
  );
};
