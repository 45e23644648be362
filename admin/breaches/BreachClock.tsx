import AlarmOutlined from "@mui/icons-material/AlarmOutlined";
import { useEffect, useState } from "react";
import { Chip } from "../parts/Chip";
import { useDates } from "../providers/dates";
import { houseNow } from "../providers/session";
import { useText } from "../providers/words";
import type { BreachRow } from "./breach";

type Clocked = Pick<BreachRow, "state" | "dueAt" | "risk" | "notifiedAt">;
const aMinute = 60_000;
const anHour = 60 * aMinute;

/** The house's moment, that goes on while somebody looks. */
const useNow = () => {
  const [now, setNow] = useState(houseNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(houseNow()), aMinute / 2);
    return () => clearInterval(timer);
  }, []);
  return now;
};

/** How long there is to notify the authority, in hours and with the last minute of them; late in words and with a sign too. */
export const BreachClock = ({ breach: { state, dueAt, risk, notifiedAt } }: { breach: Clocked }) => {
  const text = useText();
  const { full, moment } = useDates();
  const now = useNow();
  if (!dueAt || now === null) return null;
  const due = Date.parse(dueAt);
  const late = (hours: number) => (
    <Chip tone="amber" icon={AlarmOutlined}>
      {text("breaches.clock.late", { smart_count: hours })}
    </Chip>
  );
  if (notifiedAt) {
    const over = Date.parse(notifiedAt) - due;
    const told = text("breaches.clock.notified", { moment: moment(notifiedAt) });
    return over > 0 ? (
      <>
        {late(Math.ceil(over / anHour))} {told}
      </>
    ) : (
      told
    );
  }
  if (risk === "NONE") return text("breaches.clock.needless");
  if (state === "CLOSED") return null;
  const left = due - now;
  const last = text("breaches.clock.by", { moment: full(dueAt) });
  if (left < 0)
    return (
      <>
        {late(Math.ceil(-left / anHour))} {last}
      </>
    );
  if (left < anHour) return `${text("breaches.clock.minutes", { smart_count: Math.floor(left / aMinute) })}, ${last}`;
  return `${text("breaches.clock.hours", { smart_count: Math.floor(left / anHour) })}, ${last}`;
};
