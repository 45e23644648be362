import type { RegisterRequestInput } from "@zorgvuldig/schema/generated/operations";
import { channels } from "@zorgvuldig/schema/words";
import { FieldRow } from "../../parts/FieldRow";
import { DayInput } from "../../parts/inputs/DayInput";
import { WordInput } from "../../parts/inputs/WordInput";
import type { CaseFile } from "../case-file";
import type { Own } from "./act";
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

type Received = Pick<Own<RegisterRequestInput>, "receivedOn" | "channel" | "contactId">;

/** Of a contact that was chosen the day and the road are its own, whatever was filled in before. */
export const receivedIn = ({ contacts }: CaseFile, { receivedOn, channel, contactId }: Received): Received => {
  const heard = (contacts ?? []).find(({ id }) => id === contactId);
  return heard
    ? { receivedOn: heard.heldOn, channel: heard.channel, contactId: heard.id }
    : { receivedOn, channel, contactId: null };
};
