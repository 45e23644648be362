import { CaseLink } from "../parts/CaseLink";
import type { Column } from "../parts/column";
import { FoundName } from "../parts/FoundName";
import { type FoundCase, shortNameOf } from "../parts/found-case";
import { Nothing } from "../parts/Nothing";
import { StageChip } from "../parts/StageChip";
import { WithheldWord } from "../parts/WithheldWord";
import { isKept } from "../parts/withholding";
import { useDates } from "../providers/dates";
import { useText } from "../providers/words";

export const useFoundColumns = (): readonly Column<FoundCase>[] => {
  const text = useText();
  const { day } = useDates();
  return [
    { id: "number", label: text("search.columns.number"), cell: (row) => <CaseLink to={row} /> },
    { id: "pupil", label: text("search.columns.pupil"), cell: (row) => <FoundName row={row} /> },
    {
      id: "birthOn",
      label: text("search.columns.birthOn"),
      cell: ({ pupil }) =>
        pupil && isKept(pupil, "birthOn") ? (
          <WithheldWord kind="identity" />
        ) : (
          day(pupil?.birthOn) || <Nothing>{text("cases.noPupil")}</Nothing>
        ),
    },
    {
      id: "guardians",
      label: text("search.columns.guardians"),
      cell: ({ guardians }) =>
        guardians?.some((guardian) => isKept(guardian, "familyName")) ? (
          <WithheldWord kind="contact" />
        ) : (
          guardians?.map(shortNameOf).join(", ") || <Nothing />
        ),
    },
    { id: "stage", label: text("search.columns.stage"), isBadge: true, cell: (row) => <StageChip stage={row.stage} /> },
  ];
};
