import { Link } from "react-admin";
import type { Column } from "../parts/column";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import { BreachClock } from "./BreachClock";
import { BreachStateChip } from "./BreachStateChip";
import type { BreachRow } from "./breach";

export const useBreachColumns = (): readonly Column<BreachRow>[] => {
  const text = useText();
  const word = useWord();
  const { moment } = useDates();
  const label = (id: "number" | "state" | "nature" | "knownAt" | "clock" | "casesFound") =>
    text(`breaches.columns.${id}`);
  return [
    {
      id: "number",
      label: label("number"),
      cell: ({ id, number }) => (
        <Link to={`/breaches/${id}`} sx={{ fontWeight: 600, whiteSpace: "nowrap" }}>
          {number}
        </Link>
      ),
    },
    { id: "state", label: label("state"), isBadge: true, cell: ({ state }) => <BreachStateChip state={state} /> },
    { id: "nature", label: label("nature"), cell: ({ nature }) => word("breachNature", nature) },
    { id: "knownAt", label: label("knownAt"), sort: "knownAt", cell: ({ knownAt }) => moment(knownAt) },
    { id: "clock", label: label("clock"), cell: (breach) => <BreachClock breach={breach} /> },
    { id: "casesFound", label: label("casesFound"), cell: ({ casesFound }) => casesFound },
  ];
};
