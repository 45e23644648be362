import { RegisterRequestDocument, type RegisterRequestInput } from "@zorgvuldig/schema/generated/operations";
import { channels, personKinds, requestKinds } from "@zorgvuldig/schema/words";
import { FieldRow } from "../../parts/FieldRow";
import { DayInput } from "../../parts/inputs/DayInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

export const RegisterRequest = (props: ActProps) => {
  const text = useText();
  return (
    <ActDialog<Own<RegisterRequestInput>>
      {...props}
      act="registerRequest"
      intro={text("acts.registerRequest")}
      document={RegisterRequestDocument}
      defaults={{ receivedOn: today() }}
      input={({ kind, person, receivedOn, channel, wording }) => ({ kind, person, receivedOn, channel, wording })}
    >
      <FieldRow>
        <WordInput source="kind" list="requestKind" codes={requestKinds} />
        <WordInput source="person" list="personKind" codes={personKinds} />
      </FieldRow>
      <FieldRow>
        <DayInput source="receivedOn" />
        <WordInput source="channel" list="channel" codes={channels} />
      </FieldRow>
      <TextAreaInput source="wording" />
    </ActDialog>
  );
};
