import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlineOutlined from "@mui/icons-material/ErrorOutlineOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import type { DestructionRunsQuery } from "@zorgvuldig/schema/generated/operations";
import { Chip } from "../parts/Chip";
import type { Column } from "../parts/column";
import { useDates } from "../providers/dates";
import { useNumbers } from "../providers/numbers";
import { useText } from "../providers/words";

export type Run = DestructionRunsQuery["destructionRuns"]["items"][number];

/** Something was left, it is still going on, or nothing of what went is found again. */
const looks = ({ residue, endedAt }: Run) => {
  if (residue) return { tone: "amber", icon: ErrorOutlineOutlined, says: "retention.left" } as const;
  if (!endedAt) return { tone: "amber", icon: PendingOutlined, says: "retention.busy" } as const;
  return { tone: "green", icon: CheckCircleOutlined, says: "retention.clean" } as const;
};

export const useRunColumns = (): readonly Column<Run>[] => {
  const text = useText();
  const number = useNumbers();
  const { day } = useDates();
  return [
    { id: "runOn", label: text("retention.columns.runOn"), cell: ({ runOn }) => day(runOn) },
    { id: "erased", label: text("retention.columns.erased"), cell: ({ erased }) => number(erased) },
    { id: "held", label: text("retention.columns.held"), cell: ({ held }) => number(held) },
    { id: "waiting", label: text("retention.columns.waiting"), cell: ({ waiting }) => number(waiting) },
    {
      id: "residue",
      label: text("retention.columns.residue"),
      cell: (run) => {
        const { says, ...look } = looks(run);
        return <Chip {...look}>{text(says, { smart_count: run.residue ?? 0 })}</Chip>;
      },
    },
  ];
};
