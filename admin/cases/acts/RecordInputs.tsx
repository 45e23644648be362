import { channels, learningAspects, sources } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { FieldRow } from "../../parts/FieldRow";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";
import type { RecordList } from "../records";
import { AnswersInput } from "./AnswersInput";
import { institutionsOf } from "./institutions-of";

/** What a record of this list holds, and where it comes from. */
export const RecordInputs = ({ list, file }: { list: RecordList; file: CaseFile }) => {
  const text = useText();
  const [source, setSource] = useState("");
  const [institutionId, setInstitution] = useState("");
  return (
    <>
      {list === "learning" && <WordInput source="learning.aspect" list="learningAspect" codes={learningAspects} />}
      {list === "absence" && (
        <FieldRow>
          <DayInput source="absence.startedOn" />
          <DayInput source="absence.endedOn" helperText={text("acts.openEnd")} />
        </FieldRow>
      )}
      <TextAreaInput source={`${list}.text`} />
      <TextAreaInput source={`${list}.necessity`} />
      <WordInput source={`${list}.source`} list="source" codes={sources} onChoose={setSource} />
      {source === "INSTITUTION" && (
        <ChoiceInput
          source={`${list}.sourceInstitutionId`}
          choices={institutionsOf(file, "ASK")}
          onChoose={setInstitution}
        />
      )}
      {source === "INSTITUTION" && (
        <AnswersInput file={file} source={`${list}.answersId`} institutionId={institutionId} />
      )}
      <FieldRow>
        <WordInput source={`${list}.channel`} list="channel" codes={channels} />
        <DayInput source={`${list}.receivedOn`} />
      </FieldRow>
    </>
  );
};
