import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import HourglassEmptyOutlined from "@mui/icons-material/HourglassEmptyOutlined";
import KeyOutlined from "@mui/icons-material/KeyOutlined";
import { Button } from "@mui/material";
import { Chip } from "../parts/Chip";
import type { Column } from "../parts/column";
import { Nothing } from "../parts/Nothing";
import { useDates } from "../providers/dates";
import type { Recovery } from "../providers/recoveries";
import { useText } from "../providers/words";

const shown = {
  waiting: { tone: "amber", icon: HourglassEmptyOutlined },
  confirmed: { tone: "blue", icon: KeyOutlined },
  used: { tone: "green", icon: CheckCircleOutlined },
  over: { tone: "grey", icon: BlockOutlined },
} as const;

const stateOf = ({ usedAt, isOpen, confirmedAt }: Recovery): keyof typeof shown => {
  if (usedAt) return "used";
  if (!isOpen) return "over";
  return confirmedAt ? "confirmed" : "waiting";
};

/** Who helps whom, and how far it is; the second person finds his button here. */
export const useRecoveryColumns = (confirm: (recovery: Recovery) => void): readonly Column<Recovery>[] => {
  const text = useText();
  const { moment } = useDates();
  const by = (name: string, at: string | null) => text("recoveries.by", { name, moment: moment(at) });
  return [
    { id: "who", label: text("recoveries.who"), cell: (row) => row.name },
    { id: "begunBy", label: text("recoveries.begunBy"), cell: (row) => by(row.begunBy, row.begunAt) },
    {
      id: "confirmedBy",
      label: text("recoveries.confirmedBy"),
      cell: (row) =>
        row.confirmedBy ? by(row.confirmedBy, row.confirmedAt) : <Nothing>{text("recoveries.nobody")}</Nothing>,
    },
    {
      id: "state",
      label: text("recoveries.state"),
      isBadge: true,
      cell: (row) => {
        const state = stateOf(row);
        return <Chip {...shown[state]}>{text(`recoveries.${state}`)}</Chip>;
      },
    },
    {
      id: "act",
      label: text("recoveries.act"),
      cell: (row) =>
        row.isMine ? (
          <Button
            size="small"
            variant="outlined"
            aria-label={text("recoveries.confirmOf", { name: row.name })}
            onClick={() => confirm(row)}
          >
            {text("recoveries.confirm")}
          </Button>
        ) : (
          <Nothing>{text("recoveries.nothing")}</Nothing>
        ),
    },
  ];
};
