import AlarmOutlined from "@mui/icons-material/AlarmOutlined";
import PauseCircleOutlined from "@mui/icons-material/PauseCircleOutlined";
import { today, useDates } from "../providers/dates";
import { useText } from "../providers/words";
import { Chip } from "./Chip";

type Clock = {
  state: string | null;
  dueStatutory: string | null;
  identityAskedOn: string | null;
  answeredOn: string | null;
};
const dayLength = 86_400_000;

/** How long there is to answer a request by law: in days and with the last one; late and standing still with a sign too. */
export const RequestClock = ({ request: { state, dueStatutory, identityAskedOn, answeredOn } }: { request: Clock }) => {
  const text = useText();
  const { day } = useDates();
  if (!dueStatutory || answeredOn || !today()) return day(dueStatutory);
  if (state === "RequestRequiresAction")
    return (
      <>
        <Chip tone="blue" icon={PauseCircleOutlined}>
          {text("requests.stands")}
        </Chip>{" "}
        {text("requests.since", { day: day(identityAskedOn) })}
      </>
    );
  const left = (Date.parse(dueStatutory) - Date.parse(today())) / dayLength;
  const last = text("requests.by", { day: day(dueStatutory) });
  if (left === 0) return text("requests.lastDay");
  if (left > 0) return `${text("requests.left", { smart_count: left })} ${last}`;
  return (
    <>
      <Chip tone="amber" icon={AlarmOutlined}>
        {text("requests.late", { smart_count: -left })}
      </Chip>{" "}
      {last}
    </>
  );
};
