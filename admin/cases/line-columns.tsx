import type { Column } from "../parts/column";
import { InForceChip } from "../parts/InForceChip";
import { InstitutionName } from "../parts/InstitutionName";
import { Period } from "../parts/Period";
import { useText, useWord } from "../providers/words";
import type { Line } from "./case-file";
import { LineCategories } from "./LineCategories";

export const useLineColumns = (): readonly Column<Line>[] => {
  const text = useText();
  const word = useWord();
  const label = (id: "institution" | "direction" | "categories" | "validity" | "state") =>
    text(`authorisations.lineColumns.${id}`);
  return [
    { id: "institution", label: label("institution"), cell: (row) => <InstitutionName of={row.institution} /> },
    { id: "direction", label: label("direction"), cell: (row) => word("direction", row.direction) },
    { id: "categories", label: label("categories"), cell: (row) => <LineCategories line={row} /> },
    { id: "validity", label: label("validity"), cell: (row) => <Period of={row} /> },
    {
      id: "state",
      label: label("state"),
      isBadge: true,
      cell: (row) => <InForceChip isInForce={!!row.isInForce && !!row.categories?.length} />,
    },
  ];
};
