import { HoldIntakeDocument, type HoldIntakeInput } from "@zorgvuldig/schema/generated/operations";
import { DayInput } from "../../parts/inputs/DayInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { PupilInputs } from "../../parts/PupilInputs";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** A pupil who is already known is not asked for again. */
export const HoldIntake = (props: ActProps) => {
  const text = useText();
  const isPupilKnown = props.file.pupil !== null;
  return (
    <ActDialog<Own<HoldIntakeInput>>
      {...props}
      act="holdIntake"
      intro={text("acts.holdIntake")}
      document={HoldIntakeDocument}
      defaults={{ heldOn: today(), question: props.file.question }}
      input={({ heldOn, pupil, question }) => ({ heldOn, question, pupil: isPupilKnown ? undefined : pupil })}
    >
      <DayInput source="heldOn" />
      {!isPupilKnown && <PupilInputs />}
      <TextAreaInput source="question" />
    </ActDialog>
  );
};
