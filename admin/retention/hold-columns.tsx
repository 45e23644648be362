import AlarmOutlined from "@mui/icons-material/AlarmOutlined";
import type { RetentionHoldsQuery } from "@zorgvuldig/schema/generated/operations";
import { Link } from "react-admin";
import { CaseLink } from "../parts/CaseLink";
import { Chip } from "../parts/Chip";
import type { Column } from "../parts/column";
import { today, useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";

export type Hold = RetentionHoldsQuery["retentionHolds"]["items"][number];

export const useHoldColumns = (): readonly Column<Hold>[] => {
  const text = useText();
  const word = useWord();
  const { day, days } = useDays();
  return [
    { id: "case", label: text("holds.columns.case"), cell: ({ case: of }) => <CaseLink to={of} part="requests" /> },
    {
      id: "why",
      label: text("holds.columns.why"),
      cell: ({ ground, request }) => (
        <Link to={`/requests/${request?.id}`}>
          {ground === "WISH"
            ? word("holdGround", ground)
            : text("holds.request", { kind: word("requestKind", request?.kind ?? null).toLowerCase() })}
        </Link>
      ),
    },
    { id: "destroyOn", label: text("holds.columns.destroyOn"), cell: ({ destroyOn }) => day(destroyOn) },
    { id: "fromOn", label: text("holds.columns.fromOn"), cell: ({ fromOn }) => day(fromOn) },
    {
      id: "until",
      label: text("holds.columns.until"),
      cell: ({ until }) => (
        <>
          {day(until)}{" "}
          {days(until) > 0 && (
            <Chip tone="amber" icon={AlarmOutlined}>
              {text("holds.days", { smart_count: days(until) })}
            </Chip>
          )}
        </>
      ),
    },
  ];
};

const dayLength = 86_400_000;
/** How a day is written, and how many days it is past. */
const useDays = () => {
  const { day } = useDates();
  return { day, days: (until: string | null) => (Date.parse(today()) - Date.parse(until ?? today())) / dayLength };
};
