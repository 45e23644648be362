import type { HearPrivacyComplaintInput } from "@zorgvuldig/schema/generated/operations";
import { grievanceSubjects } from "@zorgvuldig/schema/grievances";
import { channels } from "@zorgvuldig/schema/words";
import type { ReactNode } from "react";
import { useText } from "../providers/words";
import { FieldRow } from "./FieldRow";
import { DayInput } from "./inputs/DayInput";
import { LineInput } from "./inputs/LineInput";
import { TextAreaInput } from "./inputs/TextAreaInput";
import { WordInput } from "./inputs/WordInput";

/** From what is filled in to what is asked: these fields and no others. */
export const heard = (values: Partial<HearPrivacyComplaintInput>): HearPrivacyComplaintInput => {
  const { receivedOn, channel, complainant, reach, text, about, aboutId, caseNumber } = values;
  const besides = { aboutId: aboutId || null, caseNumber: caseNumber || null };
  return { receivedOn, channel, complainant, reach, text, about, ...besides };
};

/** What is asked of a complaint about privacy, whoever hears it. `children`: who it is about, for whom may know everybody. */
export const GrievanceInputs = ({ children }: { children?: ReactNode }) => {
  const text = useText();
  return (
    <>
      <FieldRow>
        <DayInput source="receivedOn" label={text("grievances.columns.receivedOn")} />
        <WordInput source="channel" label={text("grievances.channel")} list="channel" codes={channels} />
      </FieldRow>
      <LineInput source="complainant" label={text("grievances.complainant")} />
      <LineInput source="reach" label={text("grievances.reach")} helperText={text("grievances.reachHelp")} />
      <WordInput source="about" label={text("grievances.about")} list="grievanceSubject" codes={grievanceSubjects} />
      {children}
      <TextAreaInput source="text" label={text("grievances.text")} helperText={text("grievances.textHelp")} />
      <LineInput
        source="caseNumber"
        label={text("grievances.caseNumber")}
        helperText={text("grievances.caseNumberHelp")}
      />
    </>
  );
};
