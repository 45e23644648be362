import { Alert } from "@mui/material";
import { contactPartners, contactSubjects } from "@zorgvuldig/schema/contacts";
import { RecordContactDocument, type RecordContactInput } from "@zorgvuldig/schema/generated/operations";
import { type Channel, channels } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { FieldRow } from "../../parts/FieldRow";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { TickInput } from "../../parts/inputs/TickInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import type { CaseFile } from "../case-file";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";

/** Nobody talks with the bureau by its website. */
const roads: readonly Channel[] = channels.filter((channel) => channel !== "WEBSITE");

/** Every institution that the case knows, whatever may be asked of it or given to it. */
const known = (file: CaseFile) => {
  const lines = (file.consents ?? []).flatMap((consent) => consent.lines ?? []);
  const found = [...lines, ...(file.professionals ?? [])].flatMap(({ institution }) => institution ?? []);
  return [...new Map(found.map(({ id, name }) => [id, { id, name: name ?? "" }])).values()];
};

export const RecordContact = (props: ActProps) => {
  const text = useText();
  const [partner, choosePartner] = useState("");
  const [subject, chooseSubject] = useState("");
  const moves = props.file.stage === "CLOSED" && partner === "GUARDIAN" && subject === "WORK";
  return (
    <ActDialog<Own<RecordContactInput>>
      {...props}
      act="recordContact"
      intro={text("acts.recordContact")}
      document={RecordContactDocument}
      defaults={{ heldOn: today(), isReached: true }}
      input={({ channel, heldOn, partner: whom, institutionId, subject: what, isReached, summary }) => ({
        channel,
        heldOn,
        partner: whom,
        ...(institutionId && whom === "INSTITUTION" ? { institutionId } : {}),
        subject: what,
        isReached,
        summary,
      })}
    >
      <WordInput source="partner" list="contactPartner" codes={contactPartners} onChoose={choosePartner} />
      {partner === "INSTITUTION" && <ChoiceInput source="institutionId" choices={known(props.file)} />}
      <WordInput source="subject" list="contactSubject" codes={contactSubjects} onChoose={chooseSubject} />
      <FieldRow>
        <WordInput source="channel" list="channel" codes={roads} />
        <DayInput source="heldOn" label={text("fields.contactOn")} />
      </FieldRow>
      <TickInput source="isReached" />
      {moves && (
        <Alert severity="warning" role="note">
          {text("acts.recordContactMoves")}
        </Alert>
      )}
      <TextAreaInput source="summary" />
    </ActDialog>
  );
};
