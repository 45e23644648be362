import type { SvgIconComponent } from "@mui/icons-material";
import AssignmentTurnedInOutlined from "@mui/icons-material/AssignmentTurnedInOutlined";
import OutboxOutlined from "@mui/icons-material/OutboxOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import type { BreachState } from "@zorgvuldig/schema/breaches";
import { Chip } from "../parts/Chip";
import type { Tone } from "../parts/theme/tone";
import { useWord } from "../providers/words";

const looks: Record<BreachState, { tone: Tone; icon: SvgIconComponent }> = {
  REPORTED: { tone: "amber", icon: PendingOutlined },
  ASSESSED: { tone: "amber", icon: PendingOutlined },
  NOTIFIED: { tone: "blue", icon: OutboxOutlined },
  CLOSED: { tone: "green", icon: AssignmentTurnedInOutlined },
};

export const BreachStateChip = ({ state }: { state: BreachState | null }) => {
  const word = useWord();
  return state && <Chip {...looks[state]}>{word("breachState", state)}</Chip>;
};
