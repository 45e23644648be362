import type { ConsentsQuery } from "@zorgvuldig/schema/generated/operations";
import { CaseLink } from "../parts/CaseLink";
import { ConsentChip } from "../parts/ConsentChip";
import type { Column } from "../parts/column";
import { Period } from "../parts/Period";
import { useDates } from "../providers/dates";
import { useText, useWord } from "../providers/words";

type Consent = ConsentsQuery["consents"]["items"][number];

const signed = ({ signatures }: Consent) => ({
  count: (signatures ?? []).filter(({ signedOn, withdrawnAt }) => signedOn && !withdrawnAt).length,
  total: signatures?.length ?? 0,
});

export const useConsentColumns = (): readonly Column<Consent>[] => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const label = (id: "case" | "document" | "status" | "sentOn" | "validity" | "signatures") =>
    text(`authorisations.columns.${id}`);
  return [
    { id: "case", label: label("case"), cell: (row) => <CaseLink to={row.case} part="authorisations" /> },
    { id: "document", label: label("document"), cell: (row) => word("consentDocument", row.document) },
    { id: "status", label: label("status"), isBadge: true, cell: (row) => <ConsentChip status={row.status} /> },
    { id: "sentOn", label: label("sentOn"), sort: "sentOn", cell: (row) => day(row.sentOn) },
    { id: "validity", label: label("validity"), cell: (row) => <Period of={row} /> },
    { id: "signatures", label: label("signatures"), cell: (row) => text("authorisations.signed", signed(row)) },
  ];
};
