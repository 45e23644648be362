import { Link } from "react-admin";
import type { Column } from "../parts/column";
import { RequestClock } from "../parts/RequestClock";
import { WithheldWord } from "../parts/WithheldWord";
import { isKept } from "../parts/withholding";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { LoneRow } from "./request";

export const useLoneRequestColumns = (): readonly Column<LoneRow>[] => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  return [
    {
      id: "kind",
      label: text("requests.columns.kind"),
      cell: ({ id, kind, number }) => (
        <Link to={`/loneRequests/${id}`} sx={{ fontWeight: 600 }}>
          {word("requestKind", kind)} · {number}
        </Link>
      ),
    },
    { id: "person", label: text("requests.columns.person"), cell: (row) => word("loneSubject", row.person) },
    {
      id: "name",
      label: text("loneRequests.name"),
      cell: (row) => (isKept(row, "name") ? <WithheldWord kind="petition" /> : row.name),
    },
    {
      id: "receivedOn",
      label: text("requests.columns.receivedOn"),
      sort: "receivedOn",
      cell: (row) => day(row.receivedOn),
    },
    { id: "dueTarget", label: text("requests.columns.dueTarget"), cell: (row) => day(row.dueTarget) },
    {
      id: "dueStatutory",
      label: text("requests.columns.dueStatutory"),
      sort: "dueStatutory",
      cell: (row) => <RequestClock request={row} />,
    },
    { id: "state", label: text("requests.columns.state"), cell: (row) => word("requestState", row.state) },
  ];
};
