import { RegisterRequestDocument, type RegisterRequestInput } from "@zorgvuldig/schema/generated/operations";
import { askers, objectables } from "@zorgvuldig/schema/requests";
import { requestKinds } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { FieldRow } from "../../parts/FieldRow";
import { ChecksInput } from "../../parts/inputs/ChecksInput";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { LineInput } from "../../parts/inputs/LineInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { today } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { nameOf } from "../case-file";
import { ActDialog } from "./ActDialog";
import { AskedBefore } from "./AskedBefore";
import type { ActProps, Own } from "./act";
import { ReceivedInputs, receivedIn } from "./ReceivedInputs";
import { chosenSubject, useSubjectChoices } from "./subject-choices";

/** `subject`: which person of the case, or what kind of person, as one choice. */
type Values = Own<RegisterRequestInput> & { subject?: string };

export const RegisterRequest = (props: ActProps) => {
  const text = useText();
  const word = useWord();
  const [askedBy, choose] = useState("");
  const [asked, ask] = useState("");
  const subjects = useSubjectChoices(props.file);
  const parents = (props.file.guardians ?? []).map((guardian) => ({ id: guardian.id, name: nameOf(guardian) }));
  return (
    <ActDialog<Values>
      {...props}
      act="registerRequest"
      intro={text("acts.registerRequest")}
      document={RegisterRequestDocument}
      defaults={{ receivedOn: today() }}
      input={({ kind, subject, askedBy: by, askerId, askerName, objectsTo, wording, ...received }) => ({
        kind,
        ...chosenSubject(subject),
        askedBy: by,
        askerId: by === "SELF" ? null : askerId || null,
        askerName: by === "MANDATE" ? askerName : null,
        objectsTo: kind === "OBJECTION" ? objectsTo : null,
        wording,
        ...receivedIn(props.file, received),
      })}
    >
      <FieldRow>
        <WordInput source="kind" list="requestKind" codes={requestKinds} onChoose={ask} />
        <ChoiceInput
          source="subject"
          label={text("requests.subject")}
          choices={subjects}
          helperText={text("requests.subjectHelp")}
        />
      </FieldRow>
      {asked === "OBJECTION" && (
        <ChecksInput
          source="objectsTo"
          label={text("requests.objectsTo")}
          choices={objectables.map((id) => ({ id, name: word("objectable", id) }))}
        />
      )}
      <WordInput source="askedBy" label={text("requests.askedBy")} list="asker" codes={askers} onChoose={choose} />
      {(askedBy === "PARENT" || askedBy === "MANDATE") && (
        <ChoiceInput
          source="askerId"
          label={text(askedBy === "PARENT" ? "requests.asker" : "requests.mandator")}
          choices={parents}
        />
      )}
      {askedBy === "MANDATE" && (
        <LineInput source="askerName" label={text("requests.askerName")} helperText={text("requests.askerNameHelp")} />
      )}
      <AskedBefore file={props.file} />
      <ReceivedInputs file={props.file} />
      <TextAreaInput
        source="wording"
        helperText={asked === "OBJECTION" ? text("requests.surveyNoReason") : undefined}
      />
    </ActDialog>
  );
};
