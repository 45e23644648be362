import {
  SettlePrivacyComplaintDocument,
  type SettlePrivacyComplaintInput,
} from "@zorgvuldig/schema/generated/operations";
import { grievanceStates } from "@zorgvuldig/schema/grievances";
import { letterLanguages } from "@zorgvuldig/schema/letters";
import { FieldRow } from "../parts/FieldRow";
import { DayInput } from "../parts/inputs/DayInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { GrievanceDialog, type Own } from "./GrievanceDialog";
import type { DialogProps } from "./grievance";

/** The answer, of which the letter is made. */
export const SettleGrievance = (props: DialogProps) => {
  const text = useText();
  return (
    <GrievanceDialog<Own<SettlePrivacyComplaintInput>>
      {...props}
      title={text("grievances.acts.settle")}
      intro={text("grievances.settleIntro")}
      document={SettlePrivacyComplaintDocument}
      defaults={{ settledOn: today(), language: "nl" }}
      input={({ state, settledOn, language, answer }) => ({ state, settledOn, language, answer: answer || null })}
    >
      <WordInput
        source="state"
        label={text("grievances.outcome")}
        list="grievanceState"
        codes={grievanceStates.filter((state) => state !== "OPEN")}
      />
      <FieldRow>
        <DayInput source="settledOn" label={text("grievances.answered")} />
        <WordInput
          source="language"
          label={text("grievances.language")}
          list="letterLanguage"
          codes={letterLanguages}
        />
      </FieldRow>
      <TextAreaInput source="answer" label={text("grievances.answer")} helperText={text("grievances.answerHelp")} />
    </GrievanceDialog>
  );
};
