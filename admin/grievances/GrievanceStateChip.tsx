import AssignmentTurnedInOutlined from "@mui/icons-material/AssignmentTurnedInOutlined";
import PendingOutlined from "@mui/icons-material/PendingOutlined";
import { Chip } from "../parts/Chip";
import { useWord } from "../providers/words";
import type { GrievanceRow } from "./grievance";

export const GrievanceStateChip = ({ state }: Pick<GrievanceRow, "state">) => {
  const word = useWord();
  const isOpen = state === "OPEN";
  return (
    state && (
      <Chip tone={isOpen ? "amber" : "green"} icon={isOpen ? PendingOutlined : AssignmentTurnedInOutlined}>
        {word("grievanceState", state)}
      </Chip>
    )
  );
};
