import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";

/** A request by what is asked and when it came. */
export const useRequestChoices = () => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  return (requests: NonNullable<CaseFile["requests"]>) =>
    requests.map(({ id, kind, receivedOn }) => ({
      id,
      name: text("requests.choice", { kind: word("requestKind", kind), day: day(receivedOn) }),
    }));
};
