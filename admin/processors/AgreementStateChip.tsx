import type { SvgIconComponent } from "@mui/icons-material";
import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import EventOutlined from "@mui/icons-material/EventOutlined";
import HourglassBottomOutlined from "@mui/icons-material/HourglassBottomOutlined";
import ReportOutlined from "@mui/icons-material/ReportOutlined";
import type { AgreementState } from "@zorgvuldig/schema/words";
import { Chip } from "../parts/Chip";
import type { Tone } from "../parts/theme/tone";
import { useWord } from "../providers/words";

const looks: Record<AgreementState, { tone: Tone; icon: SvgIconComponent }> = {
  NONE: { tone: "amber", icon: ReportOutlined },
  UPCOMING: { tone: "blue", icon: EventOutlined },
  IN_FORCE: { tone: "green", icon: CheckCircleOutlined },
  ENDING: { tone: "amber", icon: HourglassBottomOutlined },
  ENDED: { tone: "grey", icon: BlockOutlined },
};

export const AgreementStateChip = ({ state }: { state: AgreementState | null }) => {
  const word = useWord();
  return state && <Chip {...looks[state]}>{word("agreementState", state)}</Chip>;
};
