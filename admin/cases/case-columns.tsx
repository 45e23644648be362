import { activeConsultants, authorisedUntil } from "@zorgvuldig/schema/case-list";
import { CaseLink } from "../parts/CaseLink";
import type { Column } from "../parts/column";
import { Nothing } from "../parts/Nothing";
import { StageChip } from "../parts/StageChip";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";
import { type CaseRow, hasEnded } from "./case-file";
import { PupilInitials } from "./PupilInitials";

export const useCaseColumns = (): readonly Column<CaseRow>[] => {
  const text = useText();
  const { day } = useDates();
  return [
    { id: "number", label: text("cases.columns.number"), sort: "number", cell: (row) => <CaseLink to={row} /> },
    { id: "pupil", label: text("cases.columns.pupil"), cell: (row) => <PupilInitials row={row} /> },
    { id: "stage", label: text("cases.columns.stage"), isBadge: true, cell: (row) => <StageChip stage={row.stage} /> },
    {
      id: "consultant",
      label: text("cases.columns.consultant"),
      cell: (row) =>
        activeConsultants(row)
          .map(({ consultant }) => consultant?.name)
          .join(", ") || <Nothing>{text(hasEnded(row.stage) ? "cases.nobodyLeft" : "cases.noConsultant")}</Nothing>,
    },
    {
      id: "authorisedUntil",
      label: text("cases.columns.authorisedUntil"),
      cell: (row) => day(authorisedUntil(row.consents)) || <Nothing>{text("cases.noAuthorisation")}</Nothing>,
    },
    {
      id: "receivedOn",
      label: text("cases.columns.receivedOn"),
      sort: "receivedOn",
      cell: (row) => day(row.receivedOn),
    },
    {
      id: "destroyOn",
      label: text("cases.columns.destroyOn"),
      sort: "destroyOn",
      cell: (row) => day(row.destroyOn) || <Nothing>{text("cases.noDestroyOn")}</Nothing>,
    },
  ];
};
