import { useWatch } from "react-hook-form";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import type { CaseFile } from "../case-file";

/** In which contact it was heard, of those in which somebody was reached and of which no request was made yet: its day and its road are the request's. */
export const HeardInput = ({ file }: { file: CaseFile }) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const made = (file.requests ?? []).map(({ contact }) => contact?.id);
  const heard = (file.contacts ?? []).filter(({ id, isReached }) => isReached && !made.includes(id));
  if (heard.length === 0) return null;
  return (
    <ChoiceInput
      source="contactId"
      label={text("requests.fromContact")}
      helperText={text("requests.fromContactHelp")}
      choices={heard.map(({ id, heldOn, channel, partner }) => ({
        id,
        name: text("requests.contactChoice", {
          day: day(heldOn),
          channel: word("channel", channel),
          partner: word("contactPartner", partner),
        }),
      }))}
    />
  );
};

/** Whether a contact was chosen. */
export const useIsHeard = (): boolean => !!useWatch({ name: "contactId" });
