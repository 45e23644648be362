import type { SvgIconComponent } from "@mui/icons-material";
import AssignmentTurnedInOutlined from "@mui/icons-material/AssignmentTurnedInOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import RemoveCircleOutlineOutlined from "@mui/icons-material/RemoveCircleOutlineOutlined";
import { Chip } from "../parts/Chip";
import type { Tone } from "../parts/theme/tone";
import { useText, useWord } from "../providers/words";
import type { ComplaintRow } from "./complaint";

const open: { tone: Tone; icon: SvgIconComponent } = { tone: "amber", icon: PendingOutlined };
const ended: typeof open = { tone: "green", icon: AssignmentTurnedInOutlined };

/** How it ended; or that it proved to be none. */
export const ComplaintStateChip = ({ state, correctedOn }: Pick<ComplaintRow, "state" | "correctedOn">) => {
  const text = useText();
  const word = useWord();
  if (correctedOn)
    return (
      <Chip tone="grey" icon={RemoveCircleOutlineOutlined}>
        {text("loneComplaints.wasNone")}
      </Chip>
    );
  return state && <Chip {...(state === "OPEN" ? open : ended)}>{word("complaintState", state)}</Chip>;
};
