import type { SvgIconComponent } from "@mui/icons-material";
import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import EventBusyOutlined from "@mui/icons-material/EventBusyOutlined";
import GppBadOutlined from "@mui/icons-material/GppBadOutlined";
import ReportProblemOutlined from "@mui/icons-material/ReportProblemOutlined";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import UndoOutlined from "@mui/icons-material/UndoOutlined";
import type { ConsentStatus } from "@zorgvuldig/schema/words";
import { useWord } from "../providers/words";
import { Chip } from "./Chip";
import type { Tone } from "./theme/tone";

const looks: Record<ConsentStatus, { tone: Tone; icon: SvgIconComponent }> = {
  REQUESTED: { tone: "blue", icon: ScheduleOutlined },
  GIVEN: { tone: "green", icon: CheckCircleOutlined },
  REFUSED: { tone: "grey", icon: BlockOutlined },
  CONFLICTING: { tone: "amber", icon: ReportProblemOutlined },
  WITHDRAWN: { tone: "grey", icon: UndoOutlined },
  INVALIDATED: { tone: "grey", icon: GppBadOutlined },
  EXPIRED: { tone: "grey", icon: EventBusyOutlined },
};

export const ConsentChip = ({ status }: { status: ConsentStatus | null }) => {
  const word = useWord();
  return status && <Chip {...looks[status]}>{word("consentStatus", status)}</Chip>;
};
