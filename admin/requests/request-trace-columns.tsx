import type { Column } from "../parts/column";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { TraceRow } from "./request";

export const useRequestTraceColumns = (): readonly Column<TraceRow>[] => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const answered = ({ outcome, ground, isExtended }: TraceRow) => {
    if (!outcome) return text("requestTraces.ended");
    const extended = isExtended && text("requestTraces.extended");
    return [word("answerOutcome", outcome), ground && word("refusalGround", ground), extended]
      .filter(Boolean)
      .join(" · ");
  };
  return [
    { id: "kind", label: text("requests.columns.kind"), cell: (row) => word("requestKind", row.kind) },
    { id: "person", label: text("requests.columns.person"), cell: (row) => word("dataSubject", row.person) },
    {
      id: "receivedOn",
      label: text("requests.columns.receivedOn"),
      sort: "receivedOn",
      cell: (row) => `${day(row.receivedOn)} · ${word("channel", row.channel)}`,
    },
    { id: "outcome", label: text("requestTraces.columns.outcome"), cell: answered },
    {
      id: "closedOn",
      label: text("requestTraces.columns.closedOn"),
      sort: "closedOn",
      cell: (row) => day(row.closedOn),
    },
    {
      id: "daysLate",
      label: text("requestTraces.columns.daysLate"),
      cell: ({ daysLate }) =>
        daysLate ? text("requestTraces.late", { smart_count: daysLate }) : text("requestTraces.inTime"),
    },
    { id: "destroyOn", label: text("requestTraces.columns.destroyOn"), cell: (row) => day(row.destroyOn) },
  ];
};
