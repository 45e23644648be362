import { TellRecipientsDocument, type TellRecipientsInput } from "@zorgvuldig/schema/generated/operations";
import { ChecksInput } from "../../parts/inputs/ChecksInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { toTell } from "../disclosed";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { useDisclosureChoices } from "./disclosure-choices";

/** To whom something had gone by the time that the authorisation was withdrawn. */
export const TellRecipients = ({ of, ...props }: ActProps & { of?: string }) => {
  const text = useText();
  const choices = useDisclosureChoices()(toTell(props.file));
  return (
    <ActDialog<Own<TellRecipientsInput>>
      {...props}
      act="tellRecipients"
      intro={text("shared.tellRecipients")}
      document={TellRecipientsDocument}
      defaults={{ disclosureIds: of ? [of] : [], toldOn: today() }}
      input={({ disclosureIds, toldOn }) => ({ disclosureIds, toldOn })}
    >
      <ChecksInput source="disclosureIds" choices={choices} />
      <DayInput source="toldOn" label={text("shared.toldOn")} />
    </ActDialog>
  );
};
