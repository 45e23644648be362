import { Link } from "react-admin";
import { CaseLink } from "../parts/CaseLink";
import type { Column } from "../parts/column";
import { RequestClock } from "../parts/RequestClock";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { RequestRow } from "./request";
import { Unfetched } from "./Unfetched";

export const useRequestColumns = (): readonly Column<RequestRow>[] => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  return [
    { id: "case", label: text("requests.columns.case"), cell: (row) => <CaseLink to={row.case} /> },
    {
      id: "kind",
      label: text("requests.columns.kind"),
      cell: ({ id, kind }) => (
        <Link to={`/requests/${id}`} sx={{ fontWeight: 600 }}>
          {word("requestKind", kind)}
        </Link>
      ),
    },
    { id: "person", label: text("requests.columns.person"), cell: (row) => word("dataSubject", row.person) },
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
    {
      id: "state",
      label: text("requests.columns.state"),
      cell: ({ state, isUnfetched }) => (
        <>
          {word("requestState", state)}
          {isUnfetched && <Unfetched />}
        </>
      ),
    },
  ];
};
