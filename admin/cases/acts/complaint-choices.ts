import { useDates } from "../../providers/dates";
import { useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";

/** A complaint by when it came and how it stands. */
export const useComplaintChoices = () => {
  const word = useWord();
  const { day } = useDates();
  return (complaints: NonNullable<CaseFile["complaints"]>) =>
    complaints.map(({ id, receivedOn, state }) => ({
      id,
      name: `${day(receivedOn)}: ${word("complaintState", state).toLowerCase()}`,
    }));
};
