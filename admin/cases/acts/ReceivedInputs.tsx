import { channels } from "@zorgvuldig/schema/words";
import { FieldRow } from "../../parts/FieldRow";
import { DayInput } from "../../parts/inputs/DayInput";
import { WordInput } from "../../parts/inputs/WordInput";
import type { CaseFile } from "../case-file";
import { HeardInput, useIsHeard } from "./HeardInput";

/** On which day it reached anybody of the bureau, and by which road: those of the contact in which it was heard, or of its own. */
export const ReceivedInputs = ({ file }: { file: CaseFile }) => {
  const isHeard = useIsHeard();
  return (
    <>
      <HeardInput file={file} />
      {!isHeard && (
        <FieldRow>
          <DayInput source="receivedOn" />
          <WordInput source="channel" list="channel" codes={channels} />
        </FieldRow>
      )}
    </>
  );
};
