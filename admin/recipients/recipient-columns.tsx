import type { RecipientsQuery } from "@zorgvuldig/schema/generated/operations";
import { CaseLink } from "../parts/CaseLink";
import type { Column } from "../parts/column";
import { InForceChip } from "../parts/InForceChip";
import { InstitutionName } from "../parts/InstitutionName";
import { Period } from "../parts/Period";
import { useText, useWord } from "../providers/words";

type Recipient = RecipientsQuery["recipients"]["items"][number];

export const useRecipientColumns = (): readonly Column<Recipient>[] => {
  const text = useText();
  const word = useWord();
  const label = (id: "case" | "institution" | "direction" | "categories" | "validity" | "state") =>
    text(`recipients.columns.${id}`);
  return [
    { id: "institution", label: label("institution"), cell: (row) => <InstitutionName of={row.institution} /> },
    { id: "case", label: label("case"), cell: (row) => <CaseLink to={row.case} part="authorisations" /> },
    { id: "direction", label: label("direction"), cell: (row) => word("direction", row.direction) },
    {
      id: "categories",
      label: label("categories"),
      cell: (row) => (row.categories ?? []).map((category) => word("dataCategory", category)).join(", "),
    },
    { id: "validity", label: label("validity"), sort: "toOn", cell: (row) => <Period of={row} /> },
    {
      id: "state",
      label: label("state"),
      isBadge: true,
      cell: (row) => <InForceChip isInForce={!!row.isInForce && !!row.categories?.length} />,
    },
  ];
};
