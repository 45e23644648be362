import { Alert, AlertTitle } from "@mui/material";
import { useWatch } from "react-hook-form";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { chosenSubject } from "./subject-choices";

/** That somebody asked the same before is told to who takes it down, and stops nobody. */
export const AskedBefore = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const { kind, subject }: { kind?: string; subject?: string } = useWatch();
  const { person, subjectId } = chosenSubject(subject);
  const before = (file.requests ?? []).filter(
    (one) =>
      one.kind === kind && one.person === person && (person === "PUPIL" || (!!subjectId && one.personId === subjectId)),
  );
  const lines = before.map((one) =>
    text("requests.sameAgain", {
      kind: word("requestKind", one.kind),
      day: day(one.receivedOn),
      state: word("requestState", one.state).toLowerCase(),
    }),
  );
  return (
    <div role="status">
      {before.length > 0 && (
        <Alert severity="info">
          <AlertTitle>{text("requests.known", { smart_count: before.length })}</AlertTitle>
          {lines.join(", ")}. {text("requests.knownHelp")}
        </Alert>
      )}
    </div>
  );
};
