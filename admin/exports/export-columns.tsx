import type { ExportsQuery } from "@zorgvuldig/schema/generated/operations";
import type { Column } from "../parts/column";
import { useFilterWords } from "../parts/filter/use-filter-words";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";

type Export = ExportsQuery["exports"]["items"][number];

/** How many of what, and of cases which of them. */
const useWhat = () => {
  const text = useText();
  const words = useFilterWords();
  return ({ kind, count, ...filter }: Export) => {
    if (kind === "LOG") return text("exports.log", { smart_count: count ?? 0 });
    if (kind === "PACK") return text("exports.pack", { smart_count: count ?? 0 });
    if (kind === "EVIDENCE") return text("exports.evidence");
    const cases = text("exports.cases", { smart_count: count ?? 0 });
    const selection = words(filter)
      .map(({ words: said }) => said)
      .join("; ");
    return selection ? text("exports.selection", { cases, selection }) : cases;
  };
};

export const useExportColumns = (): readonly Column<Export>[] => {
  const text = useText();
  const word = useWord();
  const { moment } = useDates();
  const what = useWhat();
  return [
    {
      id: "createdAt",
      label: text("exports.columns.createdAt"),
      sort: "createdAt",
      cell: (row) => <time dateTime={row.createdAt ?? undefined}>{moment(row.createdAt)}</time>,
    },
    { id: "who", label: text("exports.columns.who"), cell: (row) => row.account?.name },
    { id: "what", label: text("exports.columns.what"), cell: what },
    {
      id: "fields",
      label: text("exports.columns.fields"),
      cell: ({ kind, fields }) =>
        kind !== "CASES"
          ? text("lists.everything")
          : (fields ?? []).map((field) => word("exportField", field)).join(", "),
    },
    { id: "activity", label: text("exports.columns.activity"), cell: ({ activity }) => word("activity", activity) },
    { id: "reason", label: text("exports.columns.reason"), cell: ({ reason }) => reason },
    { id: "endsAt", label: text("exports.columns.endsAt"), cell: ({ endsAt }) => moment(endsAt) },
  ];
};
