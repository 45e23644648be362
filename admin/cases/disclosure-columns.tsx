import type { Column } from "../parts/column";
import { WithheldWord } from "../parts/WithheldWord";
import { isKept } from "../parts/withholding";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";
import type { Disclosure } from "./case-file";

export const useDisclosureColumns = (): readonly Column<Disclosure>[] => {
  const text = useText();
  const word = useWord();
  const { moment } = useDates();
  return [
    { id: "disclosedAt", label: text("disclosures.columns.disclosedAt"), cell: (row) => moment(row.disclosedAt) },
    { id: "institution", label: text("disclosures.columns.institution"), cell: (row) => row.institution?.name },
    {
      id: "categories",
      label: text("disclosures.columns.categories"),
      cell: (row) => {
        const categories = (row.categories ?? []).map((category) => word("dataCategory", category)).join(", ");
        return `${categories} (${text("disclosures.count", { smart_count: row.recordIds?.length ?? 0 })})`;
      },
    },
    {
      id: "purpose",
      label: text("disclosures.columns.purpose"),
      cell: (row) => (isKept(row, "purpose") ? <WithheldWord kind="note" /> : row.purpose),
    },
    { id: "manner", label: text("disclosures.columns.manner"), cell: (row) => word("disclosureManner", row.manner) },
    { id: "author", label: text("disclosures.columns.author"), cell: (row) => row.author?.name },
  ];
};
