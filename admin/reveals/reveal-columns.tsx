import type { RevealsQuery } from "@zorgvuldig/schema/generated/operations";
import { CaseLink } from "../parts/CaseLink";
import type { Column } from "../parts/column";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";

type Reveal = RevealsQuery["reveals"]["items"][number];

export const useRevealColumns = (): readonly Column<Reveal>[] => {
  const text = useText();
  const { moment } = useDates();
  return [
    {
      id: "createdAt",
      label: text("reveals.columns.createdAt"),
      sort: "createdAt",
      cell: (row) => moment(row.createdAt),
    },
    { id: "who", label: text("reveals.columns.who"), cell: (row) => row.account?.name },
    { id: "case", label: text("reveals.columns.case"), cell: (row) => <CaseLink to={row.case} part="seen" /> },
    { id: "reason", label: text("reveals.columns.reason"), cell: (row) => row.reason },
    { id: "endsAt", label: text("reveals.columns.endsAt"), cell: (row) => moment(row.endsAt) },
  ];
};
