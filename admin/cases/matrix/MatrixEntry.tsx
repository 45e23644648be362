import type { SvgIconComponent } from "@mui/icons-material";
import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckOutlined from "@mui/icons-material/CheckOutlined";
import EventBusyOutlined from "@mui/icons-material/EventBusyOutlined";
import PauseOutlined from "@mui/icons-material/PauseOutlined";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import { Box, Typography } from "@mui/material";
import type { Entry, Permission } from "@zorgvuldig/schema/matrix";
import { Chip } from "../../parts/Chip";
import { Period } from "../../parts/Period";
import type { Tone } from "../../parts/theme/tone";
import { useText } from "../../providers/words";
import type { Consent, Line } from "../case-file";

const looks: Record<Permission, { tone: Tone; icon: SvgIconComponent }> = {
  ALLOWED: { tone: "green", icon: CheckOutlined },
  FROZEN: { tone: "amber", icon: PauseOutlined },
  TO_COME: { tone: "blue", icon: ScheduleOutlined },
  UNSIGNED: { tone: "blue", icon: ScheduleOutlined },
  INVALID: { tone: "amber", icon: BlockOutlined },
  NO: { tone: "grey", icon: BlockOutlined },
  WITHDRAWN: { tone: "amber", icon: UndoOutlined },
  CLOSED: { tone: "grey", icon: EventBusyOutlined },
  EXPIRED: { tone: "grey", icon: EventBusyOutlined },
};

type MatrixEntryProps = { entry: Entry<Consent, Line>; source: number };

/** May it, with whom, which way, until when, and by which paper. */
export const MatrixEntry = ({ entry: { permission, line }, source }: MatrixEntryProps) => {
  const text = useText();
  const way = line.direction && text(`matrix.way.${line.direction}`);
  return (
    <Box sx={{ "& + &": { mt: 1.5, pt: 1.5, borderTop: 1, borderColor: "divider" } }}>
      <Chip {...looks[permission]}>{text(`matrix.permission.${permission}`)}</Chip>
      <Typography component="p" variant="caption" sx={{ mt: 0.5, overflowWrap: "anywhere" }}>
        {way}: {line.institution?.name}
      </Typography>
      <Typography component="p" variant="caption" sx={{ color: "text.secondary" }}>
        <Period of={line} /> · {text("matrix.source", { number: source })}
      </Typography>
    </Box>
  );
};
