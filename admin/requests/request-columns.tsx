import type { RequestsQuery } from "@zorgvuldig/schema/generated/operations";
import { CaseLink } from "../parts/CaseLink";
import type { Column } from "../parts/column";
import { RequestClock } from "../parts/RequestClock";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";

type Request = RequestsQuery["requests"]["items"][number];

export const useRequestColumns = (): readonly Column<Request>[] => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  return [
    { id: "case", label: text("requests.columns.case"), cell: (row) => <CaseLink to={row.case} /> },
    { id: "kind", label: text("requests.columns.kind"), cell: (row) => word("requestKind", row.kind) },
    { id: "person", label: text("requests.columns.person"), cell: (row) => word("personKind", row.person) },
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
