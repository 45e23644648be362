import { Alert } from "@mui/material";
import { GiveNoticeDocument, type GiveNoticeInput } from "@zorgvuldig/schema/generated/operations";
import { channels } from "@zorgvuldig/schema/words";
import { FieldRow } from "../../parts/FieldRow";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { untold } from "../notices";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** Of those who do not know yet that there are data about them, somebody was told. */
export const GiveNotice = (props: ActProps) => {
  const text = useText();
  const people = untold(props.file);
  return (
    <ActDialog<Own<GiveNoticeInput>>
      {...props}
      act="giveNotice"
      intro={text("acts.giveNotice")}
      document={GiveNoticeDocument}
      defaults={{ personId: people.length === 1 ? people[0]?.id : null, givenOn: today() }}
      input={({ personId, givenOn, channel }) => ({ personId, givenOn, channel })}
    >
      {people.length === 0 && (
        <Alert severity="info" role="note">
          {text("acts.everybodyTold")}
        </Alert>
      )}
      <ChoiceInput source="personId" label={text("acts.whomTold")} choices={people} />
      <FieldRow>
        <DayInput source="givenOn" />
        <WordInput source="channel" list="channel" codes={channels} />
      </FieldRow>
    </ActDialog>
  );
};
