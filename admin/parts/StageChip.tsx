import type { SvgIconComponent } from "@mui/icons-material";
import Autorenew from "@mui/icons-material/Autorenew";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import DoNotDisturbOnOutlined from "@mui/icons-material/DoNotDisturbOnOutlined";
import DrawOutlined from "@mui/icons-material/DrawOutlined";
import EventOutlined from "@mui/icons-material/EventOutlined";
import ForumOutlined from "@mui/icons-material/ForumOutlined";
import MarkunreadMailboxOutlined from "@mui/icons-material/MarkunreadMailboxOutlined";
import PauseCircleOutlined from "@mui/icons-material/PauseCircleOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import type { Stage } from "@zorgvuldig/schema/words";
import { useWord } from "../providers/words";
import { Chip } from "./Chip";
import type { Tone } from "./theme/tone";

const looks: Record<Stage, { tone: Tone; icon: SvgIconComponent }> = {
  RECEIVED: { tone: "blue", icon: MarkunreadMailboxOutlined },
  INTAKE_PLANNED: { tone: "teal", icon: EventOutlined },
  INTAKE_DONE: { tone: "teal", icon: ForumOutlined },
  DECLINED: { tone: "grey", icon: DoNotDisturbOnOutlined },
  ON_HOLD: { tone: "amber", icon: PauseCircleOutlined },
  AWAITING_SIGNATURES: { tone: "amber", icon: DrawOutlined },
  IN_PROGRESS: { tone: "green", icon: Autorenew },
  CLOSED: { tone: "grey", icon: CheckCircleOutlined },
  WITHDRAWN: { tone: "grey", icon: UndoOutlined },
};

export const StageChip = ({ stage }: { stage: Stage | null }) => {
  const word = useWord();
  return stage && <Chip {...looks[stage]}>{word("stage", stage)}</Chip>;
};
