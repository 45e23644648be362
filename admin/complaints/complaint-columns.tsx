import { Link } from "react-admin";
import type { Column } from "../parts/column";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { ComplaintStateChip } from "./ComplaintStateChip";
import type { ComplaintRow } from "./complaint";

export const useComplaintColumns = (): readonly Column<ComplaintRow>[] => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const label = (id: "number" | "state" | "origin" | "receivedOn" | "lastContactOn" | "destroyOn") =>
    text(`loneComplaints.columns.${id}`);
  return [
    {
      id: "number",
      label: label("number"),
      cell: ({ id, number }) => (
        <Link to={`/loneComplaints/${id}`} sx={{ fontWeight: 600, whiteSpace: "nowrap" }}>
          {number}
        </Link>
      ),
    },
    { id: "state", label: label("state"), isBadge: true, cell: (row) => <ComplaintStateChip {...row} /> },
    { id: "origin", label: label("origin"), cell: ({ origin }) => word("complaintOrigin", origin) },
    {
      id: "receivedOn",
      label: label("receivedOn"),
      sort: "receivedOn",
      cell: ({ receivedOn }) => day(receivedOn),
    },
    { id: "lastContactOn", label: label("lastContactOn"), cell: ({ lastContactOn }) => day(lastContactOn) },
    {
      id: "destroyOn",
      label: label("destroyOn"),
      sort: "destroyOn",
      cell: ({ destroyOn, erasure }) => (
        <>
          {day(destroyOn)}
          {erasure && ` · ${word("erasureState", erasure)}`}
        </>
      ),
    },
  ];
};
