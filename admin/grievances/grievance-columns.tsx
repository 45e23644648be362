import { Link } from "react-admin";
import type { Column } from "../parts/column";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { GrievanceClock } from "./GrievanceClock";
import { GrievanceStateChip } from "./GrievanceStateChip";
import type { GrievanceRow } from "./grievance";

export const useGrievanceColumns = (): readonly Column<GrievanceRow>[] => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  return [
    {
      id: "number",
      label: text("grievances.columns.number"),
      cell: ({ id, number }) => (
        <Link to={`/privacyComplaints/${id}`} sx={{ fontWeight: 600, whiteSpace: "nowrap" }}>
          {number}
        </Link>
      ),
    },
    {
      id: "state",
      label: text("grievances.columns.state"),
      isBadge: true,
      cell: (row) => <GrievanceStateChip {...row} />,
    },
    {
      id: "receivedOn",
      label: text("grievances.columns.receivedOn"),
      sort: "receivedOn",
      cell: ({ receivedOn }) => day(receivedOn),
    },
    { id: "clock", label: text("grievances.columns.clock"), cell: (row) => <GrievanceClock {...row} /> },
    {
      id: "destroyOn",
      label: text("grievances.columns.destroyOn"),
      cell: ({ destroyOn, erasure }) => (
        <>
          {day(destroyOn)}
          {erasure && ` · ${word("erasureState", erasure)}`}
        </>
      ),
    },
  ];
};
