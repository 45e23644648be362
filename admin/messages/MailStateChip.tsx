import type { SvgIconComponent } from "@mui/icons-material";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlineOutlined from "@mui/icons-material/ErrorOutlineOutlined";
import HelpOutlineOutlined from "@mui/icons-material/HelpOutlineOutlined";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import SendOutlined from "@mui/icons-material/SendOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import type { MailState } from "@zorgvuldig/schema/mail-words";
import { Chip } from "../parts/Chip";
import type { Tone } from "../parts/theme/tone";
import { useWord } from "../providers/words";

const looks: Record<MailState, { tone: Tone; icon: SvgIconComponent }> = {
  QUEUED: { tone: "blue", icon: ScheduleOutlined },
  SENDING: { tone: "teal", icon: SendOutlined },
  SENT: { tone: "green", icon: CheckCircleOutlined },
  UNKNOWN: { tone: "amber", icon: HelpOutlineOutlined },
  FAILED: { tone: "amber", icon: ErrorOutlineOutlined },
  WITHDRAWN: { tone: "grey", icon: UndoOutlined },
};

export const MailStateChip = ({ state }: { state: MailState | null }) => {
  const word = useWord();
  return state && <Chip {...looks[state]}>{word("mailState", state)}</Chip>;
};
