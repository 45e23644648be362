import AlarmOutlined from "@mui/icons-material/AlarmOutlined";
import DoNotDisturbOnOutlined from "@mui/icons-material/DoNotDisturbOnOutlined";
import MarkEmailReadOutlined from "@mui/icons-material/MarkEmailReadOutlined";
import { Chip } from "../parts/Chip";
import { today, useDates } from "../providers/dates";
import { useText } from "../providers/words";
import type { Posting } from "./posting";

const dayLength = 86_400_000;
/** Five working days are never less than a week. */
const late = 8;

/** Whether it went, in which version, and until when the address is there. */
export const PostingState = ({ posting }: { posting: Posting }) => {
  const text = useText();
  const { day } = useDates();
  const { postedOn, droppedOn, requestedOn, regulation, destroyOn } = posting;
  const goes = text("postings.goes", { day: day(destroyOn) });
  if (postedOn)
    return (
      <>
        <Chip tone="green" icon={MarkEmailReadOutlined}>
          {text("postings.posted", { day: day(postedOn) })}
        </Chip>{" "}
        {text("postings.version", { version: regulation })} {goes}
      </>
    );
  if (droppedOn)
    return (
      <Chip tone="grey" icon={DoNotDisturbOnOutlined}>
        {text("postings.dropped")}
      </Chip>
    );
  const waits = requestedOn && today() ? (Date.parse(today()) - Date.parse(requestedOn)) / dayLength : 0;
  return (
    <>
      {waits >= late ? (
        <Chip tone="amber" icon={AlarmOutlined}>
          {text("postings.late")}
        </Chip>
      ) : (
        text("postings.waits")
      )}{" "}
      {goes}
    </>
  );
};
